package dev.espalier.arena.skill;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Channel;
import dev.espalier.game.bind.Skill;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;

@Skill(
        doc =
                "Turns to the nearest visible enemy and decides when to fire; leads enemies that move, and knows how its own shots"
                        + " scatter. Does not move by itself: combine it with a task that moves in a parallel. Goes on while an enemy"
                        + " is visible; fails when none is.",
        sees = {
            @Channel(name = "bearing", unit = Unit.DEGREES, low = -180, high = 180),
            @Channel(name = "bearing_near", unit = Unit.DEGREES, low = -12, high = 12),
            @Channel(name = "drift", unit = Unit.DEGREES, low = -6, high = 6),
            @Channel(name = "distance", unit = Unit.METRES, low = 0, high = 40),
            @Channel(name = "nearness", low = 0, high = 1),
            @Channel(name = "across", low = -6, high = 6),
            @Channel(name = "closing", low = -12, high = 12),
            @Channel(name = "pace", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "spread", unit = Unit.DEGREES, low = 0, high = 6),
            @Channel(name = "ammo", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "reloading", low = 0, high = 1),
            @Channel(name = "enemy_health", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "visible_enemies", low = 0, high = 4)
        },
        gives = {
            @Channel(name = "turn", unit = Unit.DEGREES, low = -12, high = 12),
            @Channel(name = "trigger", low = Double.NEGATIVE_INFINITY, high = Double.POSITIVE_INFINITY)
        })
public final class Aim implements NeuralAction<Fighter> {

    private static final double RADIANS = 0.017453292519943295;

    private final Target target = new Target();

    @Override
    public Outcome observe(Fighter self, float[] row, int offset) {
        Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return Outcome.FAILURE;
        }
        target.look(self, enemy);
        Rules rules = self.world().rules();
        double pace = Math.min(1, self.speed() / rules.speedMetresPerSecond());
        int magazine = self.arms().weapon().magazine();
        row[offset] = (float) target.bearing();
        row[offset + 1] = (float) target.bearing();
        row[offset + 2] = (float) target.drift();
        row[offset + 3] = (float) target.distance();
        row[offset + 4] = (float) (1 / (1 + target.distance() / 5));
        row[offset + 5] = (float) target.across();
        row[offset + 6] = (float) target.closing();
        row[offset + 7] = (float) pace;
        row[offset + 8] = (float) self.arms().spreadDegrees(pace);
        row[offset + 9] = magazine == 0 ? 1 : self.arms().shots() / (float) magazine;
        row[offset + 10] = self.arms().isReloading() ? 1 : 0;
        row[offset + 11] = (float) (enemy.health() / rules.maxHealth());
        row[offset + 12] = self.eyes().visibleEnemies();
        return Outcome.RUNNING;
    }

    @Override
    public void act(Fighter self, float[] action, int offset) {
        turn(self, action[offset]);
        if (action[offset + 1] > 0) {
            self.intent().fire();
        }
    }

    /** Means to turn by so many degrees, positive to the left; at most 12, for which the series is exact enough. */
    private static void turn(Fighter self, double degrees) {
        double angle = degrees * RADIANS;
        double tangent = angle + angle * angle * angle / 3;
        self.intent().look(self.headingX() - tangent * self.headingY(), self.headingY() + tangent * self.headingX());
    }
}
