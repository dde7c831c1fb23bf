package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.vocabulary.Skill;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** The rules for nodes in one scope. */
final class TextNodes {

    private final Grammar.Builder grammar;
    private final TextWords words;
    private final TextExpressions expressions;
    private final Offer offer;
    private final Scope scope;

    TextNodes(Grammar.Builder grammar, Offer offer, Scope scope) {
        this.grammar = grammar;
        this.words = new TextWords(grammar);
        this.expressions = new TextExpressions(grammar, offer, scope);
        this.offer = offer;
        this.scope = scope;
    }

    private Part rule(String name, Supplier<Part> body) {
        return grammar.rule(name + scope.suffix(), body);
    }

    Part node() {
        return rule("node", () -> {
            List<Part> alternatives = new ArrayList<>();
            alternatives.add(composite());
            alternatives.add(parallel());
            offer.vocabulary().skills().forEach(skill -> alternatives.add(options(skill)));
            alternatives.add(decorated());
            alternatives.addAll(leaves());
            return Part.oneOf(alternatives);
        });
    }

    /** The one node of a tree or a subtree, in its braces. */
    Part body() {
        return Part.sequence(
                Part.text("{"), words.gap(), Part.optional(words.remark()), node(), words.gap(), Part.text("}"));
    }

    private Part block(List<Part> children) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.SPACE);
        parts.add(Part.text("{"));
        parts.add(words.gap());
        parts.addAll(children);
        parts.add(Part.text("}"));
        return Part.sequence(parts);
    }

    private Part child() {
        return rule("child", () -> Part.sequence(Part.optional(words.remark()), node(), words.gap()));
    }

    private Part composite() {
        return rule("composite", () -> {
            List<Part> alternatives = new ArrayList<>();
            for (CompositeKind kind : CompositeKind.values()) {
                alternatives.add(composite(kind));
            }
            return Part.oneOf(alternatives);
        });
    }

    private Part composite(CompositeKind kind) {
        Part sticky = Part.optional(Part.text("sticky"), Part.SPACE);
        Part head = Part.sequence(Part.text(kind.keyword()), words.label());
        return switch (kind) {
            case SELECTOR, SEQUENCE -> Part.sequence(sticky, head, block(List.of(Part.some(child()))));
            case RANDOM_SELECTOR -> Part.sequence(head, block(List.of(Part.some(child(DecoratorKind.WEIGHT, false)))));
            case UTILITY -> Part.sequence(sticky, head, block(List.of(Part.some(child(DecoratorKind.SCORE, true)))));
        };
    }

    /** A child of a composite that reads its weight or its score. */
    private Part child(DecoratorKind kind, boolean always) {
        return rule("child_with_" + kind.keyword(), () -> {
            Part prefix = Part.sequence(prefix(kind), Part.SPACE);
            return Part.sequence(
                    Part.optional(words.remark()), always ? prefix : Part.optional(prefix), node(), words.gap());
        });
    }

    /** Without numbers for any children, with numbers for at least as many as the numbers say. */
    private Part parallel() {
        return rule("parallel", () -> {
            List<String> few = List.of("any", "all");
            List<String> many = List.of("any", "all", "1", "2", "3");
            Part atLeastThree = Part.sequence(child(), child(), Part.some(child()));
            return Part.sequence(
                    Part.text("parallel"),
                    Part.oneOf(
                            Part.sequence(
                                    Part.optional(thresholds(few)), words.label(), block(List.of(Part.some(child())))),
                            Part.sequence(thresholds(many), words.label(), block(List.of(atLeastThree)))));
        });
    }

    private static Part thresholds(List<String> values) {
        return Part.sequence(
                Part.text("("),
                TextExpressions.argument("success", Part.words(values)),
                Part.text(","),
                Part.SPACE,
                TextExpressions.argument("failure", Part.words(values)),
                Part.text(")"));
    }

    /** As many children as the skill has actions. */
    private Part options(Skill skill) {
        Part every = Part.optional(
                Part.text(","), Part.SPACE, TextExpressions.argument("every", expressions.number(NumberRange.DELAY)));
        return Part.sequence(
                Part.text("options"),
                Part.text("("),
                TextExpressions.argument("by", Part.text(skill.name())),
                every,
                Part.text(")"),
                words.label(),
                block(Collections.nCopies(skill.action().size(), child())));
    }

    private Part decorated() {
        return rule("decorated", () -> {
            List<Part> prefixes = new ArrayList<>();
            for (DecoratorKind kind : DecoratorKind.values()) {
                if (kind != DecoratorKind.WEIGHT && kind != DecoratorKind.SCORE) {
                    prefixes.add(prefix(kind));
                }
            }
            return Part.sequence(Part.oneOf(prefixes), Part.SPACE, node());
        });
    }

    private Part prefix(DecoratorKind kind) {
        Part keyword = Part.text(kind.keyword());
        return switch (kind.takes()) {
            case NOTHING -> keyword;
            case OPTIONAL_COUNT -> Part.sequence(keyword, Part.optional(argument(kind)));
            case COUNT, DURATION, PROBABILITY, WEIGHT, NUMBER -> Part.sequence(keyword, argument(kind));
        };
    }

    private Part argument(DecoratorKind kind) {
        Part value = NumberRange.of(kind.takes())
                .map(range -> isCount(kind) ? expressions.count(range) : expressions.number(range))
                .orElseGet(() -> expressions.number(Measure.NUMBER));
        return Part.sequence(Part.text("("), value, Part.text(")"));
    }

    private static boolean isCount(DecoratorKind kind) {
        return kind.takes() == DecoratorKind.Takes.COUNT || kind.takes() == DecoratorKind.Takes.OPTIONAL_COUNT;
    }

    private List<Part> leaves() {
        List<Part> leaves = new ArrayList<>();
        leaves.add(Part.sequence(Part.text("condition"), Part.SPACE, expressions.test()));
        List<Part> tasks = new ArrayList<>();
        offer.tasks(scope).forEach(task -> tasks.add(expressions.applied(task.name(), task.parameters())));
        if (!tasks.isEmpty()) {
            leaves.add(rule("task", () -> Part.sequence(Part.text("task"), Part.SPACE, Part.oneOf(tasks))));
        }
        List<Part> skills = new ArrayList<>();
        offer.vocabulary().skills().forEach(skill -> skills.add(Part.text(skill.name())));
        if (!skills.isEmpty()) {
            leaves.add(
                    Part.sequence(Part.text("neural"), Part.SPACE, Part.oneOf(skills), Part.text("("), Part.text(")")));
        }
        offer.variables().forEach(variable -> leaves.add(assignment(variable)));
        leaves.add(Part.sequence(Part.text("wait"), Part.SPACE, expressions.number(NumberRange.DELAY)));
        scope.subtrees().forEach(subtree -> leaves.add(call(subtree)));
        return leaves;
    }

    private Part assignment(Offer.PoolVariable variable) {
        return Part.sequence(
                Part.text("set"),
                Part.SPACE,
                Part.text(variable.name()),
                Part.SPACE,
                Part.text("="),
                Part.SPACE,
                expressions.anyOf(variable.sort()));
    }

    private Part call(Scope.Definition subtree) {
        return Part.sequence(
                Part.text("call"),
                Part.SPACE,
                Part.text(subtree.name()),
                Part.text("("),
                expressions.place(subtree),
                Part.text(")"));
    }
}
