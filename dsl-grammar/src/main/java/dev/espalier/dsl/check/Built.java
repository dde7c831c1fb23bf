package dev.espalier.dsl.check;

/**
 * A checked node, and how it can end.
 *
 * @param canSucceed whether it may succeed at some time, as far as can be told
 * @param canFail whether it may fail at some time; a node that can do neither runs for ever
 * @param instant whether it ends in the tick in which it starts, without doing anything in the game
 */
record Built(CheckedNode node, boolean canSucceed, boolean canFail, boolean instant) {

    static Built open(CheckedNode node) {
        return new Built(node, true, true, false);
    }

    static Built of(CheckedNode node, Decision decision) {
        return new Built(node, decision != Decision.FALSE, decision != Decision.TRUE, true);
    }
}
