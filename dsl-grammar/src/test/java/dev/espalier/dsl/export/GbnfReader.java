package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads GBNF, as llama.cpp's guide describes it: rules, texts, sets of characters, groups, repetitions, comments. */
final class GbnfReader {

    private static final String NAME = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

    private final Characters in;

    private GbnfReader(String text) {
        this.in = new Characters(text);
    }

    static Phrase.Rules read(String text) {
        GbnfReader reader = new GbnfReader(text);
        Map<String, Phrase> rules = new LinkedHashMap<>();
        while (!reader.in.atEnd()) {
            if (reader.in.accept("#")) {
                reader.in.skipLine();
            } else {
                reader.rule(rules);
            }
        }
        return new Phrase.Rules("root", rules);
    }

    private void rule(Map<String, Phrase> rules) {
        String name = in.whileIn(NAME);
        in.expect(" ::= ");
        if (name.isEmpty() || rules.put(name, alternatives()) != null) {
            throw in.fault("a rule without a name of its own: '" + name + "'");
        }
        in.expect("\n");
    }

    private Phrase alternatives() {
        List<Phrase> alternatives = new ArrayList<>();
        do {
            alternatives.add(sequence());
        } while (in.accept("|"));
        return alternatives.size() == 1 ? alternatives.get(0) : new Phrase.Any(alternatives);
    }

    private Phrase sequence() {
        List<Phrase> parts = new ArrayList<>();
        in.whileIn(" ");
        while (!in.atEnd() && !in.at("|") && !in.at(")") && !in.at("\n")) {
            parts.add(repeated(item()));
            in.whileIn(" ");
        }
        return new Phrase.All(parts);
    }

    private Phrase item() {
        if (in.accept("\"")) {
            return new Phrase.Exactly(in.quoted());
        }
        if (in.accept("[")) {
            return in.characterClass();
        }
        if (in.accept("(")) {
            Phrase group = alternatives();
            in.expect(")");
            return group;
        }
        String name = in.whileIn(NAME);
        if (name.isEmpty()) {
            throw in.fault("nothing that GBNF knows");
        }
        return new Phrase.Use(name);
    }

    private Phrase repeated(Phrase phrase) {
        if (in.accept("?")) {
            return new Phrase.Times(phrase, 0, 1);
        }
        if (in.accept("*")) {
            return new Phrase.Times(phrase, 0, Characters.MANY);
        }
        if (in.accept("+")) {
            return new Phrase.Times(phrase, 1, Characters.MANY);
        }
        return in.accept("{") ? in.times(phrase) : phrase;
    }
}
