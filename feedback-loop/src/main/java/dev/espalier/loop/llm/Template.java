package dev.espalier.loop.llm;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a prompt with places to be filled in. <code>{{name}}</code> is replaced by the value of that name; what stands between
 * <code>{{#name}}</code> and <code>{{/name}}</code> is left out when the value is blank. A value is put in as it is, once: what it holds
 * is never taken for a place.
 */
public final class Template {

    private static final Pattern SECTION = Pattern.compile("(?s)\\{\\{#([a-z_]+)}}(.*?)\\{\\{/\\1}}");

    /** A section whose ends have lines of their own, which go with them. */
    private static final Pattern BLOCK = Pattern.compile("(?ms)^\\{\\{#([a-z_]+)}}\\n(.*?)^\\{\\{/\\1}}(?:\\n|\\z)");

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z_]+)}}");
    private static final Pattern HEAD = Pattern.compile("(?s)\\A<!-- version (\\d+):.*?-->\\s*");
    private static final int SHOWN_DIGITS = 12;

    private final String id;
    private final String text;

    private Template(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /**
     * Reads a template.
     *
     * @param name what it is called
     * @param content begins with a comment <code>&lt;!-- version N: … --&gt;</code>, which is no part of the prompt
     * @throws IllegalArgumentException if it has no such comment
     */
    static Template read(String name, String content) {
        String unified = content.replace("\r\n", "\n");
        Matcher head = HEAD.matcher(unified);
        if (!head.find()) {
            throw new IllegalArgumentException(
                    "the prompt template " + name + " does not begin with <!-- version N: … -->");
        }
        String text = unified.substring(head.end());
        String hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return new Template(name + " v" + head.group(1) + " " + hash.substring(0, SHOWN_DIGITS), text);
    }

    /** Its name, version and the beginning of its hash. */
    public String id() {
        return id;
    }

    /**
     * The text with everything filled in.
     *
     * @param values by the name of their place; all places must be among them
     * @throws IllegalArgumentException if a value is missing
     */
    public String fill(Map<String, String> values) {
        requireAll(values);
        String kept = kept(SECTION, kept(BLOCK, text, values), values);
        return PLACE.matcher(kept)
                .replaceAll(place -> Matcher.quoteReplacement(
                        values.getOrDefault(place.group(1), "").strip()));
    }

    /** Text without the sections of one shape whose value is blank, and without the marks of the others. */
    private static String kept(Pattern shape, String text, Map<String, String> values) {
        String kept = text;
        for (Matcher section = shape.matcher(kept); section.find(); section = shape.matcher(kept)) {
            boolean blank = values.getOrDefault(section.group(1), "").isBlank();
            kept = kept.substring(0, section.start()) + (blank ? "" : section.group(2)) + kept.substring(section.end());
        }
        return kept;
    }

    private void requireAll(Map<String, String> values) {
        Set<String> missing = new HashSet<>();
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(missing::add);
        SECTION.matcher(text).results().map(section -> section.group(1)).forEach(missing::add);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the prompt template " + id + " has no value for " + missing);
        }
    }
}
