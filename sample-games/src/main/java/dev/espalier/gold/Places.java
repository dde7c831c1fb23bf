package dev.espalier.gold;

import org.jspecify.annotations.Nullable;

/** Places and people that both senses and tasks look for. */
final class Places {

    private Places() {}

    /** The place on a side's rail that is nearest to a digger; y is 0. */
    static double railX(Digger self, int side) {
        double base = Field.baseX(side);
        double far = self.rush.cart(side).farX();
        return Math.max(Math.min(base, far), Math.min(Math.max(base, far), self.x));
    }

    /** The enemy nearest to the own base, if it is within 8 m of it and somebody of the side sees it. */
    static @Nullable Digger intruder(Digger self) {
        Rush rush = self.rush;
        @Nullable Digger nearest = null;
        double least = Rules.NEAR_METRES;
        for (int i = (1 - self.side) * rush.perSide(); i < (2 - self.side) * rush.perSide(); i++) {
            Digger enemy = rush.digger(i);
            double distance = enemy.distanceTo(Field.baseX(self.side), 0);
            if (distance <= least && isSeen(enemy, rush)) {
                least = distance;
                nearest = enemy;
            }
        }
        return nearest;
    }

    private static boolean isSeen(Digger enemy, Rush rush) {
        for (int i = (1 - enemy.side) * rush.perSide(); i < (2 - enemy.side) * rush.perSide(); i++) {
            if (rush.digger(i).distanceTo(enemy) <= rush.field().sightMetres()) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Digger nearestAlly(Digger self) {
        Rush rush = self.rush;
        @Nullable Digger nearest = null;
        for (int i = self.side * rush.perSide(); i < (self.side + 1) * rush.perSide(); i++) {
            Digger ally = rush.digger(i);
            if (ally != self && (nearest == null || self.distanceTo(ally) < self.distanceTo(nearest))) {
                nearest = ally;
            }
        }
        return nearest;
    }
}
