package dev.espalier.dsl.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the places of elements. Not for several threads. */
final class Places {

    /** The names of the children of elements that have been asked for. */
    private final Map<Element, List<String>> names = new HashMap<>();

    Change.Place of(Element element) {
        return new Change.Place(path(element), element.description().text(), element.span());
    }

    private List<String> path(Element element) {
        List<String> path = new ArrayList<>();
        Element current = element;
        for (Element parent = current.parent(); parent != null; parent = current.parent()) {
            List<String> siblings = names.computeIfAbsent(parent, Places::childNames);
            path.add(siblings.get(current.position()));
            current = parent;
        }
        if (path.isEmpty()) {
            path.add(element.description().name());
        }
        Collections.reverse(path);
        return path;
    }

    private static List<String> childNames(Element parent) {
        Map<String, Integer> count = new HashMap<>();
        parent.children().forEach(child -> count.merge(name(child), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Element child : parent.children()) {
            String name = name(child);
            int number = seen.merge(name, 1, Integer::sum);
            names.add(Optional.ofNullable(count.get(name)).orElse(1) == 1 ? name : name + " #" + number);
        }
        return names;
    }

    private static String name(Element element) {
        Description description = element.description();
        String label = description.properties().get("label");
        return label == null ? description.name() : label;
    }
}
