package dev.espalier.arena.task;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.nav.Places;
import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.runtime.bind.Position;

/** Looks through the map's places for a good one. Owned by one action; allocates nothing while it searches. */
final class PlaceSearch {

    /** Judges a place: the lower the better; infinite to leave it out. */
    interface Cost {
        double of(double x, double y);
    }

    private double x;
    private double y;

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /**
     * Finds the place with the least cost among those that can be reached.
     *
     * @param watcher where somebody stands who looks
     * @param hidden whether the place must be out of that one's sight; else in it
     * @return false when there is none
     */
    boolean find(Fighter self, Position watcher, boolean hidden, Cost cost) {
        Terrain terrain = self.world().terrain();
        Places places = terrain.places();
        Sight sight = terrain.sight();
        double eye = watcher.z + Body.EYE;
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < places.count(); place++) {
            double atX = places.x(place);
            double atY = places.y(place);
            double here = cost.of(atX, atY);
            // The look and the way are the dear part, so they come last.
            if (here < least
                    && sight.clear(watcher.x, watcher.y, eye, atX, atY, places.z(place) + Body.EYE) != hidden
                    && terrain.reachable(self.x(), self.y(), atX, atY)) {
                least = here;
                x = atX;
                y = atY;
            }
        }
        return least < Double.POSITIVE_INFINITY;
    }
}
