package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.runtime.bind.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What nodes ask networks in a tick, and what these answer at its end. */
final class ReferenceNetworks {

    private final ScriptedWorld world;
    private final Function<CheckedNode, NodeMemory> memories;
    private final Consumer<CheckedNode> faults;
    private final List<Asked> asked = new ArrayList<>();

    /** A node that waits for its network. */
    private record Asked(CheckedNode node, Skill skill, float seen) {}

    ReferenceNetworks(ScriptedWorld world, Function<CheckedNode, NodeMemory> memories, Consumer<CheckedNode> faults) {
        this.world = world;
        this.memories = memories;
        this.faults = faults;
    }

    /** Says whether the skill is over; if not, the network answers at the end of the tick. */
    Outcome ask(CheckedNode node, Skill skill) {
        float seen = (float) world.level(skill.name());
        Outcome over = world.useSkill(skill.name());
        if (over == Outcome.RUNNING) {
            asked.add(new Asked(node, skill, scaled(seen)));
        }
        return over;
    }

    /** From the range of the first channel of both skills, -2 .. 6, to -1 .. 1. */
    private static float scaled(float seen) {
        return Float.isNaN(seen) ? 0 : (Math.max(-2, Math.min(6, seen)) - 2) / 4;
    }

    /** A node that has ended gets no answer any more. */
    void end(CheckedNode node, String skill, boolean cancelled) {
        asked.removeIf(request -> request.node == node);
        try {
            world.endSkill(skill, cancelled);
        } catch (IllegalStateException fault) {
            faults.accept(node);
        }
    }

    /** Answers those who still run. */
    void answer() {
        for (Asked request : asked) {
            if (request.node instanceof CheckedNode.Options options) {
                pick(options, request);
            } else {
                act(request);
            }
        }
        asked.clear();
    }

    private void pick(CheckedNode.Options options, Asked request) {
        float most = Float.NEGATIVE_INFINITY;
        int best = 0;
        for (int child = 0; child < options.children().size(); child++) {
            float answer = ScriptedNetwork.answer(request.seen, child);
            if (answer > most) {
                most = answer;
                best = child;
            }
        }
        memories.apply(options).picked = best;
    }

    private void act(Asked request) {
        float answer = ScriptedNetwork.answer(request.seen, 0);
        float push = Math.max(-3, Math.min(1, Float.isNaN(answer) ? -1 : -1 + 2 * answer));
        try {
            world.act(request.skill.name(), push);
        } catch (IllegalStateException fault) {
            faults.accept(request.node);
            memories.apply(request.node).broken = true;
        }
    }
}
