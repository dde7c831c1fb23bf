package dev.espalier.arena.sim;

/**
 * All places of a match where something is picked up: health packs first, then armour, ammunition and weapons. Each has an index, and
 * something lies there or is due back.
 */
public final class PickUps {

    private final World world;
    private final HealthPacks packs;
    private final SupplyPoints supplies;

    PickUps(World world) {
        this.world = world;
        this.packs = world.healthPacks();
        this.supplies = world.supplies();
    }

    public int count() {
        return packs.count() + supplies.count();
    }

    /** Where it is, in metres. */
    public double x(int place) {
        return place < packs.count() ? packs.x(place) : supplies.x(place - packs.count());
    }

    public double y(int place) {
        return place < packs.count() ? packs.y(place) : supplies.y(place - packs.count());
    }

    public double z(int place) {
        return place < packs.count() ? packs.z(place) : supplies.z(place - packs.count());
    }

    /** How long until something lies there again, in seconds; 0 when it does. */
    public double secondsToReturn(int place) {
        long back = place < packs.count() ? packs.backAt(place) : supplies.backAt(place - packs.count());
        return Math.max(0, -world.secondsSince(back));
    }

    /** The nearest to a point, whether something lies there or not; -1 when there is none. */
    public int nearest(double fromX, double fromY) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < count(); place++) {
            double dx = x(place) - fromX;
            double dy = y(place) - fromY;
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = place;
            }
        }
        return best;
    }
}
