package dev.espalier.dsl;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.syntax.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Draws policies over the test vocabulary that have no errors, though they may deserve warnings. */
public final class RandomPolicies {

    private static final List<String> WORDS =
            List.of("", "hold it", "a { b }", "// twice", "\"quoted\"", "policy x {", "größer ∅ 🌳", "a\\b");

    private static final List<BinaryOperator> COMPARISONS = Stream.of(BinaryOperator.values())
            .filter(BinaryOperator::isComparison)
            .toList();

    private static final List<BinaryOperator> LOGIC =
            List.of(BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL);

    private final SplittableRandom random;
    private final List<Param> params = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    /** Subtrees that may be called: those that come later than the one that is being drawn. */
    private List<String> callable = List.of();

    private RandomPolicies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The same policy for the same seed. */
    public static Policy draw(long seed) {
        return new RandomPolicies(seed).policy();
    }

    private Policy policy() {
        for (int i = random.nextInt(4); i > 0; i--) {
            params.add(param(i));
        }
        List<ConditionDefinition> definitions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            definitions.add(new ConditionDefinition(origin(), "rule_" + i, flag(3)));
            conditions.add("rule_" + i);
        }
        List<String> names = List.of("sweep", "chase", "rest").subList(0, random.nextInt(4));
        List<Subtree> subtrees = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            callable = names.subList(i + 1, names.size());
            subtrees.add(new Subtree(origin(), names.get(i), node(2)));
        }
        callable = names;
        return new Policy(origin(), "drawn", params, definitions, subtrees, node(5));
    }

    private Param param(int number) {
        double value = random.nextDouble(5, 20);
        Unit unit = pick(List.of(Unit.NONE, Unit.METRES, Unit.SECONDS, Unit.DEGREES));
        Optional<Param.Range> range = random.nextBoolean()
                ? Optional.of(new Param.Range(new Quantity(5, unit), new Quantity(20.25, unit)))
                : Optional.empty();
        return new Param(origin(), "param_" + number, new Quantity(value, unit), range);
    }

    private Node node(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 14);
        if (kind < 2) {
            return new Node.Condition(origin(), flag(3));
        }
        if (kind < 4) {
            return task();
        }
        if (kind == 4) {
            return callable.isEmpty() ? new Node.Pause(origin(), duration()) : new Node.Call(origin(), pick(callable));
        }
        if (kind < 7) {
            return decorator(depth);
        }
        if (kind < 9) {
            List<Node> children = children(depth);
            return new Node.Parallel(
                    origin(), label(), threshold(children.size()), threshold(children.size()), children);
        }
        CompositeKind composite = random.nextBoolean() ? CompositeKind.SELECTOR : CompositeKind.SEQUENCE;
        return new Node.Composite(origin(), composite, label(), random.nextInt(4) == 0, children(depth));
    }

    private List<Node> children(int depth) {
        List<Node> children = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            children.add(node(depth - 1));
        }
        return children;
    }

    private Threshold threshold(int children) {
        return new Threshold(random.nextInt(children + 1));
    }

    private Node decorator(int depth) {
        DecoratorKind kind = pick(List.of(DecoratorKind.values()));
        Optional<Expression> argument =
                switch (kind.takes()) {
                    case NOTHING -> Optional.empty();
                    case OPTIONAL_COUNT -> random.nextBoolean() ? Optional.of(literal(2, Unit.NONE)) : Optional.empty();
                    case COUNT -> Optional.of(literal(random.nextInt(1, 9), Unit.NONE));
                    case DURATION -> Optional.of(duration());
                    case PROBABILITY -> Optional.of(literal(random.nextDouble(), Unit.NONE));
                };
        return new Node.Decorator(origin(), kind, argument, node(depth - 1));
    }

    private Node task() {
        return switch (random.nextInt(5)) {
            case 0 -> new Node.Task(origin(), "shoot", List.of());
            case 1 ->
                new Node.Task(
                        origin(),
                        "move_to",
                        List.of(
                                argument("pace", new Expression.Name(origin(), pick(List.of("walk", "run")))),
                                argument(
                                        "target",
                                        new Expression.Name(origin(), pick(List.of("zone", "enemy_position"))))));
            case 2 ->
                new Node.Task(
                        origin(), "strafe", List.of(argument("range", literal(random.nextDouble(2, 40), Unit.METRES))));
            case 3 ->
                new Node.Task(
                        origin(), "turn", List.of(argument("angle", literal(random.nextInt(-180, 180), Unit.DEGREES))));
            default -> new Node.Task(origin(), "crouch", List.of(argument("hold", flag(1))));
        };
    }

    private Argument argument(String name, Expression value) {
        return new Argument(Origin.NONE, name, value);
    }

    private Expression flag(int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 7)) {
            case 0 -> {
                return new Expression.Truth(Origin.NONE, random.nextBoolean());
            }
            case 1 -> {
                return new Expression.Name(Origin.NONE, pick(List.of("enemy_visible", "in_zone")));
            }
            case 2 -> {
                return conditions.isEmpty()
                        ? new Expression.Name(Origin.NONE, "in_zone")
                        : new Expression.Apply(Origin.NONE, pick(conditions), List.of());
            }
            case 3 -> {
                return new Expression.Unary(Origin.NONE, UnaryOperator.NOT, flag(depth - 1));
            }
            case 4 -> {
                Unit unit = pick(List.of(Unit.NONE, Unit.METRES, Unit.SECONDS, Unit.DEGREES));
                BinaryOperator operator = pick(COMPARISONS);
                return binary(operator, number(unit, depth), number(unit, depth));
            }
            default -> {
                BinaryOperator operator = pick(LOGIC);
                return binary(operator, flag(depth - 1), flag(depth - 1));
            }
        }
    }

    private Expression number(Unit unit, int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> literal(random.nextInt(10), unit);
            case 1 -> literal(random.nextDouble(), unit);
            case 2 -> name(unit);
            case 3 ->
                depth > 1
                        ? new Expression.Unary(Origin.NONE, UnaryOperator.NEGATE, number(unit, depth - 1))
                        : name(unit);
            case 4 ->
                binary(
                        random.nextBoolean() ? BinaryOperator.ADD : BinaryOperator.MULTIPLY,
                        number(unit, depth - 1),
                        literal(3, Unit.NONE));
            default -> binary(BinaryOperator.SUBTRACT, name(unit), number(unit, depth - 1));
        };
    }

    private Expression duration() {
        return random.nextBoolean() ? name(Unit.SECONDS) : literal(random.nextDouble(10), Unit.SECONDS);
    }

    private Expression name(Unit unit) {
        List<String> names = new ArrayList<>();
        params.stream().filter(param -> param.value().unit() == unit).forEach(param -> names.add(param.name()));
        names.add(
                switch (unit) {
                    case NONE -> "ammo";
                    case RATIO -> "health";
                    case METRES -> "enemy_distance";
                    case SECONDS -> "time_since_hit";
                    case DEGREES -> "enemy_angle";
                });
        return new Expression.Name(Origin.NONE, pick(names));
    }

    private static Expression literal(double value, Unit unit) {
        return new Expression.Literal(Origin.NONE, new Quantity(value, unit));
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Expression.Binary(Origin.NONE, operator, left, right);
    }

    private Optional<String> label() {
        return random.nextInt(3) == 0 ? Optional.of(pick(WORDS)) : Optional.empty();
    }

    private Origin origin() {
        List<Comment> comments = new ArrayList<>();
        while (random.nextInt(5) == 0) {
            comments.add(new Comment(pick(List.of(Comment.Place.values())), pick(WORDS)));
        }
        return new Origin(Span.NONE, comments);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
