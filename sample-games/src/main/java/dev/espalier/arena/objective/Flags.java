package dev.espalier.arena.objective;

/** Two flags, each named by the side whose base it belongs to. In metres. */
public interface Flags {

    /** Carries nothing, or is carried by nobody. */
    int NONE = -1;

    /** Where a flag can be. */
    enum State {
        HOME,
        CARRIED,
        DROPPED
    }

    State state(int flag);

    /** Where a flag is now: with its carrier when it has one. */
    double x(int flag);

    double y(int flag);

    double z(int flag);

    /** Where a flag belongs, and where the other side's flag is brought to. */
    double homeX(int flag);

    double homeY(int flag);

    double homeZ(int flag);

    /** The agent that carries a flag; {@link #NONE} when nobody does. */
    int carrier(int flag);
}
