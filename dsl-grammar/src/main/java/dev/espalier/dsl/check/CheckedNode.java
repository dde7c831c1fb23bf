package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.List;
import java.util.Optional;

/**
 * A node of a checked tree: every name resolved, every argument in its place, calls replaced by the subtrees that they
 * name.
 */
public sealed interface CheckedNode {

    /** Number of the node in the whole tree, in pre-order from 0; statistics are kept under it. */
    int id();

    /** Where it was written; two nodes share a span when a subtree is called twice. */
    Span span();

    /** The nodes directly below, in order. */
    List<CheckedNode> children();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of node. */
    interface Visitor<R> {
        R composite(Composite node);

        R parallel(Parallel node);

        R options(Options node);

        R decorator(Decorator node);

        R condition(Condition node);

        R task(Task node);

        R neural(Neural node);

        R assignment(Assignment node);

        R pause(Pause node);

        R called(Called node);
    }

    /**
     * A node that runs one child at a time; at least one child. Only the children of a random selector are perhaps, and those of a
     * utility selector always, decorators of the kinds {@link DecoratorKind#WEIGHT} and {@link DecoratorKind#SCORE}.
     */
    record Composite(
            int id, Span span, CompositeKind kind, Optional<String> label, boolean sticky, List<CheckedNode> children)
            implements CheckedNode {
        public Composite {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /**
     * All children in every tick.
     *
     * @param success how many successes make a success, from 1 to the number of children
     * @param failure how many failures make a failure, from 1 to the number of children
     */
    record Parallel(int id, Span span, Optional<String> label, int success, int failure, List<CheckedNode> children)
            implements CheckedNode {
        public Parallel {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parallel(this);
        }
    }

    /**
     * A node whose running child a network picks.
     *
     * @param skill has one action for each child
     * @param every in seconds
     */
    record Options(
            int id,
            Span span,
            Skill skill,
            Optional<TypedExpression.Numeric> every,
            Optional<String> label,
            List<CheckedNode> children)
            implements CheckedNode {
        public Options {
            children = List.copyOf(children);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.options(this);
        }
    }

    /**
     * A decorator.
     *
     * @param argument a count, a duration in seconds, a probability, a weight or a score, as {@link DecoratorKind#takes()} says
     */
    record Decorator(
            int id, Span span, DecoratorKind kind, Optional<TypedExpression.Numeric> argument, CheckedNode child)
            implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of(child);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decorator(this);
        }
    }

    /** A test of the world. */
    record Condition(int id, Span span, TypedExpression.Flag test) implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.condition(this);
        }
    }

    /**
     * A task of the game.
     *
     * @param arguments one for each parameter of the signature, in its order, standards filled in
     */
    record Task(int id, Span span, TaskSignature signature, List<TypedExpression> arguments) implements CheckedNode {
        public Task {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<CheckedNode> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.task(this);
        }
    }

    /** A leaf in which a network acts. */
    record Neural(int id, Span span, Skill skill) implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.neural(this);
        }
    }

    /**
     * A variable that gets another value.
     *
     * @param value of the variable's type
     */
    record Assignment(int id, Span span, CheckedVariable variable, TypedExpression value) implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assignment(this);
        }
    }

    /**
     * A wait.
     *
     * @param duration in seconds
     */
    record Pause(int id, Span span, TypedExpression.Numeric duration) implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pause(this);
        }
    }

    /**
     * A call, with a copy of the subtree that it names, arguments put in; it does what that does.
     *
     * @param name of the subtree
     */
    record Called(int id, Span span, String name, CheckedNode child) implements CheckedNode {
        @Override
        public List<CheckedNode> children() {
            return List.of(child);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.called(this);
        }
    }
}
