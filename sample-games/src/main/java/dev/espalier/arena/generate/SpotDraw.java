package dev.espalier.arena.generate;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws spots in the half with lesser x, from which and to which one can walk from everywhere. */
record SpotDraw(Blueprint blueprint, Terrain terrain, RandomGenerator random) {

    private static final int DRAWS_PER_SPOT = 40;

    /**
     * Spots some distance apart, as many as are found.
     *
     * @param hidden whether none of them may be seen from one opposite
     */
    List<Spot> spots(int lowX, int highX, int count, double apart, boolean hidden) {
        List<Spot> result = new ArrayList<>();
        for (int draw = 0; draw < DRAWS_PER_SPOT * count && result.size() < count; draw++) {
            Spot spot = new Spot(
                    lowX + random.nextInt(highX - lowX) + 0.5, 1 + random.nextInt(blueprint.height() - 2) + 0.5);
            if (terrain.mesh().isInside(spot.x(), spot.y())
                    && result.stream().allMatch(other -> squaredDistance(other, spot) >= apart * apart)
                    && mutual(spot, opposite(spot))
                    && (result.isEmpty() || mutual(spot, result.get(0)))
                    && (!hidden || isHidden(result, spot))) {
                result.add(spot);
            }
        }
        return result;
    }

    /** The same spot for the other side. */
    Spot opposite(Spot spot) {
        return new Spot(blueprint.width() - spot.x(), blueprint.height() - spot.y());
    }

    private boolean isHidden(List<Spot> others, Spot spot) {
        return !sees(spot, opposite(spot)) && others.stream().noneMatch(other -> sees(spot, opposite(other)));
    }

    private boolean sees(Spot a, Spot b) {
        return terrain.sight().clear(a.x(), a.y(), eye(a), b.x(), b.y(), eye(b));
    }

    private double eye(Spot spot) {
        return terrain.map().floor(terrain.map().sectorAt(spot.x(), spot.y(), -1)) + Body.EYE;
    }

    private static double squaredDistance(Spot a, Spot b) {
        return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
    }

    private boolean mutual(Spot a, Spot b) {
        return terrain.reachable(a.x(), a.y(), b.x(), b.y()) && terrain.reachable(b.x(), b.y(), a.x(), a.y());
    }
}
