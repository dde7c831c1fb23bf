package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a task, a function, a named condition or a subtree, made ready for putting arguments in their places. */
final class ParameterPlan {

    private record Slot(String name, Optional<Type> type, Optional<Typed> standard) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    /**
     * The parameters of something that the game offers.
     *
     * @param owner what it is called
     * @throws IllegalArgumentException if two have one name, or a standard value does not fit its parameter
     */
    static ParameterPlan of(String owner, List<TaskParameter> parameters, VocabularyIndex index) {
        ParameterPlan plan = new ParameterPlan();
        for (TaskParameter parameter : parameters) {
            if (plan.positions.containsKey(parameter.name())) {
                throw new IllegalArgumentException("two parameters of " + owner + " are called " + parameter.name());
            }
            Optional<Typed> standard = parameter.standard().map(text -> standard(owner, parameter, text, index));
            plan.add(new Slot(parameter.name(), Optional.of(parameter.type()), standard));
        }
        return plan;
    }

    /**
     * Adds a parameter that must be given; the caller sees that its name is new.
     *
     * @param type empty when it has a fault, so that any argument will do
     */
    void add(String name, Optional<Type> type) {
        add(new Slot(name, type, Optional.empty()));
    }

    /** Values that stand for any arguments, by name. */
    Map<String, Typed> standIns() {
        Map<String, Typed> values = new HashMap<>();
        for (Slot slot : slots) {
            values.put(
                    slot.name(),
                    slot.type()
                            .map(type -> Typed.of(new Sensor(slot.name(), type, "")))
                            .orElse(Typed.BROKEN));
        }
        return values;
    }

    /** The arguments by name. */
    Map<String, Typed> named(List<Typed> arguments) {
        Map<String, Typed> values = new HashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            values.put(slots.get(i).name(), arguments.get(i));
        }
        return values;
    }

    int size() {
        return slots.size();
    }

    Set<String> names() {
        return positions.keySet();
    }

    /** The place of a parameter, -1 if there is none of this name. */
    int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    String name(int position) {
        return slots.get(position).name();
    }

    /** Its type; empty when that has a fault. */
    Optional<Type> type(int position) {
        return slots.get(position).type();
    }

    Optional<Typed> standard(int position) {
        return slots.get(position).standard();
    }

    private void add(Slot slot) {
        positions.put(slot.name(), slots.size());
        slots.add(slot);
    }

    private static Typed standard(String owner, TaskParameter parameter, String text, VocabularyIndex index) {
        Faults faults = new Faults(1);
        ExpressionChecker expressions = new ExpressionChecker(new Scope(index, faults), Limits.STANDARD, faults);
        Typed checked = expressions.fitting(ConstantText.read(text), parameter.type(), "'" + parameter.name() + "'");
        if (faults.failed()) {
            throw new IllegalArgumentException("the standard value of " + owner + "'s " + parameter.name() + ": "
                    + faults.inSourceOrder().get(0).message());
        }
        return checked;
    }
}
