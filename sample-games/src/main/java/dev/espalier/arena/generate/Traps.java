package dev.espalier.arena.generate;

import dev.espalier.arena.nav.Terrain;
import java.util.ArrayList;
import java.util.List;

/** Cells of a blueprint that one can get into and not out of, or not reach at all. */
final class Traps {

    private record Cell(int x, int y) {}

    private final List<Cell> cells;

    private Traps(List<Cell> cells) {
        this.cells = cells;
    }

    /** Judges every cell by whether there are ways from and to the part of the map in which most cells lie. */
    static Traps of(Blueprint blueprint, Terrain terrain) {
        int home = home(terrain);
        List<Cell> found = new ArrayList<>();
        for (int y = 0; y < blueprint.height(); y++) {
            for (int x = 0; x < blueprint.half(); x++) {
                if (!blueprint.isSolid(x, y) && isTrap(terrain, home, x, y)) {
                    found.add(new Cell(x, y));
                }
            }
        }
        return new Traps(found);
    }

    private static boolean isTrap(Terrain terrain, int home, int x, int y) {
        int area = terrain.mesh().areaAt(x + 0.5, y + 0.5);
        if (area < 0) {
            // Nobody stands here: the top of a crate, or a gap too narrow. Only what lies on the ground could trap.
            int sector = terrain.map().sectorAt(x + 0.5, y + 0.5, -1);
            return terrain.map().floor(sector) == 0;
        }
        boolean in = terrain.routes().reachable(home, area);
        boolean out = terrain.routes().reachable(area, home);
        return in != out || (!in && terrain.map().floor(terrain.map().sectorAt(x + 0.5, y + 0.5, -1)) == 0);
    }

    /** The area that can be walked to and from by the most others. */
    private static int home(Terrain terrain) {
        int best = 0;
        int most = -1;
        for (int area = 0; area < terrain.mesh().areas(); area++) {
            int mutual = 0;
            for (int other = 0; other < terrain.mesh().areas(); other++) {
                if (terrain.routes().reachable(area, other) && terrain.routes().reachable(other, area)) {
                    mutual++;
                }
            }
            if (mutual > most) {
                most = mutual;
                best = area;
            }
        }
        return best;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    void fillIn(Blueprint blueprint) {
        cells.forEach(cell -> blueprint.fillBoth(cell.x, cell.y));
    }
}
