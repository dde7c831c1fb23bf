package dev.espalier.arena.view.shape;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts areas with any number of holes into trapezoids: between two neighbouring corners' heights all edges are straight and do
 * not cross, so that every second gap between them is inside. Simple, and robust to maps whose outlines do not quite close.
 */
public final class Slabs {

    private static final double THIN = 1e-6;
    private static final double DEEPEST_NOTCH = 5;

    private final Lines lines;

    private Slabs(Lines lines) {
        this.lines = lines;
    }

    /** The floor of each sector. */
    public static List<List<Trapezoid>> floors(ArenaMap map) {
        Lines lines = map.lines();
        List<List<Integer>> outlines = new ArrayList<>();
        for (int sector = 0; sector < map.sectors(); sector++) {
            outlines.add(new ArrayList<>());
        }
        for (int line = 0; line < lines.count(); line++) {
            if (lines.front(line) != lines.back(line)) {
                outlines.get(lines.front(line)).add(line);
                if (lines.back(line) >= 0) {
                    outlines.get(lines.back(line)).add(line);
                }
            }
        }
        Slabs slabs = new Slabs(lines);
        return outlines.stream()
                .map(outline ->
                        slabs.cut(outline.stream().mapToInt(Integer::intValue).toArray(), 0))
                .toList();
    }

    /** What is solid within the outermost walls: pillars, whatever lies between rooms, and notches in the outermost walls. */
    public static List<Trapezoid> solid(ArenaMap map) {
        Lines lines = map.lines();
        int[] walls = IntStream.range(0, lines.count())
                .filter(line -> lines.back(line) < 0)
                .toArray();
        Slabs slabs = new Slabs(lines);
        List<Trapezoid> result = slabs.cut(walls, 1);
        slabs.notches(walls, map.minX(), map.maxX(), result);
        return result;
    }

    /** What lies between the ends of the map and the first and last wall of each slab, where that is not far. */
    private void notches(int[] walls, double minX, double maxX, List<Trapezoid> result) {
        List<Trapezoid> floors = cut(walls, 0);
        for (Trapezoid part : floors) {
            double middle = (part.low() + part.high()) / 2;
            double left = part.left(middle) - minX;
            double right = maxX - part.right(middle);
            if (left > THIN && left < DEEPEST_NOTCH && isOutermost(floors, part, true)) {
                int line = part.leftLine();
                result.add(new Trapezoid(
                        part.low(), part.high(), minX, minX, part.leftAtLow(), part.leftAtHigh(), line, line));
            }
            if (right > THIN && right < DEEPEST_NOTCH && isOutermost(floors, part, false)) {
                int line = part.rightLine();
                result.add(new Trapezoid(
                        part.low(), part.high(), part.rightAtLow(), part.rightAtHigh(), maxX, maxX, line, line));
            }
        }
    }

    private static boolean isOutermost(List<Trapezoid> floors, Trapezoid part, boolean left) {
        double y = (part.low() + part.high()) / 2;
        return floors.stream()
                .filter(other -> other.low() < y && other.high() > y)
                .allMatch(other -> left ? other.left(y) >= part.left(y) : other.right(y) <= part.right(y));
    }

    /**
     * @param first which gap between the edges of a slab is the first inside
     */
    private List<Trapezoid> cut(int[] outline, int first) {
        double[] heights = IntStream.of(outline)
                .boxed()
                .flatMap(line -> List.of(lines.y1(line), lines.y2(line)).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        List<Trapezoid> result = new ArrayList<>();
        for (int i = 0; i + 1 < heights.length; i++) {
            double low = heights[i];
            double high = heights[i + 1];
            if (high - low > THIN) {
                slab(outline, low, high, first, result);
            }
        }
        return result;
    }

    private void slab(int[] outline, double low, double high, int first, List<Trapezoid> result) {
        double middle = (low + high) / 2;
        int[] edges = IntStream.of(outline)
                .filter(line -> (lines.y1(line) > middle) != (lines.y2(line) > middle))
                .boxed()
                .sorted(Comparator.comparingDouble(line -> at(line, middle)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = first; i + 1 < edges.length; i += 2) {
            int left = edges[i];
            int right = edges[i + 1];
            if (at(right, middle) - at(left, middle) > THIN) {
                result.add(new Trapezoid(
                        low, high, at(left, low), at(left, high), at(right, low), at(right, high), left, right));
            }
        }
    }

    private double at(int line, double y) {
        double share = (y - lines.y1(line)) / (lines.y2(line) - lines.y1(line));
        return lines.x1(line) + share * (lines.x2(line) - lines.x1(line));
    }
}
