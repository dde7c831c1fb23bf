package dev.espalier.arena.view.scene;

import com.badlogic.gdx.graphics.PerspectiveCamera;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.utils.GdxNativesLoader;
import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.view.film.Film;

/** Puts a camera where a match is worth looking at. */
public final class Views {

    private static final double BEHIND = 4.6;
    private static final double AHEAD = 3.5;
    private static final double CLIMB = 3.1;
    private static final int HALVINGS = 6;

    private final Film film;
    private final ArenaMap map;
    private final Sight sight;
    private final Vector3 target = new Vector3();

    public Views(Film film) {
        this.film = film;
        this.map = film.setting().map();
        this.sight = new Sight(map);
    }

    /** A camera for a picture of so many pixels. */
    public static PerspectiveCamera camera(int width, int height) {
        // A camera reckons with native code, which is loaded with the first window otherwise.
        GdxNativesLoader.load();
        PerspectiveCamera camera = new PerspectiveCamera(50, Math.max(1, width), Math.max(1, height));
        camera.near = 0.12f;
        camera.far = 1200;
        return camera;
    }

    private double middleX() {
        return (map.minX() + map.maxX()) / 2;
    }

    private double middleY() {
        return (map.minY() + map.maxY()) / 2;
    }

    /** Straight down on the whole map. */
    public void top(PerspectiveCamera camera) {
        camera.fieldOfView = 36;
        double half = Math.tan(Math.toRadians(camera.fieldOfView / 2));
        double aspect = camera.viewportWidth / camera.viewportHeight;
        double deep = (map.maxY() - map.minY()) / 2 + 1;
        double wide = (map.maxX() - map.minX()) / 2 + 1;
        double height = Math.max(deep / half, wide / (half * aspect)) + 4;
        camera.position.set((float) middleX(), (float) (middleY() - 0.001), (float) height);
        camera.up.set(0, 1, 0);
        camera.direction.set(0, 0, -1);
        camera.update();
    }

    /** From the south and above, over the whole map. */
    public void overview(PerspectiveCamera camera) {
        camera.fieldOfView = 42;
        double half = Math.tan(Math.toRadians(camera.fieldOfView / 2));
        double aspect = camera.viewportWidth / camera.viewportHeight;
        double wide = (map.maxX() - map.minX()) / 2 + 1;
        double deep = (map.maxY() - map.minY()) / 2 + 1;
        double far = Math.max(wide / (half * aspect), deep * 0.86 / half) * 1.04;
        double down = Math.toRadians(56);
        look(
                camera,
                middleX(),
                middleY() - far * Math.cos(down) - deep * 0.10,
                far * Math.sin(down),
                middleX(),
                middleY() - deep * 0.10,
                0);
    }

    /** From behind and above an agent, nearer where a wall is in the way. */
    public void follow(PerspectiveCamera camera, double tick, int agent) {
        Blend blend = Blend.of(film, tick);
        camera.fieldOfView = 58;
        double x = blend.x(agent);
        double y = blend.y(agent);
        double z = blend.z(agent);
        double dirX = blend.headingX(agent);
        double dirY = blend.headingY(agent);
        double share = 1;
        double low = 0.25;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double tried = halving == 0 ? 1 : (low + share) / 2;
            if (isFree(x, y, z, dirX, dirY, tried)) {
                low = tried;
                if (halving == 0) {
                    break;
                }
            } else {
                share = tried;
            }
        }
        look(
                camera,
                x - dirX * BEHIND * low,
                y - dirY * BEHIND * low,
                z + Body.EYE + (CLIMB - Body.EYE) * (0.4 + 0.6 * low),
                x + dirX * AHEAD,
                y + dirY * AHEAD,
                z + 1.1);
    }

    private boolean isFree(double x, double y, double z, double dirX, double dirY, double share) {
        double toX = x - dirX * BEHIND * share;
        double toY = y - dirY * BEHIND * share;
        return map.sectorAt(toX, toY, -1) >= 0 && sight.clear(x, y, z + Body.EYE, toX, toY, z + Body.EYE);
    }

    /** Through an agent's eyes. */
    public void eyes(PerspectiveCamera camera, double tick, int agent) {
        Blend blend = Blend.of(film, tick);
        camera.fieldOfView = 68;
        double x = blend.x(agent);
        double y = blend.y(agent);
        double z = blend.z(agent) + Body.EYE;
        look(camera, x, y, z, x + blend.headingX(agent), y + blend.headingY(agent), z - 0.03);
    }

    private void look(PerspectiveCamera camera, double x, double y, double z, double toX, double toY, double toZ) {
        camera.position.set((float) x, (float) y, (float) z);
        camera.up.set(0, 0, 1);
        camera.lookAt(target.set((float) toX, (float) toY, (float) toZ));
        camera.up.set(0, 0, 1);
        camera.normalizeUp();
        camera.update();
    }
}
