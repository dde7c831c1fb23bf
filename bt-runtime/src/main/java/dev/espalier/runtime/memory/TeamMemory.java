package dev.espalier.runtime.memory;

import dev.espalier.dsl.check.CheckedVariable;
import java.util.Arrays;
import java.util.List;

/**
 * What the agents of one team remember together. What one of them sets in a tick, all of them read from the next tick on;
 * of several values that are set in one tick the last counts. So no agent's reading depends on which of them is stepped
 * first. Not thread-safe: the trees of one team are stepped by one thread.
 *
 * <p>Nobody has to say when a tick is over. For each variable the value that was set last is kept with the tick in which
 * that was, and so is the value that it replaced: in that tick the latter is read, in any later one the former.
 */
public final class TeamMemory {

    private final List<CheckedVariable> variables;
    private final Cells newest;
    private final Cells before;
    private final long[] setAt;

    /**
     * The memory of a team that has not played yet.
     *
     * @param variables those that a team shares, in the order of their slots
     */
    public TeamMemory(List<CheckedVariable> variables) {
        this.variables = List.copyOf(variables);
        this.newest = new Cells(variables);
        this.before = new Cells(variables);
        this.setAt = new long[variables.size()];
        Arrays.fill(setAt, Long.MIN_VALUE);
    }

    /**
     * The memory of a team that goes on playing with another policy, between two ticks: a variable that both policies declare in the
     * same way, by name, type and start, keeps its value; any other begins afresh.
     *
     * @param variables those that a team shares by the new policy, in the order of their slots
     * @param previous what the team has remembered so far
     */
    public TeamMemory(List<CheckedVariable> variables, TeamMemory previous) {
        this(variables);
        newest.keep(variables, previous.newest, previous.variables);
    }

    /** The variables that it holds, in the order of their slots. */
    public List<CheckedVariable> variables() {
        return variables;
    }

    Cells read(int slot, long tick) {
        return setAt[slot] < tick ? newest : before;
    }

    /** Where to set a variable; what it was until this tick is kept. */
    Cells set(int slot, long tick) {
        if (setAt[slot] < tick) {
            before.copy(slot, newest, slot);
            setAt[slot] = tick;
        }
        return newest;
    }
}
