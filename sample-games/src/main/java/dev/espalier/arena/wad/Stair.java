package dev.espalier.arena.wad;

import dev.espalier.arena.wad.Floorplan.Room;
import dev.espalier.arena.wad.Floorplan.Wall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/**
 * Cuts a sector of any outline into strips, across the way from the lower floors around it to the higher ones, and raises
 * them one by one.
 */
final class Stair {

    /** A strip must be so deep, or it is passed in one stride. */
    private static final double LEAST_DEPTH = 8;

    private static final int MOST_STRIPS = 60;

    private final Floorplan plan;
    private final int sector;
    /** The way up, of length 1, and where along it the first strip begins. */
    private final double upX;

    private final double upY;
    private final double start;
    private final double depth;
    private final int strips;

    private Stair(Floorplan plan, int sector, double upX, double upY, int strips) {
        this.plan = plan;
        this.sector = sector;
        this.upX = upX;
        this.upY = upY;
        this.strips = strips;
        double[] along = border(plan, sector)
                .flatMapToDouble(wall ->
                        Arrays.stream(new double[] {along(wall.x1(), wall.y1()), along(wall.x2(), wall.y2())}))
                .sorted()
                .toArray();
        this.start = along[0];
        this.depth = (along[along.length - 1] - start) / strips;
    }

    private static Stream<Wall> border(Floorplan plan, int sector) {
        return plan.walls().stream().filter(wall -> wall.touches(sector) && wall.front() != wall.back());
    }

    /**
     * Makes a stair of a sector.
     *
     * @param low where it starts
     * @param high where it ends
     * @return false, with nothing changed, when it would be too steep or has no direction
     */
    static boolean build(Floorplan plan, int sector, double low, double high) {
        double[] from = middle(plan, sector, floor -> floor <= low + Floorplan.STEP);
        double[] to = middle(plan, sector, floor -> floor <= high && floor >= high - Floorplan.STEP);
        double length = Math.sqrt((to[0] - from[0]) * (to[0] - from[0]) + (to[1] - from[1]) * (to[1] - from[1]));
        int strips = Math.max(1, (int) Math.ceil((high - low) / Floorplan.STEP) - 1);
        if (!(length > 1) || strips > MOST_STRIPS) {
            return false;
        }
        Stair stair = new Stair(plan, sector, (to[0] - from[0]) / length, (to[1] - from[1]) / length, strips);
        if (stair.depth < LEAST_DEPTH || !stair.cut()) {
            return false;
        }
        stair.raise(low, high);
        return true;
    }

    /** The middle of the lines towards floors of some height. */
    private static double[] middle(Floorplan plan, int sector, DoublePredicate floors) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (Wall wall : border(plan, sector).toList()) {
            int beyond = wall.beyond(sector);
            if (beyond >= 0 && floors.test(plan.rooms().get(beyond).floor())) {
                x += (wall.x1() + wall.x2()) / 2;
                y += (wall.y1() + wall.y2()) / 2;
                count++;
            }
        }
        return new double[] {x / count, y / count};
    }

    private double along(double x, double y) {
        return x * upX + y * upY;
    }

    private double across(double x, double y) {
        return y * upX - x * upY;
    }

    /** The strip of a place along the way up. */
    private int strip(double along) {
        return Math.max(0, Math.min(strips - 1, (int) Math.floor((along - start) / depth)));
    }

    /** Strip 0 keeps the sector's number, the others come after all that there are. */
    private int sectorOf(int strip) {
        return strip == 0 ? sector : plan.rooms().size() + strip - 1;
    }

    private boolean cut() {
        List<Wall> result = new ArrayList<>();
        for (int cut = 1; cut < strips; cut++) {
            double at = start + cut * depth;
            double[] crossings = border(plan, sector)
                    .filter(wall -> crosses(wall, at))
                    .mapToDouble(wall -> crossing(wall, at))
                    .sorted()
                    .toArray();
            if (crossings.length % 2 != 0) {
                return false;
            }
            for (int i = 0; i < crossings.length; i += 2) {
                if (crossings[i] < crossings[i + 1]) {
                    result.add(edge(at, crossings[i], crossings[i + 1], sectorOf(cut), sectorOf(cut - 1)));
                }
            }
        }
        for (Wall wall : plan.walls()) {
            if (wall.touches(sector)) {
                split(wall, result);
            } else {
                result.add(wall);
            }
        }
        plan.walls().clear();
        plan.walls().addAll(result);
        return true;
    }

    private boolean crosses(Wall wall, double at) {
        return (along(wall.x1(), wall.y1()) > at) != (along(wall.x2(), wall.y2()) > at);
    }

    private double share(Wall wall, double at) {
        double from = along(wall.x1(), wall.y1());
        return (at - from) / (along(wall.x2(), wall.y2()) - from);
    }

    private double crossing(Wall wall, double at) {
        double share = share(wall, at);
        return across(wall.x1() + share * (wall.x2() - wall.x1()), wall.y1() + share * (wall.y2() - wall.y1()));
    }

    /** A line across the way, from right to left as one goes up, so that the higher strip is on its right. */
    private Wall edge(double at, double from, double to, int higher, int lower) {
        return new Wall(
                at * upX - from * upY,
                at * upY + from * upX,
                at * upX - to * upY,
                at * upY + to * upX,
                higher,
                lower,
                false);
    }

    /** Splits a line of the sector where the strips meet. */
    private void split(Wall wall, List<Wall> result) {
        double[] shares = new double[strips + 1];
        int count = 0;
        for (int cut = 1; cut < strips; cut++) {
            if (crosses(wall, start + cut * depth)) {
                shares[count++] = share(wall, start + cut * depth);
            }
        }
        shares[count++] = 1;
        Arrays.sort(shares, 0, count);
        double from = 0;
        for (int i = 0; i < count; i++) {
            double to = shares[i];
            if (to > from) {
                result.add(piece(wall, from, to));
                from = to;
            }
        }
    }

    private Wall piece(Wall wall, double from, double to) {
        double dx = wall.x2() - wall.x1();
        double dy = wall.y2() - wall.y1();
        double middle = (from + to) / 2;
        int here = sectorOf(strip(along(wall.x1() + middle * dx, wall.y1() + middle * dy)));
        return new Wall(
                wall.x1() + from * dx,
                wall.y1() + from * dy,
                wall.x1() + to * dx,
                wall.y1() + to * dy,
                wall.front() == sector ? here : wall.front(),
                wall.back() == sector ? here : wall.back(),
                wall.blocks());
    }

    private void raise(double low, double high) {
        double ceiling = plan.rooms().get(sector).ceiling();
        double rise = (high - low) / (strips + 1);
        plan.rooms().set(sector, new Room(low + rise, ceiling));
        for (int strip = 1; strip < strips; strip++) {
            plan.rooms().add(new Room(low + (strip + 1) * rise, ceiling));
        }
    }
}
