package dev.espalier.dsl.check;

import dev.espalier.dsl.vocabulary.Type;

/** What checking an expression gave, with what else is known about it. */
sealed interface Typed {

    /** An expression with a fault, which has been reported; nothing more is said about what it stands in. */
    Typed BROKEN = new Broken();

    /** Number of operators and operands, named conditions put in. */
    int size();

    /** Such as {@code a position}, for messages. */
    String description();

    record Broken() implements Typed {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public String description() {
            return "faulty";
        }
    }

    record Flag(TypedExpression.Flag expression, Decision decision, int size) implements Typed {
        @Override
        public String description() {
            return "true or false";
        }
    }

    record Amount(TypedExpression.Numeric expression, Measure measure, Interval interval, int size) implements Typed {
        @Override
        public String description() {
            return measure.isUnitless() ? "a number" : "a number in " + measure.words();
        }

        boolean isConstant() {
            return expression instanceof TypedExpression.NumericConstant;
        }

        /** The value of a constant. */
        double constant() {
            return ((TypedExpression.NumericConstant) expression).value();
        }
    }

    record Place(TypedExpression.Place expression) implements Typed {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public String description() {
            return "a position";
        }
    }

    record Choice(TypedExpression.Choice expression) implements Typed {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public String description() {
            return "a value of " + expression.type().name();
        }

        Type.Choice type() {
            return expression.type();
        }
    }
}
