package dev.espalier.loop.record;

/**
 * The best policy that a run has measured among those that play alike.
 *
 * @param column of its cell along the first of {@link dev.espalier.game.Game#behaviour()}, from 0 to 7
 * @param row of its cell along the second
 * @param policy its id and text
 * @param score the share of the score that it is likely to get against the training opponents
 * @param first where it stands on the first axis, from 0 to 1
 * @param second where it stands on the second
 * @param generation in which it was proposed; 0 for the start
 * @param change how it came about, in a line
 */
public record ArchivedPolicy(
        int column,
        int row,
        NamedPolicy policy,
        double score,
        double first,
        double second,
        int generation,
        String change) {}
