package dev.espalier.dsl.vocabulary;

import java.util.List;

/**
 * Something that a neural network can do for an agent: a vector of observations in, a vector of actions out. A {@code
 * neural} leaf lets it act; an {@code options} node lets it pick a child, and then has one child for each action, of which
 * the greatest wins.
 *
 * @param name in snake_case
 * @param observation what the network sees, in order; at least one
 * @param action what it gives, in order; at least one
 * @param documentation what it does and when it ends, for designers and language models
 */
public record Skill(String name, List<Channel> observation, List<Channel> action, String documentation) {
    public Skill {
        observation = List.copyOf(observation);
        action = List.copyOf(action);
        if (observation.isEmpty() || action.isEmpty()) {
            throw new IllegalArgumentException("the skill " + name + " needs observations and actions");
        }
    }

    /**
     * One number of an observation or an action.
     *
     * @param name in snake_case
     * @param type its unit and range; the range is what it is normalised by
     */
    public record Channel(String name, Type.Numeric type) {}
}
