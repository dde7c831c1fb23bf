package dev.espalier.arena.sense;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What everybody knows of the gold, in a chest hunt. */
public final class GoldSenses {

    private static final double FAR = 100;

    private GoldSenses() {}

    @Sense(
            order = 1,
            doc = "Where the nearest gold lies, in a chest or where somebody fell; nowhere when there is none.")
    public static boolean nearestGold(Fighter self, Position into) {
        Chests chests = self.world().contest().chests();
        int nearest = chests == null ? -1 : chests.nearest(self.x(), self.y());
        if (chests == null || nearest < 0) {
            return false;
        }
        into.set(chests.x(nearest), chests.y(nearest), chests.z(nearest));
        return true;
    }

    @Sense(
            order = 2,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far the nearest gold is in a straight line; 100 m when there is none.")
    public static double goldDistance(Fighter self) {
        Chests chests = self.world().contest().chests();
        int nearest = chests == null ? -1 : chests.nearest(self.x(), self.y());
        return chests == null || nearest < 0
                ? FAR
                : Math.min(FAR, self.distanceTo(chests.x(nearest), chests.y(nearest)));
    }

    @Sense(
            order = 3,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc =
                    "How much gold this agent carries: 1 is as much as it can, 0 is none. It counts only when it is banked.")
    public static double load(Fighter self) {
        Chests chests = self.world().contest().chests();
        double most = self.world().rules().objectives().mostCarriedGold();
        return chests == null ? 0 : Math.min(1, chests.carried(self.index()) / most);
    }

    @Sense(order = 4, doc = "Where this side banks its gold; nowhere in modes without gold.")
    public static boolean bank(Fighter self, Position into) {
        Chests chests = self.world().contest().chests();
        if (chests == null) {
            return false;
        }
        into.set(chests.bankX(self.side()), chests.bankY(self.side()), chests.bankZ(self.side()));
        return true;
    }
}
