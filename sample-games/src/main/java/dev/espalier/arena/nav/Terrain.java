package dev.espalier.arena.nav;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.map.Walking;
import java.util.List;

/**
 * A map with everything that is worked out from it before play. Immutable; may be shared between threads.
 *
 * @param map sectors and lines
 * @param sight what can be seen from where
 * @param walking how bodies move
 * @param mesh where a body can be
 * @param routes the ways between the areas of the mesh
 * @param places places to stand
 */
public record Terrain(ArenaMap map, Sight sight, Walking walking, NavMesh mesh, Routes routes, Places places) {

    public static Terrain of(ArenaMap map) {
        return of(map, NavMesh.of(map, NavGrain.STANDARD));
    }

    /** A map with a mesh that was made of it. */
    public static Terrain of(ArenaMap map, NavMesh mesh) {
        return new Terrain(map, new Sight(map), new Walking(map), mesh, new Routes(mesh), new Places(map, mesh));
    }

    /** The same ground with other spawn points, a list for each side, and other pick-ups. */
    public Terrain with(List<List<Spot>> spawns, List<Spot> healthPacks) {
        return new Terrain(map.with(spawns, healthPacks), sight, walking, mesh, routes, places);
    }

    /** Whether one can walk from one point to another. */
    public boolean reachable(double fromX, double fromY, double toX, double toY) {
        int from = mesh.areaAt(fromX, fromY);
        int to = mesh.areaAt(toX, toY);
        return from >= 0 && to >= 0 && routes.reachable(from, to);
    }
}
