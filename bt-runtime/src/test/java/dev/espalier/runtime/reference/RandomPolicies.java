package dev.espalier.runtime.reference;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes policies for the scripted world, of every kind of node, by a seed. */
public final class RandomPolicies {

    private static final int MAX_DEPTH = 6;
    private static final List<DecoratorKind> DECORATORS = List.of(
            DecoratorKind.INVERT,
            DecoratorKind.SUCCEED,
            DecoratorKind.FAIL,
            DecoratorKind.REPEAT,
            DecoratorKind.RETRY,
            DecoratorKind.UNTIL_SUCCESS,
            DecoratorKind.UNTIL_FAILURE,
            DecoratorKind.TIMEOUT,
            DecoratorKind.COOLDOWN,
            DecoratorKind.CHANCE,
            DecoratorKind.ONCE);
    private static final List<CompositeKind> COMPOSITES = List.of(
            CompositeKind.SELECTOR,
            CompositeKind.SELECTOR,
            CompositeKind.SEQUENCE,
            CompositeKind.SEQUENCE,
            CompositeKind.RANDOM_SELECTOR,
            CompositeKind.UTILITY);
    private static final Expression ODD = new Expression.Name(Origin.NONE, "odd");

    private final SplittableRandom random;
    private final RandomExpressions expressions;
    private int nextKey;

    private RandomPolicies(long seed) {
        this.random = new SplittableRandom(seed);
        this.expressions = new RandomExpressions(random);
    }

    public static Policy policy(long seed) {
        return new RandomPolicies(seed).policy();
    }

    private Policy policy() {
        List<ConditionDefinition> conditions = RandomNames.conditions(expressions);
        expressions.use(new RandomNames(RandomNames.parameters()));
        Node patrol = node(MAX_DEPTH - 2, List.of());
        expressions.use(new RandomNames(List.of()));
        List<Subtree> subtrees = List.of(
                new Subtree(Origin.NONE, "patrol", RandomNames.parameters(), patrol),
                new Subtree(Origin.NONE, "rest", List.of(), node(MAX_DEPTH - 2, List.of())));
        Node tree = composite(1, List.of("patrol", "rest"));
        return new Policy(Origin.NONE, "random", List.of(), RandomNames.variables(), conditions, subtrees, tree);
    }

    private Node node(int depth, List<String> callable) {
        double draw = random.nextDouble();
        if (depth >= MAX_DEPTH || draw < 0.42) {
            return leaf(callable);
        }
        return draw < 0.75 ? composite(depth, callable) : decorator(depth, callable);
    }

    private Node composite(int depth, List<String> callable) {
        List<Node> children = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        boolean parallel = random.nextInt(4) == 0;
        if (!parallel && random.nextInt(3) > 0) {
            children.add(test());
        }
        while (children.size() < count) {
            children.add(node(depth + 1, callable));
        }
        if (!parallel && count == 3 && random.nextBoolean()) {
            return new Node.Options(
                    Origin.NONE,
                    "style",
                    random.nextBoolean() ? Optional.empty() : Optional.of(expressions.duration()),
                    Optional.empty(),
                    children);
        }
        if (parallel) {
            return new Node.Parallel(Origin.NONE, Optional.empty(), threshold(count), threshold(count), children);
        }
        CompositeKind kind = COMPOSITES.get(random.nextInt(COMPOSITES.size()));
        boolean sticky = kind != CompositeKind.RANDOM_SELECTOR && random.nextInt(6) == 0;
        return new Node.Composite(Origin.NONE, kind, Optional.empty(), sticky, rated(kind, children));
    }

    private List<Node> rated(CompositeKind kind, List<Node> children) {
        return switch (kind) {
            case SELECTOR, SEQUENCE -> children;
            case RANDOM_SELECTOR ->
                children.stream()
                        .map(child -> random.nextInt(3) == 0 ? child : decorated(DecoratorKind.WEIGHT, weight(), child))
                        .toList();
            case UTILITY ->
                children.stream()
                        .map(child -> decorated(DecoratorKind.SCORE, expressions.plain(1), child))
                        .toList();
        };
    }

    private Expression weight() {
        return random.nextBoolean()
                ? RandomExpressions.literal(random.nextInt(4), Unit.NONE)
                : new Expression.Binary(Origin.NONE, Expression.BinaryOperator.MULTIPLY, ODD, expressions.plain(1));
    }

    private static Node decorated(DecoratorKind kind, Expression argument, Node child) {
        return new Node.Decorator(Origin.NONE, kind, Optional.of(argument), child);
    }

    private Threshold threshold(int children) {
        return new Threshold(random.nextInt(children + 1));
    }

    private Node decorator(int depth, List<String> callable) {
        DecoratorKind kind = DECORATORS.get(random.nextInt(DECORATORS.size()));
        Optional<Expression> argument =
                switch (kind.takes()) {
                    case NOTHING -> Optional.empty();
                    case OPTIONAL_COUNT -> random.nextInt(3) == 0 ? Optional.empty() : Optional.of(count());
                    case COUNT -> Optional.of(count());
                    case DURATION -> Optional.of(expressions.duration());
                    case PROBABILITY, WEIGHT, NUMBER -> Optional.of(probability());
                };
        return new Node.Decorator(Origin.NONE, kind, argument, node(depth + 1, callable));
    }

    private Expression probability() {
        return random.nextInt(4) == 0
                ? new Expression.Name(Origin.NONE, "count")
                : RandomExpressions.literal(random.nextInt(101) / 100.0, Unit.NONE);
    }

    private Expression count() {
        return random.nextInt(4) == 0
                ? new Expression.Name(Origin.NONE, "tally")
                : RandomExpressions.literal(1 + random.nextInt(3), Unit.NONE);
    }

    private Node leaf(List<String> callable) {
        int draw = random.nextInt(14);
        if (draw == 13) {
            return new Node.Neural(Origin.NONE, "reflex");
        }
        if (draw < 3) {
            return test();
        }
        if (draw == 3) {
            return new Node.Pause(Origin.NONE, expressions.duration());
        }
        if (draw == 4 && !callable.isEmpty()) {
            return call(callable.get(random.nextInt(callable.size())));
        }
        if (draw > 9) {
            return assignment();
        }
        return task();
    }

    private Node call(String subtree) {
        List<Argument> arguments = subtree.equals("patrol")
                ? RandomNames.parameters().stream()
                        .map(parameter ->
                                RandomExpressions.argument(parameter.name(), expressions.ofType(parameter.type())))
                        .toList()
                : List.of();
        return new Node.Call(Origin.NONE, subtree, arguments);
    }

    private Node assignment() {
        List<Variable> variables = RandomNames.variables();
        Variable variable = variables.get(random.nextInt(variables.size()));
        return new Node.Assignment(Origin.NONE, variable.name(), expressions.ofType(variable.type()));
    }

    private Node test() {
        Node condition = new Node.Condition(Origin.NONE, expressions.flag(3));
        return random.nextInt(4) == 0
                ? new Node.Decorator(Origin.NONE, DecoratorKind.INVERT, Optional.empty(), condition)
                : condition;
    }

    private Node task() {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(RandomExpressions.argument("key", RandomExpressions.literal(nextKey++, Unit.NONE)));
        if (random.nextBoolean()) {
            arguments.add(RandomExpressions.argument("aim", expressions.aim()));
        }
        if (random.nextBoolean()) {
            arguments.add(RandomExpressions.argument("loud", expressions.flag(2)));
        }
        if (random.nextBoolean()) {
            arguments.add(RandomExpressions.argument("mood", expressions.stance()));
        }
        if (random.nextBoolean()) {
            arguments.add(RandomExpressions.argument("at", expressions.place(2)));
        }
        return new Node.Task(Origin.NONE, "work", arguments);
    }
}
