package dev.espalier.dsl.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A context-free grammar of text, whatever notation it will be printed in.
 *
 * @param start the rule that a whole text follows
 * @param rules by name: lower-case words with {@code _}; sentences, made of words and other rules
 * @param tokens by name likewise: what is read character by character, without references to rules
 */
record Grammar(String start, Map<String, Part> rules, Map<String, Part> tokens) {

    Grammar {
        if (!Collections.disjoint(rules.keySet(), tokens.keySet())) {
            throw new IllegalArgumentException("a rule and a token have one name");
        }
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    }

    /** Collects rules while others refer to them already. */
    static final class Builder {
        private final Map<String, Part> rules = new LinkedHashMap<>();
        private final Map<String, Part> tokens = new LinkedHashMap<>();

        /** A reference to the rule, which is made when it is asked for first. */
        Part rule(String name, Supplier<Part> body) {
            if (!rules.containsKey(name)) {
                rules.put(name, Part.SPACE); // keeps its place while the body asks for it
                rules.put(name, body.get());
            }
            return Part.rule(name);
        }

        Part token(String name, Supplier<Part> body) {
            if (!tokens.containsKey(name)) {
                tokens.put(name, body.get());
            }
            return Part.rule(name);
        }

        /** The grammar; of rules that mean the same the first stays. */
        Grammar build(String start) {
            Map<String, String> same = SameRules.of(rules, Part::renamed);
            UnaryOperator<String> names = name -> same.getOrDefault(name, name);
            Map<String, Part> kept = new LinkedHashMap<>();
            rules.forEach((name, body) -> {
                if (names.apply(name).equals(name)) {
                    kept.put(name, body.renamed(names));
                }
            });
            return new Grammar(start, kept, tokens);
        }
    }
}
