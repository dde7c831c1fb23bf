package dev.espalier.arena.train;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.skill.Clearances;
import dev.espalier.arena.skill.Dodge;
import dev.espalier.arena.skill.Target;
import dev.espalier.game.Metric.Better;
import dev.espalier.game.train.Trial;
import java.util.List;
import java.util.Optional;

/** Learns to move under fire from a dancer that keeps running across the line of fire and turns round where there is no room. */
public final class DodgeLesson extends ArenaLesson {

    public DodgeLesson() {
        super("dodge", "tdm", Dodge::new, Dancer::new);
    }

    @Override
    public boolean picks() {
        return false;
    }

    @Override
    public String teacher() {
        return "A dancer that runs across the line of fire at full speed without turning round while there is room, and never comes"
                + " nearer.";
    }

    @Override
    public String reward() {
        return "Minus a hundredth of the damage taken.";
    }

    @Override
    public String policy() {
        return "dodge_neural";
    }

    @Override
    public Trial trial() {
        return new Trial(
                policy(),
                List.of("dodge_rules"),
                HELD_OUT_OPPONENTS,
                "tdm",
                "damage_taken",
                Optional.of("time_under_fire"),
                Better.LOWER);
    }

    @Override
    double merit(Fighter fighter) {
        return -0.01 * fighter.tally().damageTaken();
    }

    private static final class Dancer implements Teacher {

        private static final int LEFT = 2;
        private static final int BACK_LEFT = 3;
        private static final int BACK_RIGHT = 5;
        private static final int RIGHT = 6;
        private static final double COMFORT_METRES = 10;

        private final Target target = new Target();
        private final Clearances clearances = new Clearances();
        private double side;

        @Override
        public void teach(Fighter self, float[] answer) {
            Fighter enemy = self.eyes().nearest();
            if (enemy == null) {
                return;
            }
            target.look(self, enemy);
            clearances.look(self, target.dirX(), target.dirY());
            double running = target.dirX() * self.velocityY() - target.dirY() * self.velocityX();
            double left = clearances.room(LEFT) + 0.5 * clearances.room(BACK_LEFT);
            double right = clearances.room(RIGHT) + 0.5 * clearances.room(BACK_RIGHT);
            side = Math.abs(running) > 1 ? Math.signum(running) : side;
            boolean blocked = (side >= 0 ? clearances.room(LEFT) : clearances.room(RIGHT)) < 0.3;
            if (side == 0 || blocked) {
                side = left >= right ? 1 : -1;
            }
            double along = target.distance() < COMFORT_METRES ? -0.35 : 0;
            answer[0] = (float) along;
            answer[1] = (float) (side * 0.94);
        }
    }
}
