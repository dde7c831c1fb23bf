package dev.espalier.dsl.export;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs that a sentence of a grammar can have. */
final class Reachable {

    private static final Pattern WORD = Pattern.compile("[a-zA-Z_0-9]+|[^a-zA-Z_0-9\\s(){}\\[\\],:\"]+");

    private final Phrase.Rules grammar;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private Reachable(Phrase.Rules grammar) {
        this.grammar = grammar;
    }

    static Set<String> words(Phrase.Rules grammar) {
        Reachable reachable = new Reachable(grammar);
        reachable.visit(new Phrase.Use(grammar.start()));
        return reachable.words;
    }

    private void visit(Phrase phrase) {
        if (phrase instanceof Phrase.Exactly exactly) {
            Matcher matcher = WORD.matcher(exactly.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        } else if (phrase instanceof Phrase.Use use && seen.add(use.rule())) {
            visit(Objects.requireNonNull(grammar.rules().get(use.rule())));
        } else if (phrase instanceof Phrase.All all) {
            all.phrases().forEach(this::visit);
        } else if (phrase instanceof Phrase.Any any) {
            any.phrases().forEach(this::visit);
        } else if (phrase instanceof Phrase.Times times && times.most() > 0) {
            visit(times.phrase());
        }
    }
}
