package dev.espalier.dsl.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a document in the making. Not for several threads. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<XmlElement> children = new ArrayList<>();
    private String text = "";

    XmlElement(String name) {
        this.name = name;
    }

    XmlElement with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    XmlElement with(XmlElement child) {
        children.add(child);
        return this;
    }

    XmlElement with(List<XmlElement> more) {
        children.addAll(more);
        return this;
    }

    XmlElement text(String words) {
        text = words;
        return this;
    }

    /** Comments that stand before the element. */
    XmlElement commented(List<String> words) {
        comments.addAll(0, words);
        return this;
    }

    void print(StringBuilder out, String indentation) {
        for (String comment : comments) {
            out.append(indentation).append(comment(comment)).append('\n');
        }
        out.append(indentation).append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (children.isEmpty()) {
            out.append(text.isEmpty() ? "/>" : ">" + escaped(text) + "</" + name + ">");
        } else {
            out.append(">\n");
            children.forEach(child -> child.print(out, indentation + "  "));
            out.append(indentation).append("</").append(name).append('>');
        }
        out.append('\n');
    }

    /** How many elements stand inside one another. */
    int depth() {
        return 1 + children.stream().mapToInt(XmlElement::depth).max().orElse(0);
    }

    /** A comment; two hyphens in a row cannot stand in one. */
    static String comment(String words) {
        return "<!-- " + legal(words).replaceAll("-(?=-)", "- ").replaceAll("-$", "- ") + " -->";
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        legal(value).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(character).append(';');
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static String legal(String value) {
        return value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
