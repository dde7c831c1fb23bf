package dev.espalier.runtime.memory;

import dev.espalier.runtime.bind.Position;
import java.util.function.LongSupplier;

/** A team's memory as one of its agents sees it in the tick that is being played. */
public final class SharedMemory implements Memory {

    private final TeamMemory team;
    private final LongSupplier tick;

    /**
     * A view of a team's memory.
     *
     * @param tick the tick that is being played, the same for all agents of the team
     */
    public SharedMemory(TeamMemory team, LongSupplier tick) {
        this.team = team;
        this.tick = tick;
    }

    @Override
    public double number(int slot) {
        return read(slot).number(slot);
    }

    @Override
    public boolean flag(int slot) {
        return read(slot).flag(slot);
    }

    @Override
    public int choice(int slot) {
        return read(slot).choice(slot);
    }

    @Override
    public boolean position(int slot, Position into) {
        return read(slot).position(slot, into);
    }

    @Override
    public void setNumber(int slot, double value) {
        set(slot).setNumber(slot, value);
    }

    @Override
    public void setFlag(int slot, boolean value) {
        set(slot).setFlag(slot, value);
    }

    @Override
    public void setChoice(int slot, int value) {
        set(slot).setChoice(slot, value);
    }

    @Override
    public void setPosition(int slot, Position value) {
        set(slot).setPosition(slot, value);
    }

    @Override
    public void setNowhere(int slot) {
        set(slot).setNowhere(slot);
    }

    private Cells read(int slot) {
        return team.read(slot, tick.getAsLong());
    }

    private Cells set(int slot) {
        return team.set(slot, tick.getAsLong());
    }
}
