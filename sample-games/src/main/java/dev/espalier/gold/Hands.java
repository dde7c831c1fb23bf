package dev.espalier.gold;

/** What diggers do with their hands: dig, gather, unload and rob. */
final class Hands {

    private final Rush rush;
    private final int[] nuggets;
    private final int[] banked;

    /**
     * Hands for one match.
     *
     * @param nuggets what is left in each vein
     * @param banked the worth of what each side has at its base
     */
    Hands(Rush rush, int[] nuggets, int[] banked) {
        this.rush = rush;
        this.nuggets = nuggets;
        this.banked = banked;
    }

    /** Whether a digger can do something at a place now. */
    static boolean reach(Digger digger, double x, double y) {
        return !digger.isFallen() && digger.distanceTo(x, y) <= Rules.REACH_METRES;
    }

    /** Does what a digger meant to do. */
    void use(Digger self) {
        switch (self.deed) {
            case DIG -> dig(self);
            case GATHER -> gather(self);
            case UNLOAD_AT_BASE -> unloadAtBase(self);
            case UNLOAD_AT_CART -> unloadAtCart(self);
            case ROB_BASE -> robBase(self);
            case ROB_CART -> robCart(self);
            case NOTHING, SHOVE, FELL, STUMBLE -> {
                // done already
            }
        }
    }

    private void dig(Digger self) {
        int vein = self.deedAt;
        Field.Vein at = rush.field().veins().get(vein);
        if (self.load.isFull() || nuggets[vein] == 0 || !reach(self, at.x(), at.y())) {
            return;
        }
        if (self.works(at.ore().digTicks, isHelped(self, vein) ? Rules.TOGETHER : 1)) {
            nuggets[vein]--;
            self.load.add(at.ore().worth);
            self.tally.dug += at.ore().worth;
        }
    }

    private boolean isHelped(Digger self, int vein) {
        Field.Vein at = rush.field().veins().get(vein);
        for (int i = self.side * rush.perSide(); i < (self.side + 1) * rush.perSide(); i++) {
            Digger ally = rush.digger(i);
            if (ally != self && ally.deed == Deed.DIG && ally.deedAt == vein && reach(ally, at.x(), at.y())) {
                return true;
            }
        }
        return false;
    }

    private void gather(Digger self) {
        int nugget = rush.loose().nearest(self.x, self.y, Rules.REACH_METRES);
        if (nugget >= 0 && !self.load.isFull() && !self.isFallen() && self.works(Rules.GATHER_TICKS, 1)) {
            int worth = rush.loose().take(nugget);
            self.load.add(worth);
            self.tally.gathered += worth;
        }
    }

    private void unloadAtBase(Digger self) {
        if (!self.load.isEmpty() && reach(self, Field.baseX(self.side), 0) && self.works(Rules.UNLOAD_TICKS, 1)) {
            int worth = self.load.removeLast();
            banked[self.side] += worth;
            self.tally.banked += worth;
        }
    }

    private void unloadAtCart(Digger self) {
        Cart cart = rush.cart(self.side);
        if (!self.load.isEmpty()
                && !cart.load.isFull()
                && reach(self, cart.x(), 0)
                && self.works(Rules.UNLOAD_TICKS, 1)) {
            cart.load.add(self.load.removeLast());
        }
    }

    private void robBase(Digger self) {
        int other = 1 - self.side;
        if (banked[other] > 0
                && !self.load.isFull()
                && reach(self, Field.baseX(other), 0)
                && self.works(Rules.ROB_BASE_TICKS, 1)) {
            int worth = Math.min(Rules.ROBBED_WORTH, banked[other]);
            banked[other] -= worth;
            self.load.add(worth);
            self.tally.robbed += worth;
        }
    }

    private void robCart(Digger self) {
        Cart cart = rush.cart(1 - self.side);
        if (!cart.load.isEmpty()
                && !self.load.isFull()
                && reach(self, cart.x(), 0)
                && self.works(Rules.ROB_CART_TICKS, 1)) {
            int worth = cart.load.removeLast();
            self.load.add(worth);
            self.tally.robbed += worth;
        }
    }
}
