package dev.espalier.arena.wad;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Places;
import dev.espalier.arena.nav.Terrain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deals a map's starts to two sides: the two that are farthest apart to walk become the sides' first, and each side gets
 * those that are nearer to its own first than to the other. The same starts are always dealt alike.
 */
final class SpawnDeal {

    /** How far from a start another may be added where there are too few. */
    private static final double NEAR = 12;

    /** How far from each other agents enter at least. */
    private static final double APART = 1.5;

    private final Terrain terrain;
    private final List<Spot> starts;

    /** @param starts two or more, of which each can be walked to from each */
    SpawnDeal(Terrain terrain, List<Spot> starts) {
        this.terrain = terrain;
        this.starts = starts;
    }

    /** Spawn points of both sides: at least one more than a side has agents, as far as there is room. */
    List<List<Spot>> sides(int perSide) {
        int first = 0;
        int last = 1;
        for (int i = 0; i < starts.size(); i++) {
            for (int j = i + 1; j < starts.size(); j++) {
                if (walk(i, j) > walk(first, last)) {
                    first = i;
                    last = j;
                }
            }
        }
        int one = first;
        int other = last;
        List<Spot> order = IntStream.range(0, starts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> walk(i, one) - walk(i, other)))
                .map(starts::get)
                .toList();
        int half = order.size() / 2;
        // Those in the middle, from which one would walk into the other side at once, are left out where there are
        // enough.
        int each = Math.max(Math.min(half, perSide + 1), (2 * half + 2) / 3);
        List<Spot> near = new ArrayList<>(order.subList(0, each));
        List<Spot> far = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            far.add(order.get(order.size() - 1 - i));
        }
        fill(near, far, perSide + 1);
        fill(far, near, perSide + 1);
        return List.of(near, far);
    }

    private double walk(int i, int j) {
        Spot one = starts.get(i);
        Spot other = starts.get(j);
        int from = terrain.mesh().areaAt(one.x(), one.y());
        int to = terrain.mesh().areaAt(other.x(), other.y());
        double ways = (terrain.routes().length(from, to) + terrain.routes().length(to, from)) / 2;
        return Math.max(ways, one.distanceTo(other));
    }

    /** Adds places around a side's starts, the nearest first. */
    private void fill(List<Spot> side, List<Spot> enemies, int wanted) {
        Places places = terrain.places();
        List<Spot> own = List.copyOf(side);
        List<Spot> around = IntStream.range(0, places.count())
                .mapToObj(place -> new Spot(places.x(place), places.y(place)))
                .filter(place -> nearest(own, place) <= NEAR && nearest(enemies, place) > nearest(own, place))
                .sorted(Comparator.comparingDouble(place -> nearest(own, place)))
                .toList();
        for (Spot place : around) {
            if (side.size() < wanted && nearest(side, place) >= APART) {
                side.add(place);
            }
        }
    }

    private static double nearest(List<Spot> spots, Spot place) {
        return spots.stream().mapToDouble(spot -> spot.distanceTo(place)).min().orElse(Double.POSITIVE_INFINITY);
    }
}
