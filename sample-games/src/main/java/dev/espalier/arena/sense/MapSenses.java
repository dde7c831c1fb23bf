package dev.espalier.arena.sense;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.HealthPacks;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What an agent knows of the map. Everybody knows where health packs lie and when one is back. */
public final class MapSenses {

    private static final double FAR = 100;

    private MapSenses() {}

    @Sense(
            order = 1,
            doc =
                    "Whether a health pack lies anywhere. A pack restores 0.5 of health and comes back 15 s after it was taken.")
    public static boolean healthPackAvailable(Fighter self) {
        return nearestPack(self) >= 0;
    }

    @Sense(
            order = 2,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far the nearest health pack is in a straight line; 100 m when there is none.")
    public static double healthPackDistance(Fighter self) {
        int pack = nearestPack(self);
        HealthPacks packs = self.world().healthPacks();
        return pack < 0 ? FAR : Math.min(FAR, self.distanceTo(packs.x(pack), packs.y(pack)));
    }

    @Sense(order = 3, doc = "Where the nearest health pack lies; nowhere when there is none.")
    public static boolean nearestHealthPack(Fighter self, Position into) {
        int pack = nearestPack(self);
        if (pack < 0) {
            return false;
        }
        HealthPacks packs = self.world().healthPacks();
        into.set(packs.x(pack), packs.y(pack), packs.z(pack));
        return true;
    }

    @Sense(order = 4, doc = "The middle of this side's spawn points, where its agents enter.")
    public static boolean ownBase(Fighter self, Position into) {
        into.set(self.world().baseX(self.side()), self.world().baseY(self.side()), 0);
        return true;
    }

    @Sense(order = 5, doc = "The middle of the enemies' spawn points.")
    public static boolean enemyBase(Fighter self, Position into) {
        into.set(self.world().baseX(1 - self.side()), self.world().baseY(1 - self.side()), 0);
        return true;
    }

    @Sense(order = 6, doc = "The middle of the map.")
    public static boolean mapCenter(Fighter self, Position into) {
        into.set(
                (self.world().baseX(0) + self.world().baseX(1)) / 2,
                (self.world().baseY(0) + self.world().baseY(1)) / 2,
                0);
        return true;
    }

    private static int nearestPack(Fighter self) {
        return self.world()
                .healthPacks()
                .nearest(self.x(), self.y(), self.world().tick());
    }
}
