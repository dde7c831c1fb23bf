package dev.espalier.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A field, drawn from its number. Turned by half a circle it is the same field with the sides exchanged: veins and mud come
 * in pairs, the second of a pair at the negated place of the first.
 *
 * @param number from which it is drawn
 * @param sightMetres how far one sees through the fog
 * @param railMetres how far the carts go from their base towards the middle
 */
record Field(long number, double sightMetres, double railMetres, List<Vein> veins, List<Mud> mud) {

    private static final double LEAST_METRES_BETWEEN = 4;
    private static final int TRIES = 60;

    /** Ore at a place. */
    record Vein(double x, double y, Ore ore, int nuggets) {}

    /** A round patch of mud. */
    record Mud(double x, double y, double radius) {

        boolean covers(double atX, double atY) {
            return Distance.squared(x, y, atX, atY) < radius * radius;
        }
    }

    Field {
        veins = List.copyOf(veins);
        mud = List.copyOf(mud);
    }

    static Field draw(long number) {
        SplittableRandom random = new SplittableRandom(number ^ 0x601d5eedL);
        double sight = 8 + random.nextInt(6);
        double rail = 10 + random.nextInt(9);
        List<Vein> veins = new ArrayList<>();
        pairs(veins, Ore.COPPER, 2 + random.nextInt(2), -23, -11, random);
        pairs(veins, Ore.SILVER, 2 + random.nextInt(2), -20, -4, random);
        pairs(veins, Ore.GOLD, 1 + random.nextInt(2), -8, 0, random);
        List<Mud> mud = new ArrayList<>();
        int patches = 4 + random.nextInt(7);
        for (int i = 0; i < patches; i++) {
            double radius = 2 + 3 * random.nextDouble();
            double x = between(-Rules.BASE_METRES_FROM_MIDDLE + radius + 4, 0, random);
            double y = between(-Rules.HALF_WIDTH_METRES, Rules.HALF_WIDTH_METRES, random);
            mud.add(new Mud(x, y, radius));
            mud.add(new Mud(-x, -y, radius));
        }
        return new Field(number, sight, rail, veins, mud);
    }

    private static void pairs(List<Vein> veins, Ore ore, int pairs, double low, double high, SplittableRandom random) {
        for (int pair = 0; pair < pairs; pair++) {
            int nuggets = 10 + random.nextInt(9);
            double x = between(low, high, random);
            double y = between(-16, 16, random);
            for (int attempt = 0; attempt < TRIES && crowded(veins, x, y); attempt++) {
                x = between(low, high, random);
                y = between(-16, 16, random);
            }
            veins.add(new Vein(x, y, ore, nuggets));
            veins.add(new Vein(-x, -y, ore, nuggets));
        }
    }

    private static boolean crowded(List<Vein> veins, double x, double y) {
        double least = LEAST_METRES_BETWEEN * LEAST_METRES_BETWEEN;
        return Distance.squared(x, y, -x, -y) < least
                || Distance.squared(x, y, baseX(0), 0) < 2 * least
                || veins.stream().anyMatch(vein -> Distance.squared(x, y, vein.x, vein.y) < least);
    }

    private static double between(double low, double high, SplittableRandom random) {
        return low + (high - low) * random.nextDouble();
    }

    /** Where a side's base is; y is 0. */
    static double baseX(int side) {
        return side == 0 ? -Rules.BASE_METRES_FROM_MIDDLE : Rules.BASE_METRES_FROM_MIDDLE;
    }

    boolean muddy(double x, double y) {
        for (int i = 0; i < mud.size(); i++) {
            if (mud.get(i).covers(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** The worth of all ore. */
    int worth() {
        return veins.stream().mapToInt(vein -> vein.nuggets * vein.ore.worth).sum();
    }
}
