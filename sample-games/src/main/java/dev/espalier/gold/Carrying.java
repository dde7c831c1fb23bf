package dev.espalier.gold;

import java.util.List;

/** How a digger gets at a base or at a cart. */
final class Carrying {

    private static final List<Stock> STOCKS = List.of(Stock.values());

    private Carrying() {}

    /** Whether a choice of {@link Stock} means the cart for a digger now. */
    static boolean atCart(Digger self, int side, int choice) {
        return switch (STOCKS.get(choice)) {
            case BASE -> false;
            case CART -> true;
            case NEARER -> self.distanceTo(Places.railX(self, side), 0) + 3 < self.distanceTo(Field.baseX(side), 0);
        };
    }

    static void useBase(Digger self, int side, Deed deed, boolean runs) {
        go(self, Field.baseX(side), runs);
        self.act(deed, 0);
    }

    /** Goes to the rail, then to the cart when that is near. */
    static void useCart(Digger self, int side, Deed deed, boolean runs) {
        double cart = self.rush.cart(side).x();
        double x = self.distanceTo(cart, 0) < 2 * Rules.REACH_METRES ? cart : Places.railX(self, side);
        go(self, x, runs);
        self.act(deed, 0);
    }

    private static void go(Digger self, double x, boolean runs) {
        if (self.distanceTo(x, 0) > 0.5 * Rules.REACH_METRES) {
            self.go(x, 0, runs);
        }
    }
}
