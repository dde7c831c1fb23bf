package dev.espalier.dsl.diff;

import dev.espalier.dsl.diagnostic.JsonString;
import dev.espalier.dsl.diff.Change.Detail;
import dev.espalier.dsl.diff.Change.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes for programs. */
public final class DiffJson {

    private DiffJson() {}

    /** A JSON array of objects, one a line. Offsets are in UTF-16 units; members that say nothing are left out. */
    public static String of(List<Change> changes) {
        return changes.isEmpty()
                ? "[]"
                : changes.stream().map(DiffJson::of).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private static String of(Change change) {
        return "{\"change\": " + JsonString.of(change.kind().name().toLowerCase(Locale.ROOT))
                + ", \"subject\": " + JsonString.of(change.subject())
                + place("before", change.before())
                + place("after", change.after())
                + list("details", change.details().stream().map(DiffJson::of).toList())
                + (change.nodes() == 0 ? "" : ", \"nodes\": " + change.nodes())
                + list("around", change.around().stream().map(JsonString::of).toList())
                + "}";
    }

    private static String place(String member, Optional<Place> place) {
        return place.map(it -> ", " + JsonString.of(member) + ": {\"path\": "
                        + it.path().stream().map(JsonString::of).collect(Collectors.joining(", ", "[", "]"))
                        + ", \"text\": " + JsonString.of(it.text())
                        + (it.span().line() == 0
                                ? ""
                                : ", \"line\": " + it.span().line() + ", \"column\": "
                                        + it.span().column() + ", \"start\": "
                                        + it.span().start() + ", \"end\": "
                                        + it.span().end())
                        + "}")
                .orElse("");
    }

    private static String of(Detail detail) {
        return "{\"what\": " + JsonString.of(detail.what())
                + detail.before()
                        .map(text -> ", \"before\": " + JsonString.of(text))
                        .orElse("")
                + detail.after()
                        .map(text -> ", \"after\": " + JsonString.of(text))
                        .orElse("")
                + "}";
    }

    private static String list(String member, List<String> items) {
        return items.isEmpty() ? "" : ", " + JsonString.of(member) + ": [" + String.join(", ", items) + "]";
    }
}
