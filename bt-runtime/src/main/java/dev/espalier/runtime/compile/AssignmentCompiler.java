package dev.espalier.runtime.compile;

import dev.espalier.dsl.check.CheckedVariable;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.expression.ChoiceExpression;
import dev.espalier.runtime.expression.Effect;
import dev.espalier.runtime.expression.FlagExpression;
import dev.espalier.runtime.expression.NumberExpression;
import dev.espalier.runtime.expression.PlaceExpression;
import dev.espalier.runtime.memory.Memory;

/** Turns the assignments of variables into effects on an agent's frame. */
final class AssignmentCompiler<A> {

    private final ExpressionCompiler<A> expressions;

    AssignmentCompiler(ExpressionCompiler<A> expressions) {
        this.expressions = expressions;
    }

    Effect<A> compile(CheckedVariable variable, TypedExpression value) {
        boolean team = variable.team();
        int slot = variable.slot();
        if (value instanceof TypedExpression.Numeric expression) {
            NumberExpression<A> number = expressions.number(expression);
            return frame -> frame.memory(team).setNumber(slot, number.read(frame));
        } else if (value instanceof TypedExpression.Flag expression) {
            FlagExpression<A> flag = expressions.flag(expression);
            return frame -> frame.memory(team).setFlag(slot, flag.read(frame));
        } else if (value instanceof TypedExpression.Choice expression) {
            ChoiceExpression<A> choice = expressions.choice(expression);
            return frame -> frame.memory(team).setChoice(slot, choice.read(frame));
        } else if (value instanceof TypedExpression.Place expression) {
            return toPlace(team, slot, expressions.place(expression));
        }
        throw new IllegalArgumentException("the variable '" + variable.name() + "' cannot be " + value);
    }

    /** The place is read into room of its own first, since reading it may read the variable. */
    private Effect<A> toPlace(boolean team, int slot, PlaceExpression<A> place) {
        int scratch = expressions.scratchPlace();
        return frame -> {
            Memory memory = frame.memory(team);
            Position read = frame.scratch(scratch);
            if (place.read(frame, read)) {
                memory.setPosition(slot, read);
            } else {
                memory.setNowhere(slot);
            }
        };
    }
}
