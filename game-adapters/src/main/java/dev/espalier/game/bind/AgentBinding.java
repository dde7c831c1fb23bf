package dev.espalier.game.bind;

import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes a vocabulary and its binding from annotated code:
 *
 * <pre>{@code
 * Binding<Soldier> binding = AgentBinding.of(MethodHandles.lookup(), Soldier.class)
 *         .task(MoveTo::new)
 *         .task(Shoot::new)
 *         .skill(Aim::new)
 *         .build("my_game", "1", "What the game is, in a few sentences.");
 * }</pre>
 *
 * Sensors, and likewise functions, come in the order of their classes, the agent's first, and inside a class by {@link Sense#order} and name; tasks
 * in the order in which they are given. Not thread-safe; the binding that it builds is.
 *
 * @param <A> the game's agent
 */
public final class AgentBinding<A> {

    private final MethodHandles.Lookup lookup;
    private final Class<A> agent;
    private final List<SenseMethod> senses = new ArrayList<>();
    private final List<TaskSignature> signatures = new ArrayList<>();
    private final List<Supplier<? extends Action<A>>> actions = new ArrayList<>();
    private final List<dev.espalier.dsl.vocabulary.Skill> skills = new ArrayList<>();
    private final List<Supplier<? extends NeuralAction<A>>> neuralActions = new ArrayList<>();

    private AgentBinding(MethodHandles.Lookup lookup, Class<A> agent) {
        this.lookup = lookup;
        this.agent = agent;
        senses.addAll(SenseMethod.of(agent, agent));
    }

    /**
     * Begins with the sensors and functions that the agent's own class declares.
     *
     * @param lookup may call the annotated methods; {@code MethodHandles.lookup()} of the calling class mostly does
     * @throws IllegalArgumentException if one of them cannot be a sensor; the message names the method
     */
    public static <A> AgentBinding<A> of(MethodHandles.Lookup lookup, Class<A> agent) {
        return new AgentBinding<>(lookup, agent);
    }

    /**
     * Adds the sensors and functions that another class declares as static methods of the agent.
     *
     * @throws IllegalArgumentException if it declares none, or one that cannot be a sensor
     */
    public AgentBinding<A> senses(Class<?> holder) {
        List<SenseMethod> found = SenseMethod.of(holder, agent);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(holder.getSimpleName() + " has no method annotated with @Sense");
        }
        senses.addAll(found);
        return this;
    }

    /**
     * Adds a task.
     *
     * @param make gives a new action at each call; its class is annotated with {@link Task}
     * @throws IllegalArgumentException if the annotation is missing or makes no sense
     */
    public AgentBinding<A> task(Supplier<? extends Action<A>> make) {
        signatures.add(TaskClass.signature(make.get().getClass()));
        actions.add(make);
        return this;
    }

    /**
     * Adds a skill, which a network does.
     *
     * @param make gives a new way to see and act at each call; its class is annotated with {@link Skill}
     * @throws IllegalArgumentException if the annotation is missing or makes no sense
     */
    public AgentBinding<A> skill(Supplier<? extends NeuralAction<A>> make) {
        skills.add(SkillClass.skill(make.get().getClass()));
        neuralActions.add(make);
        return this;
    }

    /**
     * The finished binding, with its {@link Binding#vocabulary()}.
     *
     * @param name the game's name
     * @param version changes whenever a policy could mean something else
     * @param documentation the game in a few sentences
     * @throws IllegalArgumentException if two sensors or functions, two tasks or two skills, have one name
     */
    public Binding<A> build(String name, String version, String documentation) {
        requireDistinct();
        List<Sensor> sensors = senses.stream()
                .filter(sense -> !sense.isFunction())
                .map(SenseMethod::sensor)
                .toList();
        List<Function> functions = senses.stream()
                .filter(SenseMethod::isFunction)
                .map(SenseMethod::function)
                .toList();
        Binding.Builder<A> binding = Binding.of(new Vocabulary(
                name, version, documentation, sensors, functions, List.copyOf(signatures), List.copyOf(skills)));
        SenseLinker<A> linker = new SenseLinker<>(lookup, agent);
        senses.forEach(sense -> linker.link(sense, binding));
        for (int task = 0; task < actions.size(); task++) {
            binding.task(signatures.get(task).name(), actions.get(task));
        }
        for (int skill = 0; skill < neuralActions.size(); skill++) {
            binding.skill(skills.get(skill).name(), neuralActions.get(skill));
        }
        return binding.build();
    }

    private void requireDistinct() {
        Set<String> seen = new HashSet<>();
        for (SenseMethod sense : senses) {
            if (!seen.add(sense.name())) {
                throw new IllegalArgumentException(
                        "two sensors or functions are called '" + sense.name() + "'; one is " + sense.method());
            }
        }
    }
}
