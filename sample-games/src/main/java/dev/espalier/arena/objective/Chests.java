package dev.espalier.arena.objective;

/** Gold that lies about, in chests and where somebody fell, and gold that is carried. In metres. */
public interface Chests {

    /** How many places of gold there can be at once; some of them are empty. */
    int count();

    /** Gold that lies in a place; 0 when nothing lies there. */
    double gold(int chest);

    double x(int chest);

    double y(int chest);

    double z(int chest);

    /** The gold nearest to a point; -1 when none lies anywhere. */
    int nearest(double fromX, double fromY);

    /** Gold that an agent carries. */
    double carried(int agent);

    /** Where a side banks its gold. */
    double bankX(int side);

    double bankY(int side);

    double bankZ(int side);
}
