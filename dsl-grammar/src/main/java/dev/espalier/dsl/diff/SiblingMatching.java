package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Alignment.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Matches what stands below two elements that are partners: children first, then what has come around or away. */
final class SiblingMatching {

    private static final int MOST_PAIRS = 1_600;

    private final Similarity similarity = new Similarity();
    private final Alignment alignment = new Alignment(similarity::of);

    long steps() {
        return similarity.steps();
    }

    void matchBelow(Element before, Element after) {
        if (free(before.children()).isEmpty() || free(after.children()).isEmpty()) {
            return;
        }
        for (Pair pair : alignment.of(before.children(), after.children())) {
            match(pair.before(), pair.after());
        }
        matchInAnyOrder(free(before.children()), free(after.children()));
        matchInside(free(before.children()), free(after.children()));
        matchInside(free(after.children()), free(before.children()));
    }

    /** Matches two elements and all below them, pair by pair, as far as they are free. */
    static void matchWholes(Element one, Element other) {
        if (!one.isMatched() && !other.isMatched()) {
            one.match(other);
        }
        for (int i = 0; i < one.children().size(); i++) {
            matchWholes(one.children().get(i), other.children().get(i));
        }
    }

    private void match(Element before, Element after) {
        if (before.isMatched() && after.isMatched()) {
            return;
        }
        if (before.identity() == after.identity()) {
            matchWholes(before, after);
            return;
        }
        Element innerAfter = similarity.unwrapped(before, after);
        Element innerBefore = similarity.unwrapped(after, before);
        if (Similarity.same(before, innerAfter)) {
            matchFreeWholes(before, innerAfter);
        } else if (Similarity.same(innerBefore, after)) {
            matchFreeWholes(innerBefore, after);
        } else {
            before.match(after);
        }
    }

    private static void matchFreeWholes(Element before, Element after) {
        if (!before.isMatched()) {
            matchWholes(before, after);
        }
    }

    private void matchInAnyOrder(List<Element> before, List<Element> after) {
        matchSame(before, after);
        List<Element> restBefore = free(before);
        List<Element> restAfter = free(after);
        if ((long) restBefore.size() * restAfter.size() > MOST_PAIRS) {
            return;
        }
        for (Element element : restBefore) {
            Element best = element;
            int bestValue = Similarity.CLEAR - 1;
            for (Element candidate : restAfter) {
                int value = candidate.isMatched() ? 0 : similarity.of(element, candidate);
                if (value > bestValue) {
                    best = candidate;
                    bestValue = value;
                }
            }
            if (best != element) {
                match(element, best);
            }
        }
    }

    /** Matches what is left with what stands somewhere inside the unmatched elements of the other side. */
    private void matchInside(List<Element> outer, List<Element> holders) {
        if (outer.isEmpty() || holders.isEmpty()) {
            return;
        }
        List<Element> inside = new ArrayList<>();
        holders.forEach(holder -> holder.children().forEach(child -> collectFree(child, inside)));
        matchSame(outer, inside);
        for (Element element : free(outer)) {
            for (Element holder : holders) {
                Element core = core(holder);
                if (core != holder && !core.isMatched() && similarity.of(element, core) >= Similarity.CLEAR) {
                    element.match(core);
                    break;
                }
            }
        }
    }

    private static Element core(Element wrapper) {
        Element inner = wrapper;
        while (inner.isDecorator()) {
            inner = inner.children().get(0);
        }
        return inner;
    }

    private static void collectFree(Element element, List<Element> into) {
        if (!element.isMatched()) {
            into.add(element);
            element.children().forEach(child -> collectFree(child, into));
        }
    }

    private static void matchSame(List<Element> one, List<Element> other) {
        Map<Integer, Deque<Element>> candidates = new HashMap<>();
        for (Element element : other) {
            candidates
                    .computeIfAbsent(element.identity(), unused -> new ArrayDeque<>())
                    .add(element);
        }
        for (Element element : one) {
            Deque<Element> equal = candidates.getOrDefault(element.identity(), new ArrayDeque<>());
            while (!element.isMatched() && !equal.isEmpty()) {
                Element candidate = equal.remove();
                if (!candidate.isMatched()) {
                    matchWholes(element, candidate);
                }
            }
        }
    }

    private static List<Element> free(List<Element> elements) {
        return elements.stream().filter(element -> !element.isMatched()).toList();
    }
}
