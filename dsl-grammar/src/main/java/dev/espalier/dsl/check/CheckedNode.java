package dev.espalier.dsl.check;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Span;
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

        R decorator(Decorator node);

        R condition(Condition node);

        R task(Task node);

        R pause(Pause node);

        R called(Called node);
    }

    /** A selector or a sequence; at least one child. */
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
     * A decorator.
     *
     * @param argument a count, a duration in seconds or a probability, as {@link DecoratorKind#takes()} says
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
     * A call, with a copy of the subtree that it names; it does what that does.
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
