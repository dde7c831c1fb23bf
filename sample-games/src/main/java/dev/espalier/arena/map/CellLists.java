package dev.espalier.arena.map;

import java.util.Arrays;
import java.util.BitSet;

/** Turns things that know their cells into cells that know their things, each list in ascending order. */
final class CellLists {

    /** Says in which cells a thing lies. */
    @FunctionalInterface
    interface Cells {
        void of(int thing, BitSet cells);
    }

    private static final int[] NONE = {};

    private final int[][] lists;
    private final int[] sizes;

    CellLists(int cells) {
        lists = new int[cells][];
        Arrays.fill(lists, NONE);
        sizes = new int[cells];
    }

    int[][] fill(int things, Cells cellsOf) {
        BitSet cells = new BitSet(lists.length);
        for (int thing = 0; thing < things; thing++) {
            cells.clear();
            cellsOf.of(thing, cells);
            for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
                add(cell, thing);
            }
        }
        for (int cell = 0; cell < lists.length; cell++) {
            lists[cell] = Arrays.copyOf(lists[cell], sizes[cell]);
        }
        return lists;
    }

    private void add(int cell, int thing) {
        if (sizes[cell] == lists[cell].length) {
            lists[cell] = Arrays.copyOf(lists[cell], Math.max(4, 2 * sizes[cell]));
        }
        lists[cell][sizes[cell]++] = thing;
    }
}
