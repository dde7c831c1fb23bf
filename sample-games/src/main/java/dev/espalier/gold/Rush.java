package dev.espalier.gold;

import dev.espalier.runtime.tree.TickClock;
import java.util.SplittableRandom;

/**
 * One match, tick by tick. In each tick everybody looks; everybody thinks, which changes nothing but what they mean to do;
 * the carts roll; all move; all shoves are tried and then count; then hands are used. Only there does the order of diggers
 * matter (two take the last nugget), and it turns about from tick to tick. Allocates nothing per tick. One thread only.
 */
final class Rush implements TickClock {

    private final Field field;
    private final int perSide;
    private final Digger[] diggers;
    private final Knowledge[] knowledge;
    private final Cart[] carts;
    private final int[] nuggets;
    private final int[] banked = new int[2];
    private final LooseNuggets loose;
    private final Hands hands;
    private final int firstTurn;
    private long tick;
    private long fingerprint = 0x9e3779b97f4a7c15L;

    Rush(Field field, int perSide, long seed) {
        this.field = field;
        this.perSide = perSide;
        SplittableRandom random = new SplittableRandom(seed);
        firstTurn = random.nextInt(2);
        diggers = new Digger[2 * perSide];
        for (int i = 0; i < diggers.length; i++) {
            diggers[i] = new Digger(this, i / perSide, i % perSide + 1, random.split());
        }
        knowledge = new Knowledge[] {new Knowledge(field), new Knowledge(field)};
        carts = new Cart[] {new Cart(0, field.railMetres()), new Cart(1, field.railMetres())};
        nuggets = field.veins().stream().mapToInt(Field.Vein::nuggets).toArray();
        loose = new LooseNuggets(field.worth());
        hands = new Hands(this, nuggets, banked);
    }

    @Override
    public long tick() {
        return tick;
    }

    Field field() {
        return field;
    }

    int perSide() {
        return perSide;
    }

    /** Those of the first side first. */
    Digger digger(int index) {
        return diggers[index];
    }

    int diggerCount() {
        return diggers.length;
    }

    Knowledge knowledge(int side) {
        return knowledge[side];
    }

    Cart cart(int side) {
        return carts[side];
    }

    LooseNuggets loose() {
        return loose;
    }

    /** The worth of what a side has at its base: its score. */
    int banked(int side) {
        return banked[side];
    }

    boolean isOver() {
        return tick >= Rules.MATCH_TICKS;
    }

    /** A hash over the state in all ticks so far. */
    long fingerprint() {
        return fingerprint;
    }

    /** How many others of a digger's side are within so many metres of a place. */
    int alliesWithin(Digger self, double x, double y, double metres) {
        int count = 0;
        for (int i = self.side * perSide; i < (self.side + 1) * perSide; i++) {
            Digger ally = diggers[i];
            count += ally != self && ally.distanceTo(x, y) <= metres ? 1 : 0;
        }
        return count;
    }

    /** Whether an ally who stands upright presses the other too. */
    boolean hasHelp(Digger self, Digger other) {
        for (int i = self.side * perSide; i < (self.side + 1) * perSide; i++) {
            Digger ally = diggers[i];
            if (ally != self && !ally.isFallen() && ally.distanceTo(other) <= 2 * Rules.REACH_METRES) {
                return true;
            }
        }
        return false;
    }

    /** Everybody looks, and means to do nothing yet. The first half of a tick; then everybody thinks. */
    void look() {
        for (Digger digger : diggers) {
            digger.forget();
            knowledge[digger.side].look(digger.x, digger.y, nuggets);
        }
        for (Digger digger : diggers) {
            Eyes.look(digger, this);
        }
    }

    /** What everybody meant to do is done. The second half of a tick. */
    void carryOut() {
        for (int side = 0; side < 2; side++) {
            banked[side] += carts[side].roll(isHeld(carts[side], side));
        }
        for (Digger digger : diggers) {
            digger.move();
        }
        Shoves.carryOut(this);
        int first = (int) ((tick + firstTurn) & 1) * perSide;
        for (int i = 0; i < diggers.length; i++) {
            hands.use(diggers[(first + i) % diggers.length]);
        }
        for (Digger digger : diggers) {
            digger.finish();
            mix(Double.doubleToRawLongBits(digger.x));
            mix(Double.doubleToRawLongBits(digger.y) ^ digger.load.worth());
        }
        mix(banked[0] * 4099L + banked[1]);
        tick++;
    }

    private boolean isHeld(Cart cart, int side) {
        for (int i = side * perSide; i < (side + 1) * perSide; i++) {
            Digger digger = diggers[i];
            if (digger.deed == Deed.UNLOAD_AT_CART
                    && !digger.load.isEmpty()
                    && Hands.reach(digger, cart.x(), 0)
                    && !cart.load.isFull()) {
                return true;
            }
        }
        return false;
    }

    private void mix(long bits) {
        fingerprint = (fingerprint ^ bits) * 0xff51afd7ed558ccdL;
        fingerprint ^= fingerprint >>> 32;
    }
}
