package dev.espalier.arena.train;

import dev.espalier.arena.sense.SelfSenses;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.skill.Choose;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.train.Trial;
import java.util.List;
import java.util.Optional;

/** Learns to pick among three styles from a captain that knows what each mode is about. */
public final class ChooseLesson extends ArenaLesson {

    public ChooseLesson() {
        super("choose", "mix", Choose::new, () -> ChooseLesson::captain);
    }

    @Override
    public boolean picks() {
        return true;
    }

    @Override
    public String teacher() {
        return "A captain that goes for the objective where there is one, fights where there is none, and saves who is badly hurt.";
    }

    @Override
    public String reward() {
        return "What the own side's lead in the score gains.";
    }

    @Override
    public String policy() {
        return "choose_neural";
    }

    @Override
    public Trial trial() {
        return new Trial(
                policy(),
                List.of("style_fight", "style_objective", "style_survive"),
                HELD_OUT_OPPONENTS,
                "mix",
                Trial.POINTS,
                Optional.empty(),
                Better.HIGHER);
    }

    @Override
    double merit(Fighter fighter) {
        Contest contest = fighter.world().contest();
        return contest.score(fighter.side()) - contest.score(1 - fighter.side());
    }

    private static void captain(Fighter self, float[] answer) {
        Contest contest = self.world().contest();
        boolean objective = contest.zone() != null || contest.flags() != null || contest.chests() != null;
        boolean hurt = SelfSenses.health(self) < 0.3;
        int pick = objective ? 1 : hurt ? 2 : 0;
        for (int i = 0; i < answer.length; i++) {
            answer[i] = i == pick ? 1 : 0;
        }
    }
}
