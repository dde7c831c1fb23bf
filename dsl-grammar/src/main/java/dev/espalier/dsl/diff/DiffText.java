package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Change.Detail;
import dev.espalier.dsl.diff.Change.Kind;
import dev.espalier.dsl.diff.Change.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes for people: one line each, below the place that they are at. Immutable. */
public final class DiffText {

    private static final String PLAIN = "\u001B[0m";

    private final boolean coloured;

    /**
     * @param coloured whether the terminal's colours may be used
     */
    public DiffText(boolean coloured) {
        this.coloured = coloured;
    }

    /** The lines. */
    public List<String> lines(List<Change> changes) {
        Map<String, List<Change>> byPlace = new LinkedHashMap<>();
        for (Change change : changes) {
            byPlace.computeIfAbsent(surroundings(change), unused -> new ArrayList<>())
                    .add(change);
        }
        List<String> lines = new ArrayList<>();
        byPlace.forEach((place, here) -> {
            lines.add(place);
            here.forEach(change -> lines.add("  " + painted(change)));
        });
        return lines;
    }

    private static String surroundings(Change change) {
        List<String> path = place(change).path();
        return path.size() == 1 ? "policy" : String.join(" > ", path.subList(0, path.size() - 1));
    }

    private static Place place(Change change) {
        return change.after().or(change::before).orElseThrow();
    }

    private String painted(Change change) {
        String line = change.kind().mark() + " " + words(change);
        return coloured ? colour(change.kind()) + line + PLAIN : line;
    }

    private static String words(Change change) {
        String text = place(change).text();
        return switch (change.kind()) {
            case ADDED, REMOVED -> text + size(change) + around(change.around());
            case CHANGED ->
                change.before().map(Place::text).orElse("") + ": "
                        + change.details().stream().map(DiffText::words).collect(Collectors.joining(", "));
            case MOVED -> text + ", " + origin(change);
        };
    }

    private static String size(Change change) {
        boolean alone = change.nodes() == (change.subject().equals("node") ? 1 : 0);
        return alone ? "" : " (" + change.nodes() + (change.nodes() == 1 ? " node)" : " nodes)");
    }

    private static String around(List<String> nodes) {
        if (nodes.isEmpty()) {
            return "";
        }
        return " around " + (nodes.size() == 1 ? nodes.get(0) : nodes.size() + " nodes, the first " + nodes.get(0));
    }

    private static String words(Detail detail) {
        return detail.what() + " " + detail.before().orElse("(none)") + " -> "
                + detail.after().orElse("(none)");
    }

    private static String origin(Change change) {
        Optional<Place> before = change.before();
        String from = before.map(Place::pathText).orElse("");
        String parent = from.contains(" > ") ? from.substring(0, from.lastIndexOf(" > ")) : from;
        return parent.equals(surroundings(change)) ? "among its siblings" : "from " + parent;
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case ADDED -> "\u001B[32m";
            case REMOVED -> "\u001B[31m";
            case CHANGED -> "\u001B[33m";
            case MOVED -> "\u001B[36m";
        };
    }
}
