package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Description.Family;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers what means the same with the same number, so that whole subtrees are compared in one step. */
final class Identities {

    private record Whole(Family family, Map<String, String> properties, List<Integer> below) {}

    private record Head(Family family, String name) {}

    private final Map<Whole, Integer> wholes = new HashMap<>();
    private final Map<Head, Integer> heads = new HashMap<>();

    /** The number of an element whose children have theirs. */
    int of(Element element) {
        List<Integer> below = element.children().stream().map(Element::identity).toList();
        Description description = element.description();
        Whole whole = new Whole(description.family(), description.properties(), below);
        return wholes.computeIfAbsent(whole, unused -> wholes.size());
    }

    int ofHead(Element element) {
        Description description = element.description();
        return heads.computeIfAbsent(new Head(description.family(), description.name()), unused -> heads.size());
    }
}
