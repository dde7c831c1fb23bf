package dev.espalier.arena.map;

import java.util.List;

/**
 * A map: sectors, which are polygons with a floor and a ceiling, and the lines between them. Two-and-a-half dimensional, as
 * in Doom: nothing is above anything else. x and y lie on the ground, z points up, all in metres. Immutable once built by
 * {@link ArenaMapBuilder}; may be shared between threads.
 */
public final class ArenaMap {

    private final double[] floors;
    private final double[] ceilings;
    private final Lines lines;
    private final int[][] linesOfSector;
    private final Blockmap blockmap;
    private final List<List<Spot>> spawns;
    private final List<Spot> healthPacks;

    ArenaMap(double[] floors, double[] ceilings, Lines lines) {
        this.floors = floors;
        this.ceilings = ceilings;
        this.lines = lines;
        this.linesOfSector = lines.bySector(floors.length);
        this.blockmap = new Blockmap(lines);
        this.spawns = List.of();
        this.healthPacks = List.of();
    }

    private ArenaMap(ArenaMap ground, List<List<Spot>> spawns, List<Spot> healthPacks) {
        this.floors = ground.floors;
        this.ceilings = ground.ceilings;
        this.lines = ground.lines;
        this.linesOfSector = ground.linesOfSector;
        this.blockmap = ground.blockmap;
        this.spawns = spawns.stream().map(List::copyOf).toList();
        this.healthPacks = List.copyOf(healthPacks);
    }

    /** The same ground with other spawn points, a list for each side, and other pick-ups. */
    public ArenaMap with(List<List<Spot>> newSpawns, List<Spot> newHealthPacks) {
        return new ArenaMap(this, newSpawns, newHealthPacks);
    }

    public int sectors() {
        return floors.length;
    }

    public double floor(int sector) {
        return floors[sector];
    }

    public double ceiling(int sector) {
        return ceilings[sector];
    }

    /** The highest step that a body walks up on this map. */
    public double step() {
        return lines.step;
    }

    public Lines lines() {
        return lines;
    }

    Blockmap blockmap() {
        return blockmap;
    }

    /** Where the agents of a side enter. */
    public List<Spot> spawns(int side) {
        return spawns.get(side);
    }

    public List<Spot> healthPacks() {
        return healthPacks;
    }

    public double minX() {
        return blockmap.minX();
    }

    public double minY() {
        return blockmap.minY();
    }

    public double maxX() {
        return blockmap.maxX();
    }

    public double maxY() {
        return blockmap.maxY();
    }

    /**
     * The sector at a point.
     *
     * @param hint a sector that is looked at first, such as the one of a moment ago; -1 for none
     * @return -1 outside all sectors
     */
    public int sectorAt(double x, double y, int hint) {
        if (hint >= 0 && contains(hint, x, y)) {
            return hint;
        }
        for (int sector : blockmap.sectorsNear(x, y)) {
            if (sector != hint && contains(sector, x, y)) {
                return sector;
            }
        }
        return -1;
    }

    /** Counts how often a ray towards greater x crosses the sector's outline: odd is inside. */
    private boolean contains(int sector, double x, double y) {
        boolean inside = false;
        for (int line : linesOfSector[sector]) {
            if (lines.crossesRayToGreaterX(line, x, y)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
