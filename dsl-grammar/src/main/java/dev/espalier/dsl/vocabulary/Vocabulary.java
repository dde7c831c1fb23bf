package dev.espalier.dsl.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one game offers to policies.
 *
 * @param name the game's name
 * @param version changes whenever a policy could mean something else
 * @param documentation the game in a few sentences, for designers and language models
 * @param sensors what an agent can perceive, in the order in which they are presented
 * @param tasks what an agent can do, in the order in which they are presented
 */
public record Vocabulary(
        String name, String version, String documentation, List<Sensor> sensors, List<TaskSignature> tasks) {

    /**
     * @throws IllegalArgumentException if two sensors or two tasks have one name
     */
    public Vocabulary {
        sensors = List.copyOf(sensors);
        tasks = List.copyOf(tasks);
        requireDistinct("sensors", sensors.stream().map(Sensor::name).toList());
        requireDistinct("tasks", tasks.stream().map(TaskSignature::name).toList());
    }

    public Optional<Sensor> sensor(String sensorName) {
        return sensors.stream()
                .filter(sensor -> sensor.name().equals(sensorName))
                .findFirst();
    }

    public Optional<TaskSignature> task(String taskName) {
        return tasks.stream().filter(task -> task.name().equals(taskName)).findFirst();
    }

    private static void requireDistinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two " + what + " are called " + name);
            }
        }
    }
}
