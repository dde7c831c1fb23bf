package dev.espalier.arena.sense;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;

/** What an agent knows of itself. */
public final class SelfSenses {

    /** The longest time that a sensor of time tells. */
    static final double LONG_AGO = 60;

    private static final double RECENT = 1;

    private SelfSenses() {}

    @Sense(
            order = 1,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "This agent's health: 1 is unhurt, 0 is fallen. A hit takes 0.09.")
    public static double health(Fighter self) {
        return self.health() / self.world().rules().maxHealth();
    }

    @Sense(
            order = 2,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "How full the magazine is: 1 is 30 shots, 0 is empty. Holding the trigger empties it in about 5 s.")
    public static double ammo(Fighter self) {
        int magazine = self.arms().weapon().magazine();
        return magazine == 0 ? 1 : self.arms().shots() / (double) magazine;
    }

    @Sense(order = 3, doc = "Whether this agent is reloading, which takes 2 s in which it cannot fire but can move.")
    public static boolean reloading(Fighter self) {
        return self.arms().isReloading();
    }

    @Sense(order = 4, doc = "Whether within the last second this agent was hit or a shot came close to it.")
    public static boolean underFire(Fighter self) {
        return self.world().secondsSince(self.nearMissTick()) <= RECENT;
    }

    @Sense(
            order = 5,
            unit = Unit.SECONDS,
            low = 0,
            high = LONG_AGO,
            doc = "How long ago this agent was last hit; 60 s when it was not since it entered.")
    public static double timeSinceDamage(Fighter self) {
        return Math.min(LONG_AGO, self.world().secondsSince(self.hurtTick()));
    }

    @Sense(
            order = 6,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "How fast this agent runs: 0 stands still, 1 is full speed. Shots scatter more while running.")
    public static double pace(Fighter self) {
        return Math.min(1, self.speed() / self.world().rules().speedMetresPerSecond());
    }
}
