package dev.espalier.dsl.syntax;

import java.util.List;
import java.util.Optional;

/** A node of the behaviour tree, as written. */
public sealed interface Node {

    Origin origin();

    /** The nodes directly below this one, in order; empty for a leaf. */
    List<Node> children();

    /**
     * This node with other children.
     *
     * @param children as many as this kind of node takes: none for a leaf, one for a decorator, any for the others
     * @throws IllegalArgumentException for another number of children
     */
    Node withChildren(List<Node> children);

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

        R pause(Pause node);

        R assignment(Assignment node);

        R call(Call node);
    }

    /**
     * A node that runs one child at a time, in an order of its kind.
     *
     * @param label what the author calls it, for people and reports
     * @param sticky whether a child that runs is left to run to its end
     */
    record Composite(Origin origin, CompositeKind kind, Optional<String> label, boolean sticky, List<Node> children)
            implements Node {

        public Composite {
            children = List.copyOf(children);
        }

        @Override
        public Composite withChildren(List<Node> others) {
            return new Composite(origin, kind, label, sticky, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /**
     * A node that runs all its children in every tick: {@code parallel(success: any, failure: 2) { … }}.
     *
     * @param success how many children must have succeeded for it to succeed
     * @param failure how many children must have failed for it to fail
     */
    record Parallel(Origin origin, Optional<String> label, Threshold success, Threshold failure, List<Node> children)
            implements Node {

        public Parallel {
            children = List.copyOf(children);
        }

        @Override
        public Parallel withChildren(List<Node> others) {
            return new Parallel(origin, label, success, failure, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parallel(this);
        }
    }

    /**
     * A node whose running child a network of the game picks: {@code options(by: style, every: 2 s) { … }}.
     *
     * @param skill whose network picks
     * @param every after how long it is asked again while a child runs; without it, only when the node starts
     */
    record Options(Origin origin, String skill, Optional<Expression> every, Optional<String> label, List<Node> children)
            implements Node {

        public Options {
            children = List.copyOf(children);
        }

        @Override
        public Options withChildren(List<Node> others) {
            return new Options(origin, skill, every, label, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.options(this);
        }
    }

    /** A node that changes how its one child runs or what its outcome means: {@code cooldown(3 s) task shoot()}. */
    record Decorator(Origin origin, DecoratorKind kind, Optional<Expression> argument, Node child) implements Node {

        @Override
        public List<Node> children() {
            return List.of(child);
        }

        @Override
        public Decorator withChildren(List<Node> others) {
            if (others.size() != 1) {
                throw new IllegalArgumentException(kind.keyword() + " takes one child, not " + others.size());
            }
            return new Decorator(origin, kind, argument, others.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decorator(this);
        }
    }

    /** A leaf that succeeds or fails at once by a test of the world: {@code condition health < 0.3}. */
    record Condition(Origin origin, Expression test) implements Node {

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Condition withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.condition(this);
        }
    }

    /** A leaf that does something in the game: {@code task move_to(target: zone)}. */
    record Task(Origin origin, String name, List<Argument> arguments) implements Node {

        public Task {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Task withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.task(this);
        }
    }

    /** A leaf in which a network of the game acts: {@code neural aim()}. */
    record Neural(Origin origin, String skill) implements Node {

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Neural withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.neural(this);
        }
    }

    /** A leaf that gives a variable another value and succeeds at once: {@code set last_seen = enemy_position}. */
    record Assignment(Origin origin, String variable, Expression value) implements Node {

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Assignment withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assignment(this);
        }
    }

    /** A leaf that runs for some time and then succeeds: {@code wait 2 s}. */
    record Pause(Origin origin, Expression duration) implements Node {

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Pause withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pause(this);
        }
    }

    /** A leaf that stands for a named subtree: {@code call sweep(radius: 10 m)}. */
    record Call(Origin origin, String name, List<Argument> arguments) implements Node {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Node> children() {
            return List.of();
        }

        @Override
        public Call withChildren(List<Node> others) {
            return requireNoChildren(this, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    private static <N extends Node> N requireNoChildren(N leaf, List<Node> children) {
        if (!children.isEmpty()) {
            throw new IllegalArgumentException("a leaf takes no children, but was given " + children.size());
        }
        return leaf;
    }
}
