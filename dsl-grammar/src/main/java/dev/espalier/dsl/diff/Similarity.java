package dev.espalier.dsl.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much reason there is to take an element of one policy for the same as one of the other. Not for several threads. */
final class Similarity {

    /** They mean the same, or are known to be the same. */
    static final int SAME = 10_000;

    /** One means the same as what the other has decorators, or blocks with nothing else in them, around. */
    static final int WRAPPED = 8_000;

    /** From here on two elements are taken for the same even if their order among their siblings has changed. */
    static final int CLEAR = 2_500;

    private static final int LABELLED = 4_500;
    private static final int SAME_NAME = 3_000;
    private static final int SAME_KIND = 1_500;
    private static final int OTHER_KIND = 600;

    /** Of a large subtree only so many elements are looked at, so that comparing two takes bounded time. */
    private static final int MOST_LOOKED_AT = 64;

    private long steps;

    /** How much work all calls together were. */
    long steps() {
        return steps;
    }

    static boolean same(Element one, Element other) {
        boolean decided = one.isMatched() || other.isMatched();
        return decided ? one.partner() == other : one.identity() == other.identity();
    }

    /** From 0, which is no reason, to {@link #SAME}. */
    int of(Element one, Element other) {
        steps++;
        if (same(one, other)) {
            return SAME;
        }
        if (isInside(one, other) || isInside(other, one)) {
            return WRAPPED;
        }
        boolean free = !one.isMatched() && !other.isMatched();
        return free && one.description().family() == other.description().family() ? ofFamily(one, other) : 0;
    }

    /** Below a row of nodes with one child each, the one that is the same as the core; without one, the last. */
    Element unwrapped(Element core, Element wrapper) {
        Element inner = wrapper;
        while (inner.children().size() == 1 && !same(core, inner)) {
            steps++;
            inner = inner.children().get(0);
        }
        return inner;
    }

    private boolean isInside(Element core, Element wrapper) {
        return wrapper.children().size() == 1 && !wrapper.isMatched() && same(core, unwrapped(core, wrapper));
    }

    private int ofFamily(Element one, Element other) {
        return switch (one.description().family()) {
            case COMPOSITE -> ofComposites(one, other);
            case DECORATOR -> ofDecorators(one, other);
            case CONDITION, PAUSE -> SAME_KIND + (int) (1_000 * wordsInCommon(one, other));
            case TASK, NEURAL, ASSIGNMENT, CALL ->
                one.head() == other.head() ? SAME_NAME + (int) (1_000 * propertiesInCommon(one, other)) : OTHER_KIND;
            case POLICY, PARAM, VARIABLE, CONDITION_DEFINITION, TREE, SUBTREE -> 0;
        };
    }

    private int ofDecorators(Element one, Element other) {
        boolean alike = one.head() == other.head();
        if (same(one.children().get(0), other.children().get(0))) {
            return alike ? LABELLED : SAME_NAME;
        }
        double overlap = overlap(one, other);
        return alike && overlap >= 0.4 ? SAME_KIND + (int) (1_000 * overlap) : 0;
    }

    private int ofComposites(Element one, Element other) {
        boolean alike = one.head() == other.head();
        boolean labelled = one.description().label().isPresent()
                && one.description().label().equals(other.description().label());
        if (alike && labelled) {
            return LABELLED;
        }
        double overlap = Math.max(overlap(one, other), childrenInCommon(one, other));
        if (alike ? overlap >= 0.4 : overlap >= 0.5) {
            return (alike ? SAME_KIND : OTHER_KIND) + (labelled ? SAME_KIND : 0) + (int) (1_500 * overlap);
        }
        return labelled ? SAME_KIND : 0;
    }

    /** The share of the smaller one's children that are known to be children of the other too. */
    private double childrenInCommon(Element one, Element other) {
        int common = 0;
        for (Element child : one.children()) {
            Element partner = child.partner();
            common += partner != null && partner.parent() == other ? 1 : 0;
        }
        steps += one.children().size();
        int fewest = Math.min(one.children().size(), other.children().size());
        return fewest == 0 ? 0 : (double) common / fewest;
    }

    /** How much of the smaller subtree is in the larger one, by what its elements are called. */
    private double overlap(Element one, Element other) {
        int[] first = heads(one);
        int[] second = heads(other);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            int order = Integer.compare(first[i], second[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        steps += first.length + second.length;
        double dice = 2.0 * common / (first.length + second.length);
        double contained = (double) common / Math.min(first.length, second.length);
        return Math.max(dice, 0.8 * contained);
    }

    private static int[] heads(Element top) {
        int[] heads = new int[Math.min(top.size(), MOST_LOOKED_AT)];
        collect(top, heads, 0);
        Arrays.sort(heads);
        return heads;
    }

    private static int collect(Element element, int[] heads, int filled) {
        if (filled == heads.length) {
            return filled;
        }
        heads[filled] = element.head();
        int next = filled + 1;
        for (Element child : element.children()) {
            if (next == heads.length) {
                break;
            }
            next = collect(child, heads, next);
        }
        return next;
    }

    private static double propertiesInCommon(Element one, Element other) {
        Map<String, String> first = one.description().properties();
        Map<String, String> second = other.description().properties();
        long common = first.entrySet().stream()
                .filter(property -> property.getValue().equals(second.get(property.getKey())))
                .count();
        return 2.0 * common / (first.size() + second.size());
    }

    private double wordsInCommon(Element one, Element other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        steps += first.size();
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> words(Element element) {
        return new HashSet<>(List.of(element.description().text().split("\\W+", MOST_LOOKED_AT)));
    }
}
