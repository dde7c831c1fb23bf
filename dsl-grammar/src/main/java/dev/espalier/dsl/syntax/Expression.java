package dev.espalier.dsl.syntax;

import java.util.List;

/** An expression, as written: names not resolved, types and units not checked. */
public sealed interface Expression {

    Origin origin();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of expression. */
    interface Visitor<R> {
        R truth(Truth expression);

        R nowhere(Nowhere expression);

        R literal(Literal expression);

        R name(Name expression);

        R apply(Apply expression);

        R unary(Unary expression);

        R binary(Binary expression);
    }

    /** {@code true} or {@code false}. */
    record Truth(Origin origin, boolean value) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }
    }

    /** {@code nowhere}: the position that is none. */
    record Nowhere(Origin origin) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nowhere(this);
        }
    }

    /** A number with its unit: {@code 12 m}. */
    record Literal(Origin origin, Quantity quantity) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A sensor, a param, a variable, a parameter or a choice's value, by name: {@code health}. */
    record Name(Origin origin, String name) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** A named condition or a function of the game, used: {@code near(place: zone, range: 5 m)}. */
    record Apply(Origin origin, String name, List<Argument> arguments) implements Expression {
        public Apply {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.apply(this);
        }
    }

    /** {@code not x} or {@code -x}. */
    record Unary(Origin origin, UnaryOperator operator, Expression operand) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** {@code x < y}, {@code x and y}, {@code x + y} and the like. */
    record Binary(Origin origin, BinaryOperator operator, Expression left, Expression right) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** Operators with one operand. */
    enum UnaryOperator {
        NOT("not"),
        NEGATE("-");

        private final String symbol;

        UnaryOperator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** Operators with two operands; a higher precedence binds tighter. */
    enum BinaryOperator {
        OR("or", 1),
        AND("and", 2),
        EQUAL("=", 4),
        NOT_EQUAL("!=", 4),
        LESS("<", 4),
        AT_MOST("<=", 4),
        GREATER(">", 4),
        AT_LEAST(">=", 4),
        ADD("+", 5),
        SUBTRACT("-", 5),
        MULTIPLY("*", 6),
        DIVIDE("/", 6);

        private final String symbol;
        private final int precedence;

        BinaryOperator(String symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public String symbol() {
            return symbol;
        }

        /** From 1 (loosest) to 6; {@code not} stands at 3. */
        public int precedence() {
            return precedence;
        }

        public boolean isComparison() {
            return precedence == 4;
        }

        public boolean isArithmetic() {
            return precedence > 4;
        }
    }
}
