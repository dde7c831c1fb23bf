package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Description.Family;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which element of one policy is which of the other. In the order of how sure the signs are, as in GumTree (Falleti et
 * al. 2014, "Fine-grained and accurate source code differencing") and Chawathe et al. 1996:
 *
 * <ol>
 *   <li>definitions by their names, then by their content;
 *   <li>subtrees that mean the same and occur once in either policy, the largest first;
 *   <li>nodes of one kind with one label, where that occurs once;
 *   <li>from the definitions down, the children of matched elements: in their order, by how similar they are;
 *   <li>nodes most of whose children have been matched with the children of one other node, and again what is below them;
 *   <li>what is left and means the same, wherever it stands.
 * </ol>
 *
 * Every step is linear in the number of elements, but for rows of siblings, where at most a fixed number of pairs is compared.
 */
final class Matching {

    private final Outline before;
    private final Outline after;
    private final SiblingMatching siblings = new SiblingMatching();

    private Matching(Outline before, Outline after) {
        this.before = before;
        this.after = after;
    }

    /** Gives elements their partners; returns how many comparisons that took. */
    static long match(Outline before, Outline after) {
        Matching matching = new Matching(before, after);
        matching.run();
        return matching.siblings.steps();
    }

    private void run() {
        matchDefinitions();
        matchUniqueSubtrees();
        matchLabels();
        matchDownwards();
        matchContainers();
        matchDownwards();
        matchLeftovers();
        matchContainers();
        matchDownwards();
    }

    private void matchDefinitions() {
        before.policy().match(after.policy());
        List<Element> one = before.policy().children();
        List<Element> other = after.policy().children();
        matchInTurn(
                one,
                other,
                definition -> definition.description().family() + " "
                        + definition.description().label());
        matchUnique(free(one), free(other), Matching::withoutName);
    }

    private static Object withoutName(Element definition) {
        Map<String, String> properties =
                new LinkedHashMap<>(definition.description().properties());
        properties.remove("name");
        List<Integer> below =
                definition.children().stream().map(Element::identity).toList();
        return List.of(definition.description().family(), properties, below);
    }

    /** A policy has as many of each in one as in the other that it can lose them to larger ones in step. */
    private void matchUniqueSubtrees() {
        Map<Integer, Integer> countBefore = countByIdentity(before);
        Map<Integer, Integer> countAfter = countByIdentity(after);
        Map<Integer, Element> lastAfter = new HashMap<>();
        for (Element element : freeNodes(after)) {
            lastAfter.put(element.identity(), element);
        }
        List<Element> largestFirst = new ArrayList<>(freeNodes(before));
        largestFirst.sort(Comparator.comparingInt(Element::size).reversed().thenComparingInt(Element::order));
        for (Element element : largestFirst) {
            boolean unique = !element.isMatched()
                    && countBefore.getOrDefault(element.identity(), 0) == 1
                    && countAfter.getOrDefault(element.identity(), 0) == 1;
            if (unique) {
                Element twin = find(lastAfter, element);
                SiblingMatching.matchWholes(element, twin);
                for (int i = element.order(); i < element.order() + element.size(); i++) {
                    int identity = before.elements().get(i).identity();
                    countBefore.merge(identity, -1, Integer::sum);
                    countAfter.merge(identity, -1, Integer::sum);
                }
            }
        }
    }

    private void matchLabels() {
        matchUnique(
                labelled(before),
                labelled(after),
                element -> element.head() + " " + element.description().label().orElse(""));
    }

    /** From the leaves up: whose children have gone to the children of one other element goes to that element. */
    private void matchContainers() {
        List<Element> elements = before.elements();
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (!element.isMatched()) {
                container(element).ifPresent(element::match);
            }
        }
    }

    private static Optional<Element> container(Element element) {
        Map<Element, Integer> common = new LinkedHashMap<>();
        for (Element child : element.children()) {
            Element partner = child.partner();
            if (partner == null) {
                continue;
            }
            Element holder = partner.parent();
            if (holder != null
                    && !holder.isMatched()
                    && holder.description().family() == element.description().family()
                    && (holder.head() == element.head() || !element.isNode())) {
                common.merge(holder, Math.min(child.size(), partner.size()), Integer::sum);
            }
        }
        return common.entrySet().stream()
                .filter(entry ->
                        4 * entry.getValue() >= element.size() + entry.getKey().size() - 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private void matchDownwards() {
        for (Element element : before.elements()) {
            Element partner = element.partner();
            if (partner != null && element.description().family() != Family.POLICY) {
                siblings.matchBelow(element, partner);
            }
        }
    }

    private void matchLeftovers() {
        List<Element> one = new ArrayList<>(freeNodes(before));
        one.sort(Comparator.comparingInt(Element::size).reversed().thenComparingInt(Element::order));
        Map<Integer, Deque<Element>> candidates = new HashMap<>();
        for (Element element : freeNodes(after)) {
            candidates
                    .computeIfAbsent(element.identity(), unused -> new ArrayDeque<>())
                    .add(element);
        }
        for (Element element : one) {
            Deque<Element> equal = candidates.getOrDefault(element.identity(), new ArrayDeque<>());
            while (!element.isMatched() && !equal.isEmpty()) {
                Element candidate = equal.remove();
                if (!candidate.isMatched()) {
                    SiblingMatching.matchWholes(element, candidate);
                }
            }
        }
    }

    private interface Key {
        Object of(Element element);
    }

    /** Matches the first with the first of the same key, the second with the second, and so on. */
    private static void matchInTurn(List<Element> one, List<Element> other, Key key) {
        Map<Object, Deque<Element>> candidates = new HashMap<>();
        for (Element element : other) {
            candidates
                    .computeIfAbsent(key.of(element), unused -> new ArrayDeque<>())
                    .add(element);
        }
        for (Element element : one) {
            Deque<Element> equal = candidates.get(key.of(element));
            if (equal != null && !equal.isEmpty()) {
                element.match(equal.remove());
            }
        }
    }

    private static void matchUnique(List<Element> one, List<Element> other, Key key) {
        Map<Object, List<Element>> first = grouped(one, key);
        Map<Object, List<Element>> second = grouped(other, key);
        first.forEach((shared, elements) -> {
            List<Element> candidates = second.getOrDefault(shared, List.of());
            if (elements.size() == 1 && candidates.size() == 1) {
                elements.get(0).match(candidates.get(0));
            }
        });
    }

    private static Map<Object, List<Element>> grouped(List<Element> elements, Key key) {
        Map<Object, List<Element>> groups = new LinkedHashMap<>();
        for (Element element : elements) {
            groups.computeIfAbsent(key.of(element), unused -> new ArrayList<>()).add(element);
        }
        return groups;
    }

    private static Map<Integer, Integer> countByIdentity(Outline outline) {
        Map<Integer, Integer> count = new HashMap<>();
        freeNodes(outline).forEach(element -> count.merge(element.identity(), 1, Integer::sum));
        return count;
    }

    private static Element find(Map<Integer, Element> elements, Element like) {
        Element found = elements.get(like.identity());
        if (found == null) {
            throw new IllegalStateException(
                    "counted, but not there: " + like.description().text());
        }
        return found;
    }

    private static List<Element> labelled(Outline outline) {
        return freeNodes(outline).stream()
                .filter(element -> element.description().label().isPresent())
                .toList();
    }

    private static List<Element> freeNodes(Outline outline) {
        return outline.elements().stream()
                .filter(element -> element.isNode() && !element.isMatched())
                .toList();
    }

    private static List<Element> free(List<Element> elements) {
        return elements.stream().filter(element -> !element.isMatched()).toList();
    }
}
