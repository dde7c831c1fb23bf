package dev.espalier.dsl.export;

import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rules for expressions in one scope: one for each type and unit, so that what is written has the type that is expected. */
final class TextExpressions {

    private static final Part EQUALITY =
            symbols(operator -> operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL);
    private static final Part COMPARISON = symbols(BinaryOperator::isComparison);
    private static final Part SUM =
            symbols(operator -> operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT);
    private static final Part SCALE =
            symbols(operator -> operator == BinaryOperator.MULTIPLY || operator == BinaryOperator.DIVIDE);
    private static final Part NEGATIVE = Part.optional(Part.text(UnaryOperator.NEGATE.symbol()));

    private final Grammar.Builder grammar;
    private final TextWords words;
    private final Offer offer;
    private final Scope scope;

    TextExpressions(Grammar.Builder grammar, Offer offer, Scope scope) {
        this.grammar = grammar;
        this.words = new TextWords(grammar);
        this.offer = offer;
        this.scope = scope;
    }

    private static Part symbols(Predicate<BinaryOperator> which) {
        return Part.words(Stream.of(BinaryOperator.values())
                .filter(which)
                .map(BinaryOperator::symbol)
                .toList());
    }

    private Part rule(String name, Supplier<Part> body) {
        return grammar.rule(name + scope.suffix(), body);
    }

    private static Part infix(Part operator, Part operand) {
        return Part.sequence(Part.SPACE, operator, Part.SPACE, operand);
    }

    private static Part group(Part content) {
        return Part.sequence(Part.text("("), content, Part.text(")"));
    }

    /** An expression that is true or false. */
    Part test() {
        return rule(
                "test",
                () -> Part.sequence(
                        conjunction(), Part.any(infix(Part.text(BinaryOperator.OR.symbol()), conjunction()))));
    }

    private Part conjunction() {
        return rule(
                "conjunction",
                () -> Part.sequence(negation(), Part.any(infix(Part.text(BinaryOperator.AND.symbol()), negation()))));
    }

    private Part negation() {
        return rule(
                "negation",
                () -> Part.sequence(Part.optional(Part.text(UnaryOperator.NOT.symbol()), Part.SPACE), check()));
    }

    private Part check() {
        return rule("check", () -> {
            List<Part> alternatives = new ArrayList<>();
            alternatives.add(flag());
            alternatives.add(Part.sequence(flag(), infix(EQUALITY, flag())));
            for (Measure measure : offer.measures()) {
                alternatives.add(Part.sequence(number(measure), infix(COMPARISON, number(measure))));
            }
            if (offer.hasPositions(scope)) {
                alternatives.add(Part.sequence(position(), infix(EQUALITY, Part.text("nowhere"))));
            }
            offer.choices().forEach(choice -> choiceComparison(choice).ifPresent(alternatives::add));
            return Part.oneOf(alternatives);
        });
    }

    /** The values of a choice are known only beside a name of that choice. */
    private Optional<Part> choiceComparison(Sort choice) {
        List<String> readings = offer.readings(choice, scope);
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.sequence(Part.words(readings), infix(EQUALITY, choice(choice))));
    }

    private Part flag() {
        return rule("flag", () -> {
            List<Part> alternatives = atoms(Sort.FLAG);
            alternatives.add(Part.text("true"));
            alternatives.add(Part.text("false"));
            scope.conditions()
                    .forEach(condition ->
                            alternatives.add(Part.sequence(Part.text(condition.name()), group(place(condition)))));
            alternatives.add(group(test()));
            return Part.oneOf(alternatives);
        });
    }

    /** What stands between the parentheses of a condition or a call of the pool. */
    Part place(Scope.Definition definition) {
        return definition.place().map(place -> argument(place, position())).orElse(Part.sequence(List.of()));
    }

    /** A number of a measure, constant or not. */
    Part number(Measure measure) {
        return rule(measure.word(), () -> Part.sequence(product(measure), Part.any(infix(SUM, product(measure)))));
    }

    private Part product(Measure measure) {
        return rule(measure.word() + "_product", () -> {
            List<Part> starts = new ArrayList<>();
            starts.add(factor(measure));
            if (measure == Measure.NUMBER) {
                offer.measures().stream()
                        .filter(other -> other != Measure.NUMBER)
                        .map(other -> Part.sequence(
                                factor(other), infix(Part.text(BinaryOperator.DIVIDE.symbol()), factor(other))))
                        .forEach(starts::add);
            } else {
                starts.add(Part.sequence(
                        factor(Measure.NUMBER), infix(Part.text(BinaryOperator.MULTIPLY.symbol()), factor(measure))));
            }
            return Part.sequence(Part.oneOf(starts), Part.any(infix(SCALE, factor(Measure.NUMBER))));
        });
    }

    private Part factor(Measure measure) {
        return rule(measure.word() + "_factor", () -> {
            List<Part> alternatives = atoms(Sort.of(measure));
            offer.params().stream()
                    .filter(param -> param.range().measure() == measure)
                    .forEach(param -> alternatives.add(Part.text(param.name())));
            alternatives.add(words.number(measure));
            alternatives.add(group(number(measure)));
            return Part.sequence(NEGATIVE, Part.oneOf(alternatives));
        });
    }

    /** A number that fits a range: written inside it, a param that moves inside it, or what only the game can tell. */
    Part number(NumberRange range) {
        Measure measure = range.measure();
        List<Part> alternatives = new ArrayList<>();
        alternatives.add(words.number(range));
        offer.params(range).forEach(param -> alternatives.add(Part.text(param)));
        live(measure).ifPresent(alternatives::add);
        return Part.oneOf(alternatives);
    }

    /** A whole number of a range, or what is rounded to one. */
    Part count(NumberRange range) {
        List<Part> alternatives = new ArrayList<>();
        alternatives.add(words.whole(range));
        offer.params(range).forEach(param -> alternatives.add(Part.text(param)));
        live(range.measure()).ifPresent(alternatives::add);
        return Part.oneOf(alternatives);
    }

    /** A number that is not constant, so that no checker can say that it is out of range. */
    private Optional<Part> live(Measure measure) {
        Sort sort = Sort.of(measure);
        if (offer.readings(sort, scope).isEmpty()
                && offer.functions(sort, scope).isEmpty()) {
            return Optional.empty();
        }
        String name = "live_" + measure.word();
        return Optional.of(rule(name, () -> {
            List<Part> alternatives = atoms(sort);
            alternatives.add(group(Part.rule(name + scope.suffix())));
            return Part.sequence(
                    NEGATIVE,
                    Part.oneOf(alternatives),
                    Part.any(infix(SCALE, factor(Measure.NUMBER))),
                    Part.any(infix(SUM, product(measure))));
        }));
    }

    Part position() {
        return rule("position", () -> Part.oneOf(atoms(Sort.POSITION)));
    }

    private Part choice(Sort choice) {
        return rule("choice_" + (offer.choices().indexOf(choice) + 1) + "_" + safe(choice.word()), () -> {
            List<Part> alternatives = atoms(choice);
            choice.values().forEach(value -> alternatives.add(Part.text(value)));
            return Part.oneOf(alternatives);
        });
    }

    /** A word that can be part of a rule's name in every notation. */
    private static String safe(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
    }

    /** What can be set as the value of a variable. */
    Part anyOf(Sort sort) {
        for (Measure measure : Measure.values()) {
            if (sort.equals(Sort.of(measure))) {
                return number(measure);
            }
        }
        if (sort.isChoice()) {
            return choice(sort);
        }
        return sort.equals(Sort.POSITION) ? Part.oneOf(position(), Part.text("nowhere")) : test();
    }

    /** Names and functions of a sort. */
    private List<Part> atoms(Sort sort) {
        List<Part> atoms = new ArrayList<>();
        offer.readings(sort, scope).forEach(name -> atoms.add(Part.text(name)));
        for (Function function : offer.functions(sort, scope)) {
            atoms.add(applied(function.name(), function.parameters()));
        }
        return atoms;
    }

    /** A function or a task with its arguments. */
    Part applied(String name, List<TaskParameter> parameters) {
        return Part.sequence(Part.text(name), group(arguments(parameters)));
    }

    /** First the arguments that must be given, then those that may, in the order of the game. */
    private Part arguments(List<TaskParameter> parameters) {
        List<Part> parts = new ArrayList<>();
        for (TaskParameter parameter : parameters) {
            if (parameter.standard().isEmpty()) {
                if (!parts.isEmpty()) {
                    parts.add(Part.text(","));
                    parts.add(Part.SPACE);
                }
                parts.add(argument(parameter));
            }
        }
        List<TaskParameter> others = parameters.stream()
                .filter(parameter -> parameter.standard().isPresent())
                .filter(this::canBeGiven)
                .toList();
        if (parts.isEmpty()) {
            optionalFrom(others).ifPresent(parts::add);
        } else {
            others.forEach(other -> parts.add(Part.optional(Part.text(","), Part.SPACE, argument(other))));
        }
        return Part.sequence(parts);
    }

    /** One of the arguments, and after it those behind it: so that the first of them has no comma. */
    private Optional<Part> optionalFrom(List<TaskParameter> parameters) {
        List<Part> starts = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            List<Part> parts = new ArrayList<>();
            parts.add(argument(parameters.get(i)));
            parameters
                    .subList(i + 1, parameters.size())
                    .forEach(later -> parts.add(Part.optional(Part.text(","), Part.SPACE, argument(later))));
            starts.add(Part.sequence(parts));
        }
        return starts.isEmpty() ? Optional.empty() : Optional.of(Part.optional(Part.oneOf(starts)));
    }

    private boolean canBeGiven(TaskParameter parameter) {
        return !(parameter.type() instanceof Type.Position) || offer.hasPositions(scope);
    }

    private Part argument(TaskParameter parameter) {
        Part value = parameter.type() instanceof Type.Numeric numeric
                ? number(NumberRange.of(numeric))
                : fitting(Sort.of(parameter.type()));
        return argument(parameter.name(), value);
    }

    private Part fitting(Sort sort) {
        return sort.equals(Sort.POSITION) ? position() : anyOf(sort);
    }

    static Part argument(String name, Part value) {
        return Part.sequence(Part.text(name), Part.text(":"), Part.SPACE, value);
    }
}
