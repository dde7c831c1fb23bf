package dev.espalier.runtime.neural;

import dev.espalier.dsl.vocabulary.Skill;

/** A skill with the network that does it. Immutable; may be shared between threads. */
public final class TrainedSkill {

    private final Skill skill;
    private final Network network;
    private final Scaling observation;
    private final Scaling action;

    /**
     * A skill and its network.
     *
     * @throws IllegalArgumentException if the network takes or gives another count of numbers than the skill
     */
    public TrainedSkill(Skill skill, Network network) {
        this.skill = skill;
        this.network = network;
        this.observation = new Scaling(skill.observation());
        this.action = new Scaling(skill.action());
        if (network.inputs() != observation.size() || network.outputs() != action.size()) {
            throw new IllegalArgumentException("the skill '" + skill.name() + "' sees " + observation.size()
                    + " numbers and gives " + action.size() + ", but its network takes " + network.inputs()
                    + " and gives " + network.outputs());
        }
    }

    public Skill skill() {
        return skill;
    }

    public Network network() {
        return network;
    }

    Scaling observation() {
        return observation;
    }

    Scaling action() {
        return action;
    }

    /** Whether both ask the same network in the same way. */
    boolean isLike(TrainedSkill other) {
        return network == other.network && skill.equals(other.skill);
    }
}
