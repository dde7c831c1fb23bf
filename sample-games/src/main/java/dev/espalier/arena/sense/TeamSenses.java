package dev.espalier.arena.sense;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Tally;
import dev.espalier.arena.sim.World;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** What an agent knows of its allies and of the match. Allies tell each other where they are, so walls do not matter. */
public final class TeamSenses {

    private static final double FAR = 100;
    private static final int MOST_ENEMIES = 8;
    private static final int MOST_LEAD = 15;
    private static final double MOST_SECONDS = 60;

    private TeamSenses() {}

    @Sense(order = 1, low = 0, high = 7, doc = "How many other agents of this side are alive.")
    public static int livingAllies(Fighter self) {
        return self.livingAllies();
    }

    @Sense(
            order = 2,
            low = 0,
            high = 8,
            doc = "How many agents of the other side are alive; the fallen come back after 3 s.")
    public static int livingEnemies(Fighter self) {
        return Math.min(MOST_ENEMIES, self.world().livingEnemies(self));
    }

    @Sense(order = 3, low = 0, high = 7, doc = "How many living allies are within 8 m.")
    public static int alliesNear(Fighter self) {
        World world = self.world();
        int near = 0;
        for (int i = self.firstAlly(); i < self.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            near += ally != self && ally.isAlive() && ally.distanceTo(self) <= Tally.NEAR ? 1 : 0;
        }
        return near;
    }

    @Sense(order = 4, low = 0, high = 7, doc = "How many living allies there is a clear line to, in any direction.")
    public static int visibleAllies(Fighter self) {
        World world = self.world();
        int visible = 0;
        for (int i = self.firstAlly(); i < self.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            visible += ally != self
                            && ally.isAlive()
                            && world.terrain()
                                    .sight()
                                    .clear(self.x(), self.y(), self.eyeZ(), ally.x(), ally.y(), ally.eyeZ())
                    ? 1
                    : 0;
        }
        return visible;
    }

    @Sense(order = 5, low = 0, high = 7, doc = "How many living allies see an enemy now.")
    public static int alliesFighting(Fighter self) {
        World world = self.world();
        int fighting = 0;
        for (int i = self.firstAlly(); i < self.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            fighting += ally != self && ally.isAlive() && ally.eyes().nearest() != null ? 1 : 0;
        }
        return fighting;
    }

    @Sense(
            order = 6,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far the nearest living ally is; 100 m when there is none.")
    public static double allyDistance(Fighter self) {
        @Nullable Fighter ally = self.nearestAlly();
        return ally == null ? FAR : Math.min(FAR, ally.distanceTo(self));
    }

    @Sense(
            order = 7,
            low = -15,
            high = 15,
            doc = "Points of this side minus points of the other, which are frags in team deathmatch.")
    public static double scoreLead(Fighter self) {
        Contest contest = self.world().contest();
        double lead = contest.score(self.side()) - contest.score(1 - self.side());
        return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
    }

    @Sense(
            order = 8,
            unit = Unit.SECONDS,
            low = 0,
            high = 60,
            doc = "How long the match still lasts, at most 60 s; 0 in overtime, which the next point ends.")
    public static double timeLeft(Fighter self) {
        double played = self.world().tick() / (double) Rules.TICKS_PER_SECOND;
        return Math.max(0, Math.min(MOST_SECONDS, self.world().rules().timeLimitSeconds() - played));
    }

    @Sense(order = 9, doc = "Where the nearest living ally is; nowhere when there is none.")
    public static boolean nearestAlly(Fighter self, Position into) {
        @Nullable Fighter ally = self.nearestAlly();
        if (ally == null) {
            return false;
        }
        into.set(ally.x(), ally.y(), ally.z());
        return true;
    }

    @Sense(
            order = 10,
            doc = "Where the living ally is that sees an enemy, the nearest of them; nowhere when no ally sees one.")
    public static boolean fightingAlly(Fighter self, Position into) {
        World world = self.world();
        double least = Double.POSITIVE_INFINITY;
        for (int i = self.firstAlly(); i < self.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            if (ally != self && ally.isAlive() && ally.eyes().nearest() != null && ally.distanceTo(self) < least) {
                least = ally.distanceTo(self);
                into.set(ally.x(), ally.y(), ally.z());
            }
        }
        return least < Double.POSITIVE_INFINITY;
    }

    @Sense(order = 11, doc = "The middle between the living allies; nowhere when there is none.")
    public static boolean allyCenter(Fighter self, Position into) {
        World world = self.world();
        double x = 0;
        double y = 0;
        double z = 0;
        int count = 0;
        for (int i = self.firstAlly(); i < self.endOfAllies(); i++) {
            Fighter ally = world.fighter(i);
            if (ally != self && ally.isAlive()) {
                x += ally.x();
                y += ally.y();
                z += ally.z();
                count++;
            }
        }
        if (count > 0) {
            into.set(x / count, y / count, z / count);
        }
        return count > 0;
    }
}
