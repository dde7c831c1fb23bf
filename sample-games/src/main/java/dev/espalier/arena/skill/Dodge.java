package dev.espalier.arena.skill;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Channel;
import dev.espalier.game.bind.Skill;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;

@Skill(
        doc =
                "Moves so that the nearest visible enemy hits little, looking at it, without leaving the fight. Does not fire by"
                        + " itself: combine it with a task or skill that fires in a parallel. Goes on while an enemy is visible;"
                        + " fails when none is.",
        sees = {
            @Channel(name = "distance", unit = Unit.METRES, low = 0, high = 40),
            @Channel(name = "nearness", low = 0, high = 1),
            @Channel(name = "own_along", low = -6, high = 6),
            @Channel(name = "own_aside", low = -6, high = 6),
            @Channel(name = "enemy_along", low = -6, high = 6),
            @Channel(name = "enemy_aside", low = -6, high = 6),
            @Channel(name = "enemy_aim", unit = Unit.DEGREES, low = -40, high = 40),
            @Channel(name = "enemy_reloading", low = 0, high = 1),
            @Channel(name = "hurt", low = 0, high = 1),
            @Channel(name = "near_miss", low = 0, high = 1),
            @Channel(name = "health", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "enemy_health", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "reloading", low = 0, high = 1),
            @Channel(name = "visible_enemies", low = 0, high = 4),
            @Channel(name = "room_ahead", low = 0, high = 1),
            @Channel(name = "room_ahead_left", low = 0, high = 1),
            @Channel(name = "room_left", low = 0, high = 1),
            @Channel(name = "room_back_left", low = 0, high = 1),
            @Channel(name = "room_back", low = 0, high = 1),
            @Channel(name = "room_back_right", low = 0, high = 1),
            @Channel(name = "room_right", low = 0, high = 1),
            @Channel(name = "room_ahead_right", low = 0, high = 1)
        },
        gives = {@Channel(name = "along"), @Channel(name = "aside")})
public final class Dodge implements NeuralAction<Fighter> {

    private static final double FADES_SECONDS = 0.7;
    private static final int ROOM = 14;

    private final Target target = new Target();
    private final Clearances clearances = new Clearances();

    @Override
    public Outcome observe(Fighter self, float[] row, int offset) {
        Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return Outcome.FAILURE;
        }
        target.look(self, enemy);
        double x = target.dirX();
        double y = target.dirY();
        double most = self.world().rules().maxHealth();
        row[offset] = (float) target.distance();
        row[offset + 1] = (float) (1 / (1 + target.distance() / 5));
        row[offset + 2] = (float) (x * self.velocityX() + y * self.velocityY());
        row[offset + 3] = (float) (x * self.velocityY() - y * self.velocityX());
        row[offset + 4] = (float) (x * enemy.velocityX() + y * enemy.velocityY());
        row[offset + 5] = (float) (x * enemy.velocityY() - y * enemy.velocityX());
        row[offset + 6] = (float) Target.signed(enemy.headingX(), enemy.headingY(), -x, -y);
        row[offset + 7] = enemy.arms().isReloading() ? 1 : 0;
        row[offset + 8] = recent(self, self.hurtTick());
        row[offset + 9] = recent(self, self.nearMissTick());
        row[offset + 10] = (float) (self.health() / most);
        row[offset + 11] = (float) (enemy.health() / most);
        row[offset + 12] = self.arms().isReloading() ? 1 : 0;
        row[offset + 13] = self.eyes().visibleEnemies();
        clearances.look(self, x, y);
        for (int direction = 0; direction < Clearances.DIRECTIONS; direction++) {
            row[offset + ROOM + direction] = (float) clearances.room(direction);
        }
        return Outcome.RUNNING;
    }

    /** 1 for now, fading to 0. */
    private static float recent(Fighter self, long tick) {
        return (float) (1 / (1 + self.world().secondsSince(tick) / FADES_SECONDS));
    }

    @Override
    public void act(Fighter self, float[] action, int offset) {
        double along = action[offset];
        double aside = action[offset + 1];
        double length = Math.sqrt(along * along + aside * aside);
        double share = length > 1 ? 1 / length : 1;
        double x = target.dirX();
        double y = target.dirY();
        self.intent().move((along * x - aside * y) * share, (along * y + aside * x) * share);
        if (!self.intent().looks()) {
            self.intent().look(x, y);
        }
    }
}
