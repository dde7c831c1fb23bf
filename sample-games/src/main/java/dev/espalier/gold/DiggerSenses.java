package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What a digger knows of itself, its home and the match. */
final class DiggerSenses {

    private DiggerSenses() {}

    @Sense(
            order = 1,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "How full its bag is: 0 is empty, 1 holds 6 nuggets and makes it 40% slower.")
    static double load(Digger self) {
        return self.load.share();
    }

    @Sense(
            order = 2,
            low = 0,
            high = 24,
            doc = "What the nuggets in its bag are worth: copper 1, silver 2, gold 4 each.")
    static int loadWorth(Digger self) {
        return self.load.worth();
    }

    @Sense(
            order = 3,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc =
                    "Its breath: running takes 0.12 a second and a shove 0.25; walking gives 0.03, standing 0.1 a second.")
    static double breath(Digger self) {
        return self.breath;
    }

    @Sense(order = 4, doc = "Whether it stands in mud, where it is half as fast.")
    static boolean inMud(Digger self) {
        return self.inMud;
    }

    @Sense(order = 5, doc = "Whether it lies on the ground after a fall and can do nothing.")
    static boolean fallen(Digger self) {
        return self.isFallen();
    }

    @Sense(
            order = 6,
            low = 1,
            high = Rules.MOST_PER_SIDE,
            doc = "Which of its side it is, from 1; by this the diggers of a side can do different things.")
    static int diggerNumber(Digger self) {
        return self.number;
    }

    @Sense(order = 7, unit = Unit.SECONDS, low = 0, high = 120, doc = "How long the match still lasts.")
    static double timeLeft(Digger self) {
        return (Rules.MATCH_TICKS - self.rush.tick()) / (double) Rules.TICKS_PER_SECOND;
    }

    @Sense(
            order = 8,
            low = -1000,
            high = 1000,
            doc = "The worth at the own base minus that at the other; the match is won by it.")
    static int lead(Digger self) {
        return self.rush.banked(self.side) - self.rush.banked(1 - self.side);
    }

    @Sense(order = 9, low = 0, high = 1000, doc = "The worth at the other base, known to all; it can be robbed.")
    static int enemyGold(Digger self) {
        return self.rush.banked(1 - self.side);
    }

    @Sense(order = 10, doc = "Where the own base is.")
    static boolean home(Digger self, Position into) {
        into.set(Field.baseX(self.side), 0, 0);
        return true;
    }

    @Sense(order = 11, unit = Unit.METRES, low = 0, high = 65, doc = "How far it is to the own base.")
    static double homeDistance(Digger self) {
        return self.distanceTo(Field.baseX(self.side), 0);
    }

    @Sense(order = 12, doc = "Where the own cart is; it goes between the base and the end of its rail by itself.")
    static boolean ownCart(Digger self, Position into) {
        into.set(self.rush.cart(self.side).x(), 0, 0);
        return true;
    }

    @Sense(
            order = 13,
            unit = Unit.METRES,
            low = 0,
            high = 65,
            doc = "How far it is to the nearest place on the own cart's rail.")
    static double railDistance(Digger self) {
        return self.distanceTo(Places.railX(self, self.side), 0);
    }

    @Sense(order = 14, unit = Unit.RATIO, low = 0, high = 1, doc = "How full the own cart is: 1 is 24 nuggets.")
    static double cartLoad(Digger self) {
        return self.rush.cart(self.side).load.share();
    }

    @Sense(order = 15, doc = "Where the other base is.")
    static boolean enemyHome(Digger self, Position into) {
        into.set(Field.baseX(1 - self.side), 0, 0);
        return true;
    }
}
