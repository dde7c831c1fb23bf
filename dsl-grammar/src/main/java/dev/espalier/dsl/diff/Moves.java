package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Description.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which matched nodes stand elsewhere. A node stays when the nearest matched element above it is that of its partner, so
 * that one put around it or taken away does not move it, and when it belongs to the longest row of siblings whose order is
 * kept, of equally long ones to the heaviest: of two nodes that have changed places, the smaller one has moved.
 */
final class Moves {

    /** What one more sibling counts, beside its size. */
    private static final long ONE = 1L << 32;

    private final Set<Element> moved = new HashSet<>();

    private Moves() {}

    /** The moved nodes, as elements of the policy before. */
    static Set<Element> between(Outline before) {
        Moves moves = new Moves();
        for (Element element : before.elements()) {
            Element partner = element.partner();
            if (partner != null) {
                moves.compare(element, partner);
            }
        }
        return moves.moved;
    }

    private void compare(Element before, Element after) {
        List<Element> staying = new ArrayList<>();
        for (Element element : frontier(before)) {
            Element partner = element.partner();
            if (partner != null && partner.anchor() == after) {
                staying.add(element);
            } else {
                moved.add(element);
            }
        }
        if (before.description().family() == Family.POLICY) {
            return; // the order of definitions means nothing
        }
        Set<Element> kept = new HashSet<>(heaviestInOrder(staying));
        staying.stream().filter(element -> !kept.contains(element)).forEach(moved::add);
    }

    /** The matched elements below, with nothing matched in between, in order. */
    static List<Element> frontier(Element top) {
        List<Element> frontier = new ArrayList<>();
        top.children().forEach(child -> collect(child, frontier));
        return frontier;
    }

    private static void collect(Element element, List<Element> frontier) {
        if (element.isMatched()) {
            frontier.add(element);
        } else {
            element.children().forEach(child -> collect(child, frontier));
        }
    }

    /**
     * The most elements, and of those the greatest size in all, whose partners stand in the same order. The best row that ends at each element
     * comes from a tree of prefix maxima (Fenwick 1994).
     */
    private static List<Element> heaviestInOrder(List<Element> elements) {
        int[] places = elements.stream().mapToInt(Moves::placeAfter).sorted().toArray();
        int[] previous = new int[elements.size()];
        long[] weights = new long[elements.size()];
        int[] bestAt = new int[places.length + 1];
        Arrays.fill(bestAt, -1);
        int best = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int rank = Arrays.binarySearch(places, placeAfter(element)) + 1;
            previous[i] = heaviestBelow(bestAt, rank - 1, weights);
            weights[i] = ONE + element.size() + (previous[i] < 0 ? 0 : weights[previous[i]]);
            for (int place = rank; place < bestAt.length; place += place & -place) {
                if (bestAt[place] < 0 || weights[bestAt[place]] < weights[i]) {
                    bestAt[place] = i;
                }
            }
            best = best < 0 || weights[best] < weights[i] ? i : best;
        }
        List<Element> row = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            row.add(elements.get(i));
        }
        return row;
    }

    private static int heaviestBelow(int[] bestAt, int rank, long[] weights) {
        int best = -1;
        for (int place = rank; place > 0; place -= place & -place) {
            int candidate = bestAt[place];
            best = candidate >= 0 && (best < 0 || weights[best] < weights[candidate]) ? candidate : best;
        }
        return best;
    }

    private static int placeAfter(Element element) {
        Element partner = element.partner();
        return partner == null ? -1 : partner.order();
    }
}
