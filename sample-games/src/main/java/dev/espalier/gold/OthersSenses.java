package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** What a digger knows of the others: its allies wherever they are, the other side as far as the fog lets it see. */
final class OthersSenses {

    private static final double FAR = 80;

    private OthersSenses() {}

    @Sense(order = 1, low = 0, high = 4, doc = "How many diggers of the other side it sees.")
    static int visibleEnemies(Digger self) {
        return self.visibleEnemies;
    }

    @Sense(order = 2, doc = "Where the nearest digger of the other side is; nowhere when it sees none.")
    static boolean enemy(Digger self, Position into) {
        return place(self.nearestEnemy, into);
    }

    @Sense(order = 3, unit = Unit.METRES, low = 0, high = FAR, doc = "How far that is; 80 m when it sees none.")
    static double enemyDistance(Digger self) {
        @Nullable Digger enemy = self.nearestEnemy;
        return enemy == null ? FAR : self.distanceTo(enemy);
    }

    @Sense(
            order = 4,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "How full the bag of the nearest visible enemy is; 0 when it sees none.")
    static double enemyLoad(Digger self) {
        @Nullable Digger enemy = self.nearestEnemy;
        return enemy == null ? 0 : enemy.load.share();
    }

    @Sense(
            order = 5,
            unit = Unit.RATIO,
            low = 0,
            high = 0.95,
            doc =
                    "The chance that a shove would fell the nearest visible enemy, better with more breath, less load and an"
                            + " ally beside it; 0 when it sees none or that one has just fallen.")
    static double shoveChance(Digger self) {
        @Nullable Digger enemy = self.nearestEnemy;
        return enemy == null || enemy.isSafe() ? 0 : self.shoveChance(enemy);
    }

    @Sense(
            order = 6,
            doc = "Whether the nearest visible enemy has just fallen and cannot be felled again: for 3 s from a fall.")
    static boolean enemySafe(Digger self) {
        @Nullable Digger enemy = self.nearestEnemy;
        return enemy != null && enemy.isSafe();
    }

    @Sense(order = 7, doc = "Whether a visible enemy carries anything.")
    static boolean carrierVisible(Digger self) {
        return self.richestEnemy != null;
    }

    @Sense(order = 8, doc = "Where the visible enemy is that carries most; nowhere when none carries anything.")
    static boolean carrier(Digger self, Position into) {
        return place(self.richestEnemy, into);
    }

    @Sense(order = 9, low = 0, high = 24, doc = "The worth of what that enemy carries; 0 when there is none.")
    static int carrierWorth(Digger self) {
        @Nullable Digger enemy = self.richestEnemy;
        return enemy == null ? 0 : enemy.load.worth();
    }

    @Sense(order = 10, doc = "Whether somebody of its side sees an enemy within 8 m of the own base.")
    static boolean homeThreatened(Digger self) {
        return Places.intruder(self) != null;
    }

    @Sense(
            order = 11,
            doc =
                    "Where the enemy is that is nearest to the own base and seen by its side; nowhere when there is none.")
    static boolean intruder(Digger self, Position into) {
        return place(Places.intruder(self), into);
    }

    @Sense(order = 12, low = 0, high = 3, doc = "How many allies are within 8 m of the own base.")
    static int alliesHome(Digger self) {
        return self.rush.alliesWithin(self, Field.baseX(self.side), 0, Rules.NEAR_METRES);
    }

    @Sense(order = 13, low = 0, high = 3, doc = "How many allies are within 8 m.")
    static int alliesNear(Digger self) {
        return self.rush.alliesWithin(self, self.x, self.y, Rules.NEAR_METRES);
    }

    @Sense(order = 14, doc = "Where the nearest ally is; nowhere when it is alone on its side.")
    static boolean ally(Digger self, Position into) {
        return place(Places.nearestAlly(self), into);
    }

    @Sense(order = 15, unit = Unit.METRES, low = 0, high = FAR, doc = "How far that is; 80 m when there is none.")
    static double allyDistance(Digger self) {
        @Nullable Digger ally = Places.nearestAlly(self);
        return ally == null ? FAR : self.distanceTo(ally);
    }

    @Sense(order = 16, doc = "Where the other side's cart is; nowhere when it is out of sight.")
    static boolean enemyCart(Digger self, Position into) {
        double x = self.rush.cart(1 - self.side).x();
        if (self.distanceTo(x, 0) > self.rush.field().sightMetres()) {
            return false;
        }
        into.set(x, 0, 0);
        return true;
    }

    @Sense(
            order = 17,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "How full the other side's cart is: 1 is 24 nuggets; 0 when it is out of sight.")
    static double enemyCartLoad(Digger self) {
        Cart cart = self.rush.cart(1 - self.side);
        return self.distanceTo(cart.x(), 0) > self.rush.field().sightMetres() ? 0 : cart.load.share();
    }

    private static boolean place(@Nullable Digger other, Position into) {
        if (other != null) {
            into.set(other.x, other.y, 0);
        }
        return other != null;
    }
}
