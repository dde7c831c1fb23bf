package dev.espalier.arena.sim;

import dev.espalier.arena.map.Spot;
import dev.espalier.arena.nav.NavMesh;
import dev.espalier.arena.nav.Places;
import dev.espalier.arena.nav.Routes;
import dev.espalier.arena.nav.Terrain;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The places of a map where objectives can be: those that both sides can walk to and come back from. */
public final class Ground {

    private static final int DRAWS = 20;

    /** How much farther one side may have it, as a share of both ways: in a straight line, and to walk, which is known roughly. */
    private static final double UNEVEN = 0.1;

    private static final double UNEVEN_WALK = 0.2;

    private final Places places;
    private final NavMesh mesh;
    private final Routes routes;
    private final Spot firstHome;
    private final Spot secondHome;

    public Ground(World world) {
        Terrain terrain = world.terrain();
        this.places = terrain.places();
        this.mesh = terrain.mesh();
        this.routes = terrain.routes();
        this.firstHome = world.home(0);
        this.secondHome = world.home(1);
    }

    /** Indices of all places that both sides can walk to and come back from. */
    public int[] reachable() {
        return IntStream.range(0, places.count())
                .filter(place -> isMutual(place, firstHome) && isMutual(place, secondHome))
                .toArray();
    }

    /** Those of them that are about as far for both sides; all of them when none is. */
    public int[] even() {
        int[] all = reachable();
        int[] even = IntStream.of(all).filter(this::isEven).toArray();
        return even.length > 0 ? even : all;
    }

    private boolean isMutual(int place, Spot home) {
        int here = mesh.areaAt(places.x(place), places.y(place));
        int there = mesh.areaAt(home.x(), home.y());
        return here >= 0 && there >= 0 && routes.reachable(here, there) && routes.reachable(there, here);
    }

    private boolean isEven(int place) {
        int here = mesh.areaAt(places.x(place), places.y(place));
        double firstWalk = routes.length(mesh.areaAt(firstHome.x(), firstHome.y()), here);
        double secondWalk = routes.length(mesh.areaAt(secondHome.x(), secondHome.y()), here);
        double first = Math.sqrt(squaredDistance(place, firstHome.x(), firstHome.y()));
        double second = Math.sqrt(squaredDistance(place, secondHome.x(), secondHome.y()));
        return Math.abs(first - second) <= UNEVEN * (first + second)
                && Math.abs(firstWalk - secondWalk) <= UNEVEN_WALK * (firstWalk + secondWalk);
    }

    /** Draws one of some places, if possible at least so far from a point. */
    public int draw(int[] from, RandomGenerator random, double x, double y, double apart) {
        int place = from[random.nextInt(from.length)];
        for (int draw = 1; draw < DRAWS && squaredDistance(place, x, y) < apart * apart; draw++) {
            place = from[random.nextInt(from.length)];
        }
        return place;
    }

    private double squaredDistance(int place, double x, double y) {
        double dx = places.x(place) - x;
        double dy = places.y(place) - y;
        return dx * dx + dy * dy;
    }
}
