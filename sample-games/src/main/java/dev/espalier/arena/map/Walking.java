package dev.espalier.arena.map;

/**
 * Moves bodies over a map: they slide along walls, climb steps, drop from ledges, and never pass a line that stops them.
 * Immutable; may be shared between threads.
 */
public final class Walking {

    private static final int PASSES = 3;
    private static final double GRAVITY_PER_TICK = 10.0 / 30 / 30;

    private final ArenaMap map;
    private final Lines lines;
    private final Blockmap blockmap;

    public Walking(ArenaMap map) {
        this.map = map;
        this.lines = map.lines();
        this.blockmap = map.blockmap();
    }

    /** Puts a body on the floor of a spot. */
    public void place(Body body, double x, double y) {
        int sector = map.sectorAt(x, y, -1);
        if (sector < 0) {
            throw new IllegalArgumentException("there is no floor at " + x + ", " + y);
        }
        body.x = x;
        body.y = y;
        body.z = map.floor(sector);
        body.sector = sector;
        body.fallSpeed = 0;
    }

    /** Moves a body by so much, less where something is in the way. A step must be shorter than half a radius. */
    public void move(Body body, double dx, double dy) {
        double x = body.x + dx;
        double y = body.y + dy;
        int[] near = blockmap.obstaclesNear(x, y);
        if (near.length > 0) {
            for (int pass = 0; pass < PASSES; pass++) {
                boolean touched = false;
                for (int line : near) {
                    if (!lines.stops(line, body.z)) {
                        continue;
                    }
                    double lineX = lines.x2[line] - lines.x1[line];
                    double lineY = lines.y2[line] - lines.y1[line];
                    double along = ((x - lines.x1[line]) * lineX + (y - lines.y1[line]) * lineY)
                            / (lineX * lineX + lineY * lineY);
                    boolean inner = along > 0 && along < 1;
                    double share = Math.max(0, Math.min(1, along));
                    double outX = x - (lines.x1[line] + share * lineX);
                    double outY = y - (lines.y1[line] + share * lineY);
                    double distance = Math.sqrt(outX * outX + outY * outY);
                    if (distance >= Body.RADIUS - 1e-9) {
                        continue;
                    }
                    touched = true;
                    if (inner || distance < 1e-9) {
                        // Out along the line's normal, to the side that the body came from.
                        double length = Math.sqrt(lineX * lineX + lineY * lineY);
                        double out = lines.side(line, body.x, body.y) > 0 ? Body.RADIUS : -Body.RADIUS;
                        x = lines.x1[line] + share * lineX - lineY / length * out;
                        y = lines.y1[line] + share * lineY + lineX / length * out;
                    } else {
                        x += outX / distance * (Body.RADIUS - distance);
                        y += outY / distance * (Body.RADIUS - distance);
                    }
                }
                if (!touched) {
                    break;
                }
            }
        }
        arrive(body, x, y, near);
    }

    private void arrive(Body body, double x, double y, int[] near) {
        int sector = map.sectorAt(x, y, body.sector);
        if (sector < 0 || !fits(sector, body.z)) {
            return;
        }
        for (int line : near) {
            if (lines.stops(line, body.z) && lines.crosses(line, body.x, body.y, x, y)) {
                return;
            }
        }
        body.x = x;
        body.y = y;
        body.sector = sector;
    }

    private boolean fits(int sector, double feet) {
        double lowest = Math.max(feet, map.floor(sector));
        return map.floor(sector) <= feet + lines.step + 1e-9 && map.ceiling(sector) - lowest >= Body.HEIGHT - 1e-9;
    }

    /** One tick of climbing onto the floor or falling towards it. */
    public void settle(Body body) {
        double floor = map.floor(body.sector);
        if (body.z <= floor) {
            body.z = floor;
            body.fallSpeed = 0;
        } else {
            body.fallSpeed -= GRAVITY_PER_TICK;
            body.z = Math.max(floor, body.z + body.fallSpeed);
        }
    }
}
