package dev.espalier.runtime.memory;

import dev.espalier.runtime.bind.Position;

/**
 * The variables that one agent has for itself, or those of its team as it sees them, by {@link
 * dev.espalier.dsl.check.CheckedVariable#slot()}. A slot is read and set as the type that its variable has. Not
 * thread-safe; allocates nothing.
 */
public interface Memory {

    /** A finite number. */
    double number(int slot);

    boolean flag(int slot);

    /** The index of the value in the choice's list of values. */
    int choice(int slot);

    /**
     * A place.
     *
     * @return false when the variable is {@code nowhere}; {@code into} is then as it was
     */
    boolean position(int slot, Position into);

    /** Sets a number; what is not a number becomes 0, and an infinity the greatest or least finite number. */
    void setNumber(int slot, double value);

    void setFlag(int slot, boolean value);

    void setChoice(int slot, int value);

    /** Sets a place to a copy of {@code value}; one with a coordinate that is not finite becomes {@code nowhere}. */
    void setPosition(int slot, Position value);

    void setNowhere(int slot);
}
