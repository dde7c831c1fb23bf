package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Lark grammars: rules in lower case, terminals in upper case, texts, regular expressions that are one set of characters,
 * groups, {@code ? * +}, comments. A terminal may not refer to rules, as Lark demands.
 */
final class LarkReader {

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz_0123456789";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";

    private final Characters in;
    private boolean inTerminal;

    private LarkReader(String text) {
        this.in = new Characters(text);
    }

    static Phrase.Rules read(String text) {
        LarkReader reader = new LarkReader(text);
        Map<String, Phrase> rules = new LinkedHashMap<>();
        while (!reader.in.atEnd()) {
            if (reader.in.accept("//")) {
                reader.in.skipLine();
            } else {
                reader.definition(rules);
            }
        }
        return new Phrase.Rules("start", rules);
    }

    private void definition(Map<String, Phrase> rules) {
        inTerminal = Character.isUpperCase(in.peek());
        String name = in.whileIn(inTerminal ? UPPER : LOWER);
        in.expect(": ");
        if (name.isEmpty() || rules.put(name, expansions()) != null) {
            throw in.fault("a definition without a name of its own: '" + name + "'");
        }
        in.expect("\n");
    }

    private Phrase expansions() {
        List<Phrase> expansions = new ArrayList<>();
        expansions.add(expansion());
        while (in.accept("|")) {
            expansions.add(expansion());
        }
        return expansions.size() == 1 ? expansions.get(0) : new Phrase.Any(expansions);
    }

    private Phrase expansion() {
        List<Phrase> parts = new ArrayList<>();
        in.whileIn(" ");
        while ("|)\n".indexOf(in.peek()) < 0) {
            parts.add(withOperator(atom()));
            in.whileIn(" ");
        }
        if (parts.isEmpty()) {
            throw in.fault("an empty expansion");
        }
        return new Phrase.All(parts);
    }

    private Phrase atom() {
        if (in.accept("\"")) {
            return new Phrase.Exactly(in.quoted());
        }
        if (in.accept("/[")) {
            Phrase.OneCharacter set = in.characterClass();
            Phrase regularExpression = in.accept("{") ? in.times(set) : set;
            in.expect("/");
            return regularExpression;
        }
        if (in.accept("(")) {
            Phrase group = expansions();
            in.expect(")");
            return group;
        }
        boolean terminal = Character.isUpperCase(in.peek());
        String name = in.whileIn(terminal ? UPPER : LOWER);
        if (name.isEmpty() || (inTerminal && !terminal)) {
            throw in.fault("nothing that may stand here");
        }
        return new Phrase.Use(name);
    }

    private Phrase withOperator(Phrase phrase) {
        if (in.accept("?")) {
            return new Phrase.Times(phrase, 0, 1);
        }
        if (in.accept("*")) {
            return new Phrase.Times(phrase, 0, Characters.MANY);
        }
        return in.accept("+") ? new Phrase.Times(phrase, 1, Characters.MANY) : phrase;
    }
}
