package dev.espalier.arena.objective;

/** A circle on the ground that gives points to the side that holds it alone; now and then it moves. In metres. */
public interface Zone {

    /** Holds nothing. */
    int NOBODY = -1;

    /** The centre. */
    double x();

    double y();

    /** The floor at the centre. */
    double z();

    double radius();

    /** The side with living agents in the zone while the other has none; {@link #NOBODY} otherwise. */
    int holder();

    /** Whether both sides have living agents in the zone. */
    boolean isContested();

    /** How long it stays where it is. */
    double secondsToMove();
}
