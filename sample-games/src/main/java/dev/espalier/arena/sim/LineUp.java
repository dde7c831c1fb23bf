package dev.espalier.arena.sim;

/**
 * Who plays with whom.
 *
 * @param perSide agents on each of the two sides
 * @param alone whether every agent is an enemy of every other, those of its own side too
 */
public record LineUp(int perSide, boolean alone) {

    public static LineUp teams(int perSide) {
        return new LineUp(perSide, false);
    }

    /** Every agent for itself. */
    public static LineUp alone(int perSide) {
        return new LineUp(perSide, true);
    }

    int agents() {
        return 2 * perSide;
    }

    /** The first of an agent's allies, itself among them. */
    int firstAlly(int agent) {
        return alone ? agent : agent / perSide * perSide;
    }

    /** One after the last of an agent's allies. */
    int endOfAllies(int agent) {
        return firstAlly(agent) + (alone ? 1 : perSide);
    }
}
