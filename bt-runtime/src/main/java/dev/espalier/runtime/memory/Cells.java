package dev.espalier.runtime.memory;

import dev.espalier.dsl.check.CheckedVariable;
import dev.espalier.dsl.check.TypedExpression;
import dev.espalier.runtime.bind.Position;
import java.util.List;

/** One value for each of some variables, which can be read as soon as it is set. */
public final class Cells implements Memory {

    private final double[] numbers;
    private final boolean[] flags;
    private final int[] choices;
    private final Position[] places;
    private final boolean[] somewhere;

    /**
     * The values with which variables start.
     *
     * @param variables in the order of their slots
     */
    public Cells(List<CheckedVariable> variables) {
        numbers = new double[variables.size()];
        flags = new boolean[variables.size()];
        choices = new int[variables.size()];
        places = new Position[variables.size()];
        somewhere = new boolean[variables.size()];
        for (int slot = 0; slot < variables.size(); slot++) {
            places[slot] = new Position();
            begin(slot, variables.get(slot).start());
        }
    }

    private void begin(int slot, TypedExpression start) {
        if (start instanceof TypedExpression.NumericConstant number) {
            setNumber(slot, number.value());
        } else if (start instanceof TypedExpression.FlagConstant flag) {
            setFlag(slot, flag.value());
        } else if (start instanceof TypedExpression.ChoiceConstant choice) {
            setChoice(slot, choice.ordinal());
        } else if (start instanceof TypedExpression.Nowhere) {
            setNowhere(slot);
        } else {
            throw new IllegalArgumentException("a variable starts with a constant, but not with " + start);
        }
    }

    @Override
    public double number(int slot) {
        return numbers[slot];
    }

    @Override
    public boolean flag(int slot) {
        return flags[slot];
    }

    @Override
    public int choice(int slot) {
        return choices[slot];
    }

    @Override
    public boolean position(int slot, Position into) {
        if (somewhere[slot]) {
            into.set(places[slot].x, places[slot].y, places[slot].z);
        }
        return somewhere[slot];
    }

    @Override
    public void setNumber(int slot, double value) {
        numbers[slot] = Double.isNaN(value) ? 0 : Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
    }

    @Override
    public void setFlag(int slot, boolean value) {
        flags[slot] = value;
    }

    @Override
    public void setChoice(int slot, int value) {
        choices[slot] = value;
    }

    @Override
    public void setPosition(int slot, Position value) {
        somewhere[slot] = Double.isFinite(value.x) && Double.isFinite(value.y) && Double.isFinite(value.z);
        places[slot].set(value.x, value.y, value.z);
    }

    @Override
    public void setNowhere(int slot) {
        somewhere[slot] = false;
    }

    void copy(int slot, Cells from, int fromSlot) {
        numbers[slot] = from.numbers[fromSlot];
        flags[slot] = from.flags[fromSlot];
        choices[slot] = from.choices[fromSlot];
        places[slot].set(from.places[fromSlot].x, from.places[fromSlot].y, from.places[fromSlot].z);
        somewhere[slot] = from.somewhere[fromSlot];
    }

    /**
     * Takes over the values of those variables that other cells hold too, declared in the same way: name, type and start.
     *
     * @param variables of these cells
     * @param beforeVariables of the others
     */
    void keep(List<CheckedVariable> variables, Cells before, List<CheckedVariable> beforeVariables) {
        for (CheckedVariable variable : variables) {
            for (CheckedVariable other : beforeVariables) {
                if (variable.name().equals(other.name())
                        && variable.type().equals(other.type())
                        && variable.start().equals(other.start())) {
                    copy(variable.slot(), before, other.slot());
                }
            }
        }
    }
}
