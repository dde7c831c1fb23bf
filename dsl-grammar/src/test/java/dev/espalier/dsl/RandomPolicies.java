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
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Draws policies over the test vocabulary that have no errors, though they may deserve warnings. */
public final class RandomPolicies {

    private static final List<String> WORDS =
            List.of("", "hold it", "a { b }", "// twice", "\"quoted\"", "policy x {", "größer ∅ 🌳", "a\\b");

    private static final List<Parameter> CHASE = List.of(
            new Parameter(Origin.NONE, "a_boolean", "boolean"),
            new Parameter(Origin.NONE, "a_distance", "distance"),
            new Parameter(Origin.NONE, "a_position", "position"),
            new Parameter(Origin.NONE, "a_weapon", "weapon"));

    private static final List<BinaryOperator> COMPARISONS = Stream.of(BinaryOperator.values())
            .filter(BinaryOperator::isComparison)
            .toList();

    private static final List<DecoratorKind> DECORATORS = Stream.of(DecoratorKind.values())
            .filter(kind -> kind != DecoratorKind.WEIGHT && kind != DecoratorKind.SCORE)
            .toList();

    private static final List<BinaryOperator> LOGIC =
            List.of(BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.EQUAL, BinaryOperator.NOT_EQUAL);

    private final SplittableRandom random;
    private final List<Param> params = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    /** The parameters that can be seen where an expression is being drawn, each called after its type. */
    private List<Parameter> parameters = List.of();

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
        for (int i = random.nextInt(5); i > 0; i--) {
            variables.add(variable(i));
        }
        List<ConditionDefinition> definitions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            parameters = i == 1 ? drawParameters() : List.of();
            definitions.add(new ConditionDefinition(origin(), "rule_" + i, parameters, flag(3)));
            if (parameters.isEmpty()) {
                conditions.add("rule_" + i);
            }
        }
        List<String> names = List.of("sweep", "chase", "rest").subList(0, random.nextInt(4));
        List<Subtree> subtrees = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            callable = names.subList(i + 1, names.size());
            parameters = names.get(i).equals("chase") ? CHASE : List.of();
            subtrees.add(new Subtree(origin(), names.get(i), parameters, node(2)));
        }
        callable = names;
        parameters = List.of();
        return new Policy(origin(), "drawn", params, variables, definitions, subtrees, node(5));
    }

    private List<Parameter> drawParameters() {
        List<Parameter> drawn = new ArrayList<>(CHASE);
        drawn.removeIf(parameter -> random.nextBoolean());
        return drawn;
    }

    private Variable variable(int number) {
        String type = pick(List.of("boolean", "number", "distance", "duration", "angle", "position", "weapon"));
        Optional<Expression> start = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        switch (type) {
                            case "boolean" -> new Expression.Truth(Origin.NONE, random.nextBoolean());
                            case "number" -> literal(random.nextInt(-5, 5), Unit.NONE);
                            case "distance" -> literal(random.nextDouble(5), Unit.METRES);
                            case "duration" -> literal(random.nextDouble(5), Unit.SECONDS);
                            case "angle" -> literal(random.nextDouble(5), Unit.DEGREES);
                            case "position" -> new Expression.Nowhere(Origin.NONE);
                            default -> new Expression.Name(Origin.NONE, "rocket");
                        });
        return new Variable(origin(), random.nextBoolean(), "memory_" + number, type, start);
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
        int kind = random.nextInt(depth == 0 ? 7 : 20) - 2;
        if (kind == -2) {
            return new Node.Neural(origin(), pick(List.of("aim", "style")));
        }
        if (kind == -1) {
            return variables.isEmpty() ? task() : assignment(pick(variables));
        }
        if (kind < 2) {
            return new Node.Condition(origin(), flag(3));
        }
        if (kind < 4) {
            return task();
        }
        if (kind == 4) {
            return callable.isEmpty() ? new Node.Pause(origin(), duration()) : call(pick(callable));
        }
        if (kind < 7) {
            return decorator(depth);
        }
        if (kind < 9) {
            List<Node> children = children(depth);
            return new Node.Parallel(
                    origin(), label(), threshold(children.size()), threshold(children.size()), children);
        }
        if (kind > 12) {
            return switch (kind) {
                case 13, 14 -> weighted(CompositeKind.RANDOM_SELECTOR, DecoratorKind.WEIGHT, depth);
                case 15, 16 -> weighted(CompositeKind.UTILITY, DecoratorKind.SCORE, depth);
                default ->
                    new Node.Options(
                            origin(),
                            "style",
                            random.nextBoolean() ? Optional.of(duration()) : Optional.empty(),
                            label(),
                            List.of(node(depth - 1), node(depth - 1), node(0)));
            };
        }
        CompositeKind composite = random.nextBoolean() ? CompositeKind.SELECTOR : CompositeKind.SEQUENCE;
        return new Node.Composite(origin(), composite, label(), random.nextInt(4) == 0, children(depth));
    }

    private Node call(String subtree) {
        return new Node.Call(
                origin(),
                subtree,
                subtree.equals("chase")
                        ? List.of(
                                argument("a_position", place(1)),
                                argument("a_boolean", flag(1)),
                                argument("a_distance", number(Unit.METRES, 1)),
                                argument("a_weapon", weapon(1)))
                        : List.of());
    }

    private Node assignment(Variable variable) {
        Expression value =
                switch (variable.type()) {
                    case "boolean" -> flag(2);
                    case "number" -> number(Unit.NONE, 2);
                    case "distance" -> number(Unit.METRES, 2);
                    case "duration" -> number(Unit.SECONDS, 2);
                    case "angle" -> number(Unit.DEGREES, 2);
                    case "position" -> place(2);
                    default -> weapon(2);
                };
        return new Node.Assignment(origin(), variable.name(), value);
    }

    private Node weighted(CompositeKind kind, DecoratorKind value, int depth) {
        List<Node> children = new ArrayList<>();
        for (Node child : children(depth)) {
            boolean valued = kind == CompositeKind.UTILITY || random.nextBoolean();
            Expression amount = kind == CompositeKind.UTILITY
                    ? number(pick(List.of(Unit.NONE, Unit.METRES)), 2)
                    : literal(random.nextInt(9), Unit.NONE);
            children.add(valued ? new Node.Decorator(origin(), value, Optional.of(amount), child) : child);
        }
        return new Node.Composite(
                origin(), kind, label(), kind == CompositeKind.UTILITY && random.nextBoolean(), children);
    }

    private Expression place(int depth) {
        List<String> names = named("position");
        names.addAll(List.of("zone", "enemy_position"));
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Expression.Nowhere(Origin.NONE);
            case 1, 2, 3 -> new Expression.Name(Origin.NONE, pick(names));
            case 4 -> new Expression.Apply(Origin.NONE, "cover_from", List.of());
            default -> new Expression.Apply(Origin.NONE, "cover_from", List.of(argument("threat", place(depth - 1))));
        };
    }

    private Expression weapon(int depth) {
        List<String> names = named("weapon");
        names.addAll(List.of("held_weapon", "pistol", "rifle"));
        return depth == 0 || random.nextBoolean()
                ? new Expression.Name(Origin.NONE, pick(names))
                : new Expression.Apply(
                        Origin.NONE, "best_weapon", List.of(argument("at", literal(random.nextInt(99), Unit.METRES))));
    }

    /** The variables and parameters of a type. */
    private List<String> named(String type) {
        List<String> names = new ArrayList<>();
        variables.stream()
                .filter(variable -> variable.type().equals(type))
                .forEach(variable -> names.add(variable.name()));
        parameters.stream()
                .filter(parameter -> parameter.type().equals(type))
                .forEach(parameter -> names.add(parameter.name()));
        return names;
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
        DecoratorKind kind = pick(DECORATORS);
        Optional<Expression> argument =
                switch (kind.takes()) {
                    case NOTHING -> Optional.empty();
                    case OPTIONAL_COUNT -> random.nextBoolean() ? Optional.of(literal(2, Unit.NONE)) : Optional.empty();
                    case COUNT -> Optional.of(literal(random.nextInt(1, 9), Unit.NONE));
                    case DURATION -> Optional.of(duration());
                    case PROBABILITY -> Optional.of(literal(random.nextDouble(), Unit.NONE));
                    case WEIGHT, NUMBER -> throw new IllegalArgumentException("not everywhere: " + kind);
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
        switch (random.nextInt(depth == 0 ? 4 : 10)) {
            case 3 -> {
                List<String> names = named("boolean");
                names.add("in_zone");
                return new Expression.Name(Origin.NONE, pick(names));
            }
            case 4 -> {
                BinaryOperator operator = random.nextBoolean() ? BinaryOperator.EQUAL : BinaryOperator.NOT_EQUAL;
                return random.nextBoolean()
                        ? binary(operator, place(1), new Expression.Nowhere(Origin.NONE))
                        : binary(operator, new Expression.Name(Origin.NONE, "held_weapon"), weapon(1));
            }
            case 5 -> {
                return new Expression.Apply(Origin.NONE, "can_see", List.of(argument("target", place(1))));
            }
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
            case 6 -> {
                return new Expression.Unary(Origin.NONE, UnaryOperator.NOT, flag(depth - 1));
            }
            case 7 -> {
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
        names.addAll(named(
                switch (unit) {
                    case NONE, RATIO -> "number";
                    case METRES -> "distance";
                    case SECONDS -> "duration";
                    case DEGREES -> "angle";
                }));
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
