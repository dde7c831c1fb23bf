package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws tasks with arguments of the right types, and small plans made of them. */
final class Actions {

    /** The decorators that variation draws: those that may stand before any node and mean something in every game. */
    static final List<DecoratorKind> DECORATORS = List.of(
            DecoratorKind.INVERT,
            DecoratorKind.SUCCEED,
            DecoratorKind.FAIL,
            DecoratorKind.REPEAT,
            DecoratorKind.RETRY,
            DecoratorKind.UNTIL_SUCCESS,
            DecoratorKind.UNTIL_FAILURE,
            DecoratorKind.TIMEOUT,
            DecoratorKind.COOLDOWN,
            DecoratorKind.CHANCE);

    private static final Type.Numeric DURATION = new Type.Numeric(Unit.SECONDS, 0.2, 10);
    private static final Type.Numeric COUNT = new Type.Numeric(Unit.NONE, 2, 5);
    private static final Type.Numeric PROBABILITY = new Type.Numeric(Unit.RATIO, 0.05, 0.95);

    private final Vocabulary vocabulary;
    private final Conditions conditions;
    private final List<TaskSignature> usable;

    Actions(Vocabulary vocabulary, Conditions conditions) {
        this.vocabulary = vocabulary;
        this.conditions = conditions;
        this.usable = vocabulary.tasks().stream()
                .filter(task -> task.parameters().stream()
                        .allMatch(parameter -> parameter.standard().isPresent() || isGivable(parameter.type())))
                .toList();
        if (usable.isEmpty()) {
            throw new IllegalArgumentException(
                    "the vocabulary " + vocabulary.name() + " has no task that can be called");
        }
    }

    /** A task; parameters with a standard are given now and then. */
    Node.Task task(RandomGenerator random) {
        TaskSignature signature = Dice.pick(usable, random);
        List<Argument> arguments = new ArrayList<>();
        for (TaskParameter parameter : signature.parameters()) {
            if (parameter.standard().isEmpty() || Dice.chance(0.3, random)) {
                argument(parameter, random).ifPresent(arguments::add);
            }
        }
        return new Node.Task(Origin.NONE, signature.name(), arguments);
    }

    /** An argument for a parameter; empty when nothing of its type can be written. */
    Optional<Argument> argument(TaskParameter parameter, RandomGenerator random) {
        return value(parameter.type(), random).map(value -> new Argument(Origin.NONE, parameter.name(), value));
    }

    /** One task, or two different ones at once until one of them succeeds. */
    Node action(RandomGenerator random) {
        Node.Task first = task(random);
        return Dice.chance(0.35, random) ? together(first, random).orElse(first) : first;
    }

    /** A node and a different task at once, until one of them succeeds; empty if chance gives no different task. */
    Optional<Node> together(Node node, RandomGenerator random) {
        Node.Task other = task(random);
        boolean same = node instanceof Node.Task task && task.name().equals(other.name());
        return same
                ? Optional.empty()
                : Optional.of(new Node.Parallel(
                        Origin.NONE, Optional.empty(), Threshold.ANY, Threshold.ALL, List.of(node, other)));
    }

    /** A node that is only run while a test holds; the bare node when the game has nothing to test. */
    Node guarded(Node node, Policy policy, RandomGenerator random) {
        return conditions
                .draw(policy, random)
                .<Node>map(test -> sequence(new Node.Condition(Origin.NONE, test), node))
                .orElse(node);
    }

    /** A node inside a drawn decorator. */
    Node decorated(Node node, RandomGenerator random) {
        DecoratorKind kind = Dice.pick(DECORATORS, random);
        return new Node.Decorator(Origin.NONE, kind, decoratorArgument(kind, random), node);
    }

    /** What stands in a decorator's parentheses. */
    Optional<Expression> decoratorArgument(DecoratorKind kind, RandomGenerator random) {
        Optional<Type.Numeric> type = argumentType(kind);
        boolean omitted = kind.takes() == DecoratorKind.Takes.OPTIONAL_COUNT && Dice.chance(0.5, random);
        return omitted ? Optional.empty() : type.map(range -> number(range, random));
    }

    /** The range from which a decorator's argument is drawn. */
    static Optional<Type.Numeric> argumentType(DecoratorKind kind) {
        return switch (kind.takes()) {
            case NOTHING -> Optional.empty();
            case COUNT, OPTIONAL_COUNT -> Optional.of(COUNT);
            case DURATION -> Optional.of(DURATION);
            case PROBABILITY -> Optional.of(PROBABILITY);
            case WEIGHT, NUMBER -> Optional.empty(); // they stand only where their composite wants them
        };
    }

    static Type.Numeric durationType() {
        return DURATION;
    }

    static Node sequence(Node first, Node second) {
        return new Node.Composite(Origin.NONE, CompositeKind.SEQUENCE, Optional.empty(), false, List.of(first, second));
    }

    /** Whether an argument of this type can be written: as a literal, or as the name of a sensor. */
    private boolean isGivable(Type type) {
        return !(type instanceof Type.Position) || !sensors(type).isEmpty();
    }

    private Optional<Expression> value(Type type, RandomGenerator random) {
        List<Sensor> sensors = sensors(type);
        if (type instanceof Type.Numeric numeric) {
            return Optional.of(number(numeric, random));
        }
        if (type instanceof Type.Choice choice && (sensors.isEmpty() || Dice.chance(0.8, random))) {
            return Optional.of(new Expression.Name(Origin.NONE, Dice.pick(choice.values(), random)));
        }
        if (type instanceof Type.Flag && (sensors.isEmpty() || Dice.chance(0.8, random))) {
            return Optional.of(new Expression.Truth(Origin.NONE, random.nextBoolean()));
        }
        return sensors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expression.Name(
                        Origin.NONE, Dice.pick(sensors, random).name()));
    }

    private List<Sensor> sensors(Type type) {
        return vocabulary.sensors().stream()
                .filter(sensor -> sensor.type().equals(type))
                .toList();
    }

    private static Expression number(Type.Numeric type, RandomGenerator random) {
        return Numbers.literal(Numbers.draw(type, random), type.unit());
    }
}
