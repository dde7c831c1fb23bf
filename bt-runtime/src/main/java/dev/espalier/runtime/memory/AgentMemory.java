package dev.espalier.runtime.memory;

import dev.espalier.dsl.check.CheckedVariable;
import java.util.List;

/** What one agent remembers for itself. Not thread-safe. */
public final class AgentMemory {

    private final List<CheckedVariable> variables;
    private final Cells cells;

    /**
     * The memory of an agent that has not played yet.
     *
     * @param variables those that an agent has for itself, in the order of their slots
     */
    public AgentMemory(List<CheckedVariable> variables) {
        this.variables = List.copyOf(variables);
        this.cells = new Cells(variables);
    }

    /**
     * The memory of an agent that goes on playing with another policy: a variable that both policies declare in the same way, by
     * name, type and start, keeps its value; any other begins afresh.
     *
     * @param variables those that an agent has by the new policy, in the order of their slots
     * @param previous what the agent has remembered so far
     */
    public AgentMemory(List<CheckedVariable> variables, AgentMemory previous) {
        this(variables);
        cells.keep(variables, previous.cells, previous.variables);
    }

    /** The variables that it holds, in the order of their slots. */
    public List<CheckedVariable> variables() {
        return variables;
    }

    /** Its values. */
    public Memory values() {
        return cells;
    }
}
