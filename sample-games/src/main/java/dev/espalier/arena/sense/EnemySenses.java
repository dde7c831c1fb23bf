package dev.espalier.arena.sense;

import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** What an agent knows of its enemies: those it sees, the one it remembers, shots that it heard. */
public final class EnemySenses {

    private static final double FAR = 100;
    private static final int MOST_ENEMIES = 8;
    private static final double AIMING_DEGREES = 12;
    private static final double HEARD_SECONDS = 2;

    private EnemySenses() {}

    @Sense(
            order = 1,
            doc =
                    "Whether this agent sees an enemy: inside its view of 110 deg with nothing in between. The other sensors"
                            + " and tasks that speak of 'the enemy' mean the nearest one that it sees.")
    public static boolean enemyVisible(Fighter self) {
        return self.eyes().nearest() != null;
    }

    @Sense(order = 2, low = 0, high = 8, doc = "How many enemies this agent sees.")
    public static int visibleEnemies(Fighter self) {
        return Math.min(MOST_ENEMIES, self.eyes().visibleEnemies());
    }

    @Sense(
            order = 3,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc =
                    "How far the nearest visible enemy is; 100 m when none is visible. Shots at 5 m seldom miss, at 25 m mostly.")
    public static double enemyDistance(Fighter self) {
        return Math.min(FAR, self.eyes().nearestDistance());
    }

    @Sense(
            order = 4,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "Health of the nearest visible enemy; 1 when none is visible.")
    public static double enemyHealth(Fighter self) {
        Fighter enemy = self.eyes().nearest();
        return enemy == null ? 1 : enemy.health() / self.world().rules().maxHealth();
    }

    @Sense(
            order = 5,
            unit = Unit.DEGREES,
            low = 0,
            high = 180,
            doc = "Angle between where this agent looks and the nearest visible enemy; 180 deg when none is visible.")
    public static double aimError(Fighter self) {
        Fighter enemy = self.eyes().nearest();
        return enemy == null
                ? 180
                : Angles.between(self.headingX(), self.headingY(), enemy.x() - self.x(), enemy.y() - self.y());
    }

    @Sense(order = 6, doc = "Whether the nearest visible enemy looks at this agent, to within 12 deg.")
    public static boolean enemyAimingAtMe(Fighter self) {
        Fighter enemy = self.eyes().nearest();
        return enemy != null
                && Angles.between(enemy.headingX(), enemy.headingY(), self.x() - enemy.x(), self.y() - enemy.y())
                        <= AIMING_DEGREES;
    }

    @Sense(order = 7, doc = "Whether the nearest visible enemy is reloading and so cannot fire.")
    public static boolean enemyReloading(Fighter self) {
        Fighter enemy = self.eyes().nearest();
        return enemy != null && enemy.arms().isReloading();
    }

    @Sense(
            order = 8,
            unit = Unit.METRES,
            low = -10,
            high = 10,
            doc = "How much higher this agent stands than the nearest visible enemy; 0 when none is visible.")
    public static double heightAdvantage(Fighter self) {
        Fighter enemy = self.eyes().nearest();
        return enemy == null ? 0 : self.z() - enemy.z();
    }

    @Sense(
            order = 9,
            doc =
                    "Whether this agent remembers an enemy that it saw within the last 8 s, does not see now, and that has not"
                            + " fallen since.")
    public static boolean enemyRemembered(Fighter self) {
        return self.eyes().remembers();
    }

    @Sense(
            order = 10,
            unit = Unit.SECONDS,
            low = 0,
            high = SelfSenses.LONG_AGO,
            doc = "How long ago this agent saw an enemy: 0 when it sees one, 60 s when it remembers none.")
    public static double timeSinceSeen(Fighter self) {
        return self.eyes().nearest() != null
                ? 0
                : Math.min(
                        SelfSenses.LONG_AGO,
                        self.world().secondsSince(self.eyes().rememberedTick()));
    }

    @Sense(order = 11, doc = "Whether this agent heard an enemy's shot, at most 30 m away, within the last 2 s.")
    public static boolean shotHeard(Fighter self) {
        return self.world().secondsSince(self.eyes().heardTick()) <= HEARD_SECONDS;
    }

    @Sense(order = 12, doc = "Where the nearest visible enemy is; nowhere when none is visible.")
    public static boolean nearestEnemy(Fighter self, Position into) {
        @Nullable Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return false;
        }
        into.set(enemy.x(), enemy.y(), enemy.z());
        return true;
    }

    @Sense(order = 13, doc = "Where an enemy was last seen that is not visible now; nowhere when none is remembered.")
    public static boolean lastSeenEnemy(Fighter self, Position into) {
        return self.eyes().rememberedPlace(into);
    }

    @Sense(order = 14, doc = "Where the last enemy's shot heard came from; nowhere when that was more than 8 s ago.")
    public static boolean shotSource(Fighter self, Position into) {
        return self.eyes().heardPlace(into);
    }
}
