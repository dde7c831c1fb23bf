package dev.espalier.loop.record;

/**
 * How differently a run's policies play after a generation.
 *
 * @param coverage which share of the archive's cells holds a policy, from 0 to 1
 * @param qdScore the scores of all cells added up, an empty one being worth 0
 * @param behaviourDistance between two candidates of the generation on average, on axes from 0 to 1
 * @param structureDistance between two candidates on average: which share of their lines has no equal in the other
 */
public record Diversity(double coverage, double qdScore, double behaviourDistance, double structureDistance) {

    /** Before anything was tried. */
    public static final Diversity NONE = new Diversity(0, 0, 0, 0);
}
