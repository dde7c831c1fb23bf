package dev.espalier.dsl.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/**
 * Two rows of siblings, side by side: which of one stands for which of the other when their order is kept. Finds the pairs of the
 * greatest value in all (Needleman and Wunsch 1970, without a price for gaps); in very long rows only pairs of the same.
 */
final class Alignment {

    /** Two siblings that stand for one another. */
    record Pair(Element before, Element after) {}

    private static final int LARGEST_TABLE = 1_600;

    private final ToIntBiFunction<Element, Element> value;

    Alignment(ToIntBiFunction<Element, Element> value) {
        this.value = value;
    }

    /** The pairs, in order. */
    List<Pair> of(List<Element> before, List<Element> after) {
        int start = 0;
        int beforeEnd = before.size();
        int afterEnd = after.size();
        List<Pair> pairs = new ArrayList<>();
        while (start < Math.min(beforeEnd, afterEnd) && Similarity.same(before.get(start), after.get(start))) {
            pairs.add(new Pair(before.get(start), after.get(start)));
            start++;
        }
        while (Math.min(beforeEnd, afterEnd) > start
                && Similarity.same(before.get(beforeEnd - 1), after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
            pairs.add(new Pair(before.get(beforeEnd), after.get(afterEnd)));
        }
        List<Element> restBefore = before.subList(start, beforeEnd);
        List<Element> restAfter = after.subList(start, afterEnd);
        pairs.addAll(
                (long) restBefore.size() * restAfter.size() <= LARGEST_TABLE
                        ? best(restBefore, restAfter)
                        : same(restBefore, restAfter));
        return pairs;
    }

    private List<Pair> best(List<Element> before, List<Element> after) {
        int[][] pairValue = new int[before.size()][after.size()];
        int[][] total = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                int own = value.applyAsInt(before.get(i), after.get(j));
                pairValue[i][j] = own;
                int gap = Math.max(total[i + 1][j], total[i][j + 1]);
                total[i][j] = own == 0 ? gap : Math.max(gap, total[i + 1][j + 1] + own);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            boolean taken = pairValue[i][j] > 0 && total[i][j] == total[i + 1][j + 1] + pairValue[i][j];
            if (taken) {
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (total[i][j] == total[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static List<Pair> same(List<Element> before, List<Element> after) {
        Map<Integer, Deque<Element>> candidates = new HashMap<>();
        for (Element element : after) {
            if (!element.isMatched()) {
                candidates
                        .computeIfAbsent(element.identity(), unused -> new ArrayDeque<>())
                        .add(element);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Element element : before) {
            Deque<Element> equal = candidates.get(element.identity());
            if (!element.isMatched() && equal != null && !equal.isEmpty()) {
                pairs.add(new Pair(element, equal.remove()));
            }
        }
        return pairs;
    }
}
