package dev.espalier.dsl.vocabulary;

import dev.espalier.dsl.syntax.Keywords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one game offers to policies.
 *
 * @param name the game's name
 * @param version changes whenever a policy could mean something else
 * @param documentation the game in a few sentences, for designers and language models
 * @param sensors what an agent can perceive, in the order in which they are presented
 * @param functions what an agent can ask with arguments, in the order in which they are presented
 * @param tasks what an agent can do, in the order in which they are presented
 * @param skills what networks can do for an agent, in the order in which they are presented
 */
public record Vocabulary(
        String name,
        String version,
        String documentation,
        List<Sensor> sensors,
        List<Function> functions,
        List<TaskSignature> tasks,
        List<Skill> skills) {

    /**
     * @throws IllegalArgumentException if two sensors or functions, two tasks or two skills have one name, or one has a name
     *     that cannot be written in a policy
     */
    public Vocabulary {
        sensors = List.copyOf(sensors);
        functions = List.copyOf(functions);
        tasks = List.copyOf(tasks);
        skills = List.copyOf(skills);
        Stream<String> readings = Stream.concat(
                sensors.stream().map(Sensor::name), functions.stream().map(Function::name));
        requireNames("sensors or functions", readings.toList());
        requireNames("tasks", tasks.stream().map(TaskSignature::name).toList());
        requireNames("skills", skills.stream().map(Skill::name).toList());
    }

    /** A vocabulary without functions and skills. */
    public Vocabulary(
            String name, String version, String documentation, List<Sensor> sensors, List<TaskSignature> tasks) {
        this(name, version, documentation, sensors, List.of(), tasks, List.of());
    }

    public Optional<Sensor> sensor(String sensorName) {
        return sensors.stream()
                .filter(sensor -> sensor.name().equals(sensorName))
                .findFirst();
    }

    public Optional<Function> function(String functionName) {
        return functions.stream()
                .filter(function -> function.name().equals(functionName))
                .findFirst();
    }

    public Optional<TaskSignature> task(String taskName) {
        return tasks.stream().filter(task -> task.name().equals(taskName)).findFirst();
    }

    public Optional<Skill> skill(String skillName) {
        return skills.stream().filter(skill -> skill.name().equals(skillName)).findFirst();
    }

    /** The same without what another one offers under the same names. */
    public Vocabulary without(Vocabulary other) {
        return new Vocabulary(
                name,
                version,
                documentation,
                sensors.stream()
                        .filter(sensor -> other.sensor(sensor.name()).isEmpty())
                        .toList(),
                functions.stream()
                        .filter(function -> other.function(function.name()).isEmpty())
                        .toList(),
                tasks.stream().filter(task -> other.task(task.name()).isEmpty()).toList(),
                skills.stream()
                        .filter(skill -> other.skill(skill.name()).isEmpty())
                        .toList());
    }

    private static void requireNames(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two " + what + " are called " + name);
            }
            if (!Keywords.isName(name)) {
                throw new IllegalArgumentException("no policy can use '" + name
                        + "': a name has letters, digits and '_', and is no word of the language");
            }
        }
    }
}
