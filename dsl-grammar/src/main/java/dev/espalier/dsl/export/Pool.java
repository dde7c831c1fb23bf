package dev.espalier.dsl.export;

/**
 * How many names of its own a policy gets. No context-free grammar can see that a name that is used is defined; so the names
 * are fixed, and each of them is defined in every policy that follows the grammar, whether it is used or not.
 *
 * @param params of each kind of number and range
 * @param variables of each type
 * @param conditions named conditions; each may use those after it
 * @param subtrees each may call those after it
 */
public record Pool(int params, int variables, int conditions, int subtrees) {

    /** Enough for most policies, and few lines that are written for nothing. */
    public static final Pool STANDARD = new Pool(1, 1, 2, 2);

    /** No names of its own at all. */
    public static final Pool EMPTY = new Pool(0, 0, 0, 0);

    /** The most of each kind; with more the grammars become too large for what reads them. */
    public static final int MOST = 8;

    public Pool {
        require("params", params);
        require("variables", variables);
        require("conditions", conditions);
        require("subtrees", subtrees);
    }

    private static void require(String what, int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(what + " must be from 0 to " + MOST + ", but is " + number);
        }
    }
}
