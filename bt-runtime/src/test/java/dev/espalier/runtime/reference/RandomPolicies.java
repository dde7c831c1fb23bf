package dev.espalier.runtime.reference;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.syntax.Unit;
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
            DecoratorKind.CHANCE);

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
        List<Subtree> subtrees = List.of(
                new Subtree(Origin.NONE, "patrol", List.of(), node(MAX_DEPTH - 2, List.of())),
                new Subtree(Origin.NONE, "rest", List.of(), node(MAX_DEPTH - 2, List.of())));
        Node tree = composite(1, List.of("patrol", "rest"));
        return new Policy(Origin.NONE, "random", List.of(), List.of(), List.of(), subtrees, tree);
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
        if (parallel) {
            return new Node.Parallel(Origin.NONE, Optional.empty(), threshold(count), threshold(count), children);
        }
        CompositeKind kind = random.nextBoolean() ? CompositeKind.SELECTOR : CompositeKind.SEQUENCE;
        return new Node.Composite(Origin.NONE, kind, Optional.empty(), random.nextInt(6) == 0, children);
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
                    case PROBABILITY, WEIGHT, NUMBER ->
                        Optional.of(RandomExpressions.literal(random.nextInt(101) / 100.0, Unit.NONE));
                };
        return new Node.Decorator(Origin.NONE, kind, argument, node(depth + 1, callable));
    }

    private Expression count() {
        return RandomExpressions.literal(1 + random.nextInt(3), Unit.NONE);
    }

    private Node leaf(List<String> callable) {
        int draw = random.nextInt(10);
        if (draw < 3) {
            return test();
        }
        if (draw == 3) {
            return new Node.Pause(Origin.NONE, expressions.duration());
        }
        if (draw == 4 && !callable.isEmpty()) {
            return new Node.Call(Origin.NONE, callable.get(random.nextInt(callable.size())), List.of());
        }
        return task();
    }

    private Node test() {
        Node condition = new Node.Condition(Origin.NONE, expressions.flag(3));
        return random.nextInt(4) == 0
                ? new Node.Decorator(Origin.NONE, DecoratorKind.INVERT, Optional.empty(), condition)
                : condition;
    }

    private Node task() {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(argument("key", RandomExpressions.literal(nextKey++, Unit.NONE)));
        if (random.nextBoolean()) {
            arguments.add(argument("aim", expressions.aim()));
        }
        if (random.nextBoolean()) {
            arguments.add(argument("loud", expressions.flag(2)));
        }
        if (random.nextBoolean()) {
            arguments.add(argument("mood", expressions.stance()));
        }
        return new Node.Task(Origin.NONE, "work", arguments);
    }

    private static Argument argument(String name, Expression value) {
        return new Argument(Origin.NONE, name, value);
    }
}
