package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedVariable;
import dev.espalier.dsl.check.TypedExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one agent remembers, and what its team does: values are numbers, truths, indexes and perhaps places. */
final class ReferenceVariables {

    /** A place in the world. */
    record Place(double x, double y, double z) {}

    /** Everything that a team has ever set, in order, by the variable. */
    static final class Team {
        private final Map<String, List<Write>> writes = new HashMap<>();
    }

    private record Write(long tick, Object value) {}

    private final Map<String, Object> own = new HashMap<>();
    private final Team team;
    private final ScriptedWorld world;

    ReferenceVariables(Team team, ScriptedWorld world) {
        this.team = team;
        this.world = world;
    }

    /** What an agent sets it can read at once; what anyone sets for the team, all can read from the next tick on. */
    Object get(CheckedVariable variable) {
        if (!variable.team()) {
            return own.getOrDefault(variable.name(), start(variable));
        }
        List<Write> writes = team.writes.getOrDefault(variable.name(), List.of());
        for (int last = writes.size() - 1; last >= 0; last--) {
            if (writes.get(last).tick < world.tick()) {
                return writes.get(last).value;
            }
        }
        return start(variable);
    }

    void set(CheckedVariable variable, Object value) {
        Object kept = kept(value);
        if (variable.team()) {
            team.writes
                    .computeIfAbsent(variable.name(), name -> new ArrayList<>())
                    .add(new Write(world.tick(), kept));
        } else {
            own.put(variable.name(), kept);
        }
    }

    /** Neither NaN nor an infinity enters a variable. */
    private static Object kept(Object value) {
        if (value instanceof Double number) {
            return Double.isNaN(number)
                    ? Double.valueOf(0)
                    : Double.isInfinite(number) ? Double.valueOf(Math.signum(number) * Double.MAX_VALUE) : number;
        }
        if (value instanceof Optional<?> perhaps && perhaps.isPresent() && perhaps.get() instanceof Place place) {
            double sum = Math.abs(place.x) + Math.abs(place.y) + Math.abs(place.z);
            return Double.isNaN(sum) || Double.isInfinite(sum) ? Optional.empty() : value;
        }
        return value;
    }

    private static Object start(CheckedVariable variable) {
        if (variable.start() instanceof TypedExpression.NumericConstant number) {
            return number.value();
        } else if (variable.start() instanceof TypedExpression.FlagConstant flag) {
            return flag.value();
        } else if (variable.start() instanceof TypedExpression.ChoiceConstant choice) {
            return choice.ordinal();
        } else if (variable.start() instanceof TypedExpression.Nowhere) {
            return Optional.empty();
        }
        throw new AssertionError(variable);
    }
}
