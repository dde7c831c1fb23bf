package dev.espalier.dsl.export;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grammar of the policy texts for one game. */
final class TextPolicy {

    private final Grammar.Builder grammar = new Grammar.Builder();
    private final TextWords words = new TextWords(grammar);
    private final Offer offer;

    private TextPolicy(Offer offer) {
        this.offer = offer;
    }

    static Grammar grammar(Vocabulary vocabulary, Pool pool) {
        return new TextPolicy(new Offer(vocabulary, pool)).grammar();
    }

    private Grammar grammar() {
        grammar.rule("policy", this::policy);
        return grammar.build("policy");
    }

    private Part policy() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.any(words.remark()));
        parts.add(Part.text("policy"));
        parts.add(Part.SPACE);
        parts.add(words.policyName());
        parts.add(Part.SPACE);
        parts.add(Part.text("{"));
        parts.add(words.gap());
        offer.params().forEach(param -> parts.add(definition(param(param))));
        offer.variables().forEach(variable -> parts.add(definition(variable(variable))));
        for (int i = 0; i < offer.conditions().size(); i++) {
            parts.add(definition(condition(i)));
        }
        TextNodes tree = new TextNodes(grammar, offer, offer.treeScope());
        parts.add(definition(Part.sequence(Part.text("tree"), Part.SPACE, tree.body())));
        for (int i = 0; i < offer.subtrees().size(); i++) {
            parts.add(definition(subtree(i)));
        }
        parts.add(Part.text("}"));
        parts.add(Part.optional(words.lineBreak()));
        return Part.sequence(parts);
    }

    private Part definition(Part definition) {
        return Part.sequence(Part.optional(words.remark()), definition, words.gap());
    }

    private Part param(Offer.PoolParam param) {
        NumberRange range = param.range();
        return Part.sequence(
                Part.text("param"),
                Part.SPACE,
                Part.text(param.name()),
                Part.SPACE,
                Part.text("="),
                Part.SPACE,
                words.number(range),
                Part.optional(
                        Part.SPACE,
                        Part.text("in"),
                        Part.SPACE,
                        TextWords.exactly(range.low(), range.measure()),
                        Part.SPACE,
                        Part.text(".."),
                        Part.SPACE,
                        TextWords.exactly(range.high(), range.measure())));
    }

    private Part variable(Offer.PoolVariable variable) {
        return Part.sequence(
                Part.optional(Part.text("team"), Part.SPACE),
                Part.text("var"),
                Part.SPACE,
                Part.text(variable.name()),
                Part.text(":"),
                Part.SPACE,
                Part.text(variable.sort().word()),
                Part.optional(Part.SPACE, Part.text("="), Part.SPACE, start(variable.sort())));
    }

    private Part start(Sort sort) {
        for (Measure measure : offer.measures()) {
            if (sort.equals(Sort.of(measure))) {
                return words.number(measure);
            }
        }
        if (sort.isChoice()) {
            return Part.words(sort.values());
        }
        return sort.equals(Sort.POSITION) ? Part.text("nowhere") : Part.words(List.of("true", "false"));
    }

    private Part condition(int index) {
        Scope.Definition condition = offer.conditions().get(index);
        return Part.sequence(
                Part.text("condition"),
                Part.SPACE,
                head(condition),
                Part.SPACE,
                Part.text("="),
                Part.SPACE,
                new TextExpressions(grammar, offer, offer.conditionScope(index)).test());
    }

    private Part subtree(int index) {
        TextNodes nodes = new TextNodes(grammar, offer, offer.subtreeScope(index));
        return Part.sequence(
                Part.text("subtree"), Part.SPACE, head(offer.subtrees().get(index)), Part.SPACE, nodes.body());
    }

    private static Part head(Scope.Definition definition) {
        Optional<Part> parameter =
                definition.place().map(place -> TextExpressions.argument(place, Part.text(Sort.POSITION.word())));
        return Part.sequence(
                Part.text(definition.name()),
                Part.text("("),
                parameter.orElse(Part.sequence(List.of())),
                Part.text(")"));
    }
}
