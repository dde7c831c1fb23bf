package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Threshold;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes one node where it stands: a task or its arguments, a test, a number, the kind of a composite or decorator. */
final class ChangeNode implements Operation {

    private final Vocabulary vocabulary;
    private final Actions actions;
    private final TestChange tests;

    ChangeNode(Vocabulary vocabulary, Conditions conditions, Actions actions) {
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.tests = new TestChange(conditions);
    }

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        Place place = Dice.pick(Trees.places(policy), random);
        Node node = Trees.at(policy, place);
        return node.accept(new Change(policy, place.isRoot(), random))
                .filter(changed -> !Bare.same(changed, node))
                .map(changed -> new Edit(
                        Trees.with(policy, place, changed),
                        difference(node, changed) + " " + Description.where(policy, place)));
    }

    private static String difference(Node before, Node after) {
        String what = Description.of(before);
        if (before instanceof Node.Composite old && after instanceof Node.Composite changed) {
            return old.kind() != changed.kind()
                    ? "made " + what + " a " + changed.kind().keyword()
                    : "made " + what + (changed.sticky() ? " sticky" : " give way again");
        }
        if (after instanceof Node.Parallel parallel && !before.children().isEmpty()) {
            return "made " + what + " a parallel with success: " + text(parallel.success()) + ", failure: "
                    + text(parallel.failure());
        }
        return before instanceof Node.Parallel && after instanceof Node.Composite composite
                ? "made " + what + " a " + composite.kind().keyword()
                : "changed " + what + " to " + Description.of(after);
    }

    private static String text(Threshold threshold) {
        return threshold.equals(Threshold.ALL) ? "all" : Integer.toString(threshold.count());
    }

    /** The change of one node; empty if the draw fits nothing in it. */
    private final class Change implements Node.Visitor<Optional<Node>> {

        private final Policy policy;
        private final boolean atRoot;
        private final RandomGenerator random;

        Change(Policy policy, boolean atRoot, RandomGenerator random) {
            this.policy = policy;
            this.atRoot = atRoot;
            this.random = random;
        }

        /** A root of another kind is another policy, not a variation: there only stickiness changes. */
        @Override
        public Optional<Node> composite(Node.Composite node) {
            if (atRoot || Dice.chance(0.5, random)) {
                return Optional.of(
                        new Node.Composite(node.origin(), node.kind(), node.label(), !node.sticky(), node.children()));
            }
            if (Dice.chance(0.4, random)) {
                return Optional.of(
                        new Node.Parallel(node.origin(), node.label(), Threshold.ANY, Threshold.ALL, node.children()));
            }
            return Optional.of(new Node.Composite(
                    node.origin(), other(node.kind()), node.label(), node.sticky(), node.children()));
        }

        @Override
        public Optional<Node> parallel(Node.Parallel node) {
            if (Dice.chance(0.3, random)) {
                CompositeKind kind = Dice.pick(List.of(CompositeKind.SELECTOR, CompositeKind.SEQUENCE), random);
                return Optional.of(new Node.Composite(node.origin(), kind, node.label(), false, node.children()));
            }
            return Optional.of(
                    new Node.Parallel(node.origin(), node.label(), threshold(), threshold(), node.children()));
        }

        /** The children are the options of a network, each in its place. */
        @Override
        public Optional<Node> options(Node.Options node) {
            return Optional.empty();
        }

        @Override
        public Optional<Node> decorator(Node.Decorator node) {
            if (node.kind() == DecoratorKind.WEIGHT || node.kind() == DecoratorKind.SCORE) {
                return Optional.empty();
            }
            DecoratorKind kind = Dice.chance(0.3, random) ? Dice.pick(Actions.DECORATORS, random) : node.kind();
            Optional<Expression> argument = node.argument()
                    .filter(old -> kind == node.kind())
                    .flatMap(old -> Actions.argumentType(kind).map(type -> number(old, type)))
                    .or(() -> actions.decoratorArgument(kind, random));
            return Optional.of(new Node.Decorator(node.origin(), kind, argument, node.child()));
        }

        @Override
        public Optional<Node> condition(Node.Condition node) {
            return tests.change(node.test(), policy, random).map(test -> new Node.Condition(node.origin(), test));
        }

        @Override
        public Optional<Node> task(Node.Task node) {
            Optional<TaskSignature> signature = vocabulary.task(node.name());
            if (signature.isEmpty() || signature.get().parameters().isEmpty() || Dice.chance(0.5, random)) {
                return Optional.of(actions.task(random));
            }
            TaskParameter parameter = Dice.pick(signature.get().parameters(), random);
            return argument(node, parameter).map(arguments -> new Node.Task(node.origin(), node.name(), arguments));
        }

        @Override
        public Optional<Node> neural(Node.Neural node) {
            return Optional.of(actions.task(random));
        }

        @Override
        public Optional<Node> assignment(Node.Assignment node) {
            return Optional.empty();
        }

        @Override
        public Optional<Node> pause(Node.Pause node) {
            return Optional.of(
                    Dice.chance(0.5, random)
                            ? actions.task(random)
                            : new Node.Pause(node.origin(), number(node.duration(), Actions.durationType())));
        }

        /** A call becomes what it calls, so that this one use can go its own way. */
        @Override
        public Optional<Node> call(Node.Call node) {
            return policy.subtrees().stream()
                    .filter(subtree -> subtree.name().equals(node.name()))
                    .map(Subtree::tree)
                    .findFirst();
        }

        private Optional<List<Argument>> argument(Node.Task node, TaskParameter parameter) {
            List<Argument> arguments = new ArrayList<>(node.arguments());
            Optional<Argument> old = arguments.stream()
                    .filter(argument -> argument.name().equals(parameter.name()))
                    .findFirst();
            old.ifPresent(arguments::remove);
            boolean omitted = old.isPresent() && parameter.standard().isPresent() && Dice.chance(0.15, random);
            if (omitted) {
                return Optional.of(arguments);
            }
            Optional<Argument> drawn = old.isPresent() && parameter.type() instanceof Type.Numeric type
                    ? old.map(argument ->
                            new Argument(argument.origin(), argument.name(), number(argument.value(), type)))
                    : actions.argument(parameter, random);
            return drawn.map(argument -> {
                arguments.add(argument);
                return arguments;
            });
        }

        /** A number near a literal, any number in place of something else. */
        private Expression number(Expression old, Type.Numeric type) {
            double value = old instanceof Expression.Literal literal && Dice.chance(0.8, random)
                    ? Numbers.near(literal.quantity().value(), type, random)
                    : Numbers.draw(type, random);
            return Numbers.literal(value, type.unit());
        }

        private Threshold threshold() {
            return random.nextBoolean() ? Threshold.ANY : Threshold.ALL;
        }

        private CompositeKind other(CompositeKind kind) {
            return kind == CompositeKind.SELECTOR ? CompositeKind.SEQUENCE : CompositeKind.SELECTOR;
        }
    }
}
