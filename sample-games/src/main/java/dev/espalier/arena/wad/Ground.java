package dev.espalier.arena.wad;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.Connections;
import dev.espalier.arena.nav.MeshCache;
import dev.espalier.arena.nav.NavGrain;
import dev.espalier.arena.nav.NavMesh;
import dev.espalier.arena.nav.Routes;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of a map on which matches are played: from every place in it one can walk to every other. It is a large
 * part with many starts.
 *
 * @param map sectors and lines
 * @param mesh the ways on that part and no other
 * @param share how much of the floor of the whole map it has, 0 to 1
 * @param cellMetres how wide the cells are that the mesh was made of
 */
record Ground(ArenaMap map, NavMesh mesh, double share, double cellMetres) {

    /** Widths of cells in Doom's units: Doom's maps are drawn on a grid of 8, and large ones need larger cells. */
    private static final int[] CELLS = {8, 12, 16, 24};

    /** How far beside its place a thing may be taken, in metres. */
    private static final double REACH = 0.8;

    private static final int STEPS = 8;

    /** From no way off to the whole reach in all directions, the nearest first. */
    private static final List<Spot> OFFSETS = offsets();

    /** A place itself when one can stand there, or else one beside it that is in reach. */
    Optional<Spot> footing(Spot place) {
        return OFFSETS.stream()
                .map(offset -> new Spot(place.x() + offset.x(), place.y() + offset.y()))
                .filter(spot -> mesh.isInside(spot.x(), spot.y()) && map.sectorAt(spot.x(), spot.y(), -1) >= 0)
                .findFirst();
    }

    private static List<Spot> offsets() {
        Spot none = new Spot(0, 0);
        return IntStream.rangeClosed(-STEPS, STEPS)
                .boxed()
                .flatMap(x -> IntStream.rangeClosed(-STEPS, STEPS)
                        .mapToObj(y -> new Spot(x * REACH / STEPS, y * REACH / STEPS)))
                .filter(offset -> offset.distanceTo(none) <= REACH)
                .sorted(Comparator.comparingDouble(offset -> offset.distanceTo(none)))
                .toList();
    }

    /** The play ground of a map; empty when the map is too large. */
    static Optional<Ground> of(Floorplan plan, List<Spot> starts, MeshCache cache) {
        if (!WorkLimit.allows(plan)) {
            return Optional.empty();
        }
        ArenaMap open = plan.build(sector -> false);
        for (int units : CELLS) {
            double cell = units / Floorplan.UNITS_PER_METRE;
            if (!WorkLimit.allows(open, cell)) {
                continue;
            }
            NavMesh all = cache.mesh(open, new NavGrain(cell, true));
            Connections parts = new Connections(all);
            int home = home(all, parts, starts);
            Ground ground = cut(open, all, parts, home, cell);
            BitSet pits = pits(open, all, parts, home, cell);
            if (!pits.isEmpty()) {
                ArenaMap fenced = plan.build(pits::get);
                NavMesh rest = cache.mesh(fenced, new NavGrain(cell, true));
                Connections restParts = new Connections(rest);
                ground = cut(fenced, rest, restParts, home(rest, restParts, starts), cell);
            }
            if (Routes.fit(ground.mesh)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }

    private static Ground cut(ArenaMap map, NavMesh mesh, Connections parts, int home, double cell) {
        double all = 0;
        for (int part = 0; part < parts.parts(); part++) {
            all += parts.squareMetres(part);
        }
        double share = home < 0 ? 0 : parts.squareMetres(home) / all;
        return new Ground(map, mesh.with(area -> parts.part(area) == home), share, cell);
    }

    /** The part with the largest product of its floor and the starts on it; -1 when there is none. */
    private static int home(NavMesh mesh, Connections parts, List<Spot> starts) {
        int[] count = new int[parts.parts()];
        for (Spot start : starts) {
            int area = mesh.areaAt(start.x(), start.y());
            if (area >= 0) {
                count[parts.part(area)]++;
            }
        }
        int best = -1;
        double most = -1;
        for (int part = 0; part < count.length; part++) {
            double worth = count[part] * parts.squareMetres(part);
            if (worth > most) {
                best = part;
                most = worth;
            }
        }
        return best;
    }

    /**
     * Sectors in which one can stand but that no place of the play ground lies in. They are fenced off: whoever fell into one
     * would not come out again.
     */
    private static BitSet pits(ArenaMap map, NavMesh mesh, Connections parts, int home, double cell) {
        BitSet ground = new BitSet();
        BitSet elsewhere = new BitSet();
        int sector = -1;
        int columns = (int) Math.ceil((map.maxX() - map.minX()) / cell);
        int rows = (int) Math.ceil((map.maxY() - map.minY()) / cell);
        for (int at = 0; at < columns * rows; at++) {
            int column = at % columns;
            int row = at / columns;
            double x = map.minX() + (column + 0.5) * cell;
            double y = map.minY() + (row + 0.5) * cell;
            sector = mesh.isInside(x, y) ? map.sectorAt(x, y, sector) : -1;
            if (sector >= 0) {
                (parts.part(mesh.areaAt(x, y)) == home ? ground : elsewhere).set(sector);
            }
        }
        elsewhere.andNot(ground);
        return elsewhere;
    }
}
