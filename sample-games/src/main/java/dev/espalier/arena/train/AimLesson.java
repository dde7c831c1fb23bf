package dev.espalier.arena.train;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.skill.Aim;
import dev.espalier.arena.skill.Target;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.train.Trial;
import java.util.List;
import java.util.Optional;

/** Learns to aim and fire from a marksman that knows how everybody will move and how shots scatter. */
public final class AimLesson extends ArenaLesson {

    /** The turn that the skill can ask for, in degrees. */
    private static final double MOST_TURN = 12;

    private static final double DEGREES = 57.29577951308232;

    /** A shot is worth it when the enemy fills so much of its scatter. */
    private static final double WORTH = 0.12;

    public AimLesson() {
        super("aim", "tdm", Aim::new, Marksman::new);
    }

    @Override
    public boolean picks() {
        return false;
    }

    @Override
    public String teacher() {
        return "A marksman that turns to where the enemy will be when the shot leaves, and fires when what the aim is still off, the"
                + " scatter and the lag behind a running enemy leave a fair chance.";
    }

    @Override
    public String reward() {
        return "1 for each hit, less 0.1 for each shot.";
    }

    @Override
    public String policy() {
        return "aim_neural";
    }

    @Override
    public Trial trial() {
        return new Trial(
                policy(),
                List.of("aim_rules"),
                HELD_OUT_OPPONENTS,
                "tdm",
                "hits",
                Optional.of("time_seeing"),
                Better.HIGHER);
    }

    @Override
    double merit(Fighter fighter) {
        return fighter.tally().hits() - 0.1 * fighter.tally().shots();
    }

    /** Knows the speeds of both, the spread of the gun and the turn that the rules allow. */
    private static final class Marksman implements Teacher {

        private final Target target = new Target();

        @Override
        public void teach(Fighter self, float[] answer) {
            Fighter enemy = self.eyes().nearest();
            if (enemy == null) {
                return;
            }
            target.look(self, enemy);
            Rules rules = self.world().rules();
            double wanted = target.bearing() + target.drift();
            double most = rules.turnDegPerSecond() / Rules.TICKS_PER_SECOND;
            double turn = Math.max(-most, Math.min(most, wanted));
            double pace = Math.min(1, self.speed() / rules.speedMetresPerSecond());
            double off = Math.abs(wanted - turn);
            double spread = self.arms().spreadDegrees(pace);
            double lag = DEGREES
                    * self.arms().weapon().spread().trackingSeconds()
                    * Math.abs(target.across())
                    / target.distance();
            double scatter = Math.sqrt(spread * spread + lag * lag) + 0.05;
            double width = DEGREES * Body.RADIUS / target.distance();
            double chance = width / (width + scatter + 3 * Math.max(0, off - width));
            answer[0] = (float) Math.max(-1, Math.min(1, wanted / MOST_TURN));
            answer[1] = chance > WORTH ? 1 : 0;
        }
    }
}
