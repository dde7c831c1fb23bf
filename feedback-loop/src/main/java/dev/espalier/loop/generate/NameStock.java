package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.TreeSet;

/** The names that are taken in a policy, by its definitions or by the game. */
final class NameStock {

    private final TreeSet<String> taken = new TreeSet<>();

    NameStock(Policy policy, Vocabulary vocabulary) {
        policy.params().forEach(param -> taken.add(param.name()));
        policy.variables().forEach(variable -> taken.add(variable.name()));
        policy.conditions().forEach(condition -> taken.add(condition.name()));
        policy.subtrees().forEach(subtree -> taken.add(subtree.name()));
        vocabulary.tasks().forEach(task -> {
            taken.add(task.name());
            task.parameters().forEach(parameter -> takeValues(parameter.type()));
        });
        vocabulary.functions().forEach(function -> {
            taken.add(function.name());
            takeValues(function.type());
        });
        vocabulary.sensors().forEach(sensor -> {
            taken.add(sensor.name());
            takeValues(sensor.type());
        });
    }

    /** Takes a name if it is free, else the first free one with a number behind it. */
    String take(String wanted) {
        String stem = wanted.replaceFirst("_[0-9]+$", "");
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = stem + "_" + number;
        }
        return name;
    }

    private void takeValues(Type type) {
        if (type instanceof Type.Choice choice) {
            taken.addAll(choice.values());
        }
    }
}
