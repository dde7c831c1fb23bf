package dev.espalier.arena.view.scene;

import com.badlogic.gdx.math.Vector3;
import dev.espalier.arena.view.film.Event;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;

/** What lasts only for an instant: tracers, flashes, hits, bursts, missiles; and the bars above people's heads. */
final class Effects {

    private static final int LONGEST = 14;
    private static final double TRACER_TICKS = 4;
    private static final double HIT_TICKS = 6;
    private static final double MUZZLE = 1.0;

    private final Film.Setting setting;
    private final Triangles solid;
    private final Triangles glass;
    private final Solids solids;
    private final Solids balls;
    private final Vector3 across = new Vector3();
    private final Vector3 upwards = new Vector3();

    Effects(Film.Setting setting, Triangles solid, Triangles glass) {
        this.setting = setting;
        this.solid = solid;
        this.glass = glass;
        this.solids = new Solids(solid);
        this.balls = new Solids(glass);
    }

    /** Everything that is not yet over. */
    void draw(Film film, Blend blend, Vector3 eye) {
        int now = (int) blend.tick();
        for (Event event : film.events(now - LONGEST, now)) {
            double age = blend.tick() - event.tick();
            if (event instanceof Event.Shot shot) {
                shot(shot, age, eye);
            } else if (event instanceof Event.Burst burst) {
                burst(burst, age);
            }
        }
        Moment moment = blend.now();
        for (int i = 0; i < moment.missiles(); i++) {
            solid.unlit().colour(0x30343c);
            solids.ball(moment.missileX(i), moment.missileY(i), moment.missileZ(i), 0.14, 8);
            glass.unlit().colour(0xffb347, 0.55);
            balls.ball(moment.missileX(i), moment.missileY(i), moment.missileZ(i), 0.28, 10);
        }
    }

    private void shot(Event.Shot shot, double age, Vector3 eye) {
        double dx = shot.toX() - shot.x();
        double dy = shot.toY() - shot.y();
        double dz = shot.toZ() - shot.z();
        double length = Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (length < 0.1) {
            return;
        }
        double begin = Math.min(0.9, MUZZLE / length);
        double fromX = shot.x() + dx * begin;
        double fromY = shot.y() + dy * begin;
        double fromZ = shot.z() - 0.38 + (dz + 0.38) * begin;
        if (age < TRACER_TICKS) {
            int colour = Palette.mix(Palette.side(setting.side(shot.by())), 0xfff6d8, 0.45);
            glass.unlit().colour(colour, 0.85 * (1 - age / TRACER_TICKS));
            ribbon(fromX, fromY, fromZ, shot.toX(), shot.toY(), shot.toZ(), 0.028, eye);
        }
        if (age < 1.5) {
            glass.unlit().colour(0xffe9a8, 0.85);
            balls.ball(fromX, fromY, fromZ, 0.13, 8);
        }
        if (age < HIT_TICKS) {
            double share = age / HIT_TICKS;
            glass.unlit().colour(shot.hit() ? Palette.DANGER : 0xe8dcc0, 0.8 * (1 - share));
            balls.ball(shot.toX(), shot.toY(), shot.toZ(), (shot.hit() ? 0.10 : 0.06) + 0.16 * share, 8);
        }
    }

    /** A line that turns its flat side towards the eye. */
    private void ribbon(double x1, double y1, double z1, double x2, double y2, double z2, double half, Vector3 eye) {
        across.set((float) (x2 - x1), (float) (y2 - y1), (float) (z2 - z1));
        upwards.set(eye).sub((float) x1, (float) y1, (float) z1);
        across.crs(upwards).nor().scl((float) half);
        balls.quad(
                x1 - across.x,
                y1 - across.y,
                z1 - across.z,
                x1 + across.x,
                y1 + across.y,
                z1 + across.z,
                x2 + across.x,
                y2 + across.y,
                z2 + across.z,
                x2 - across.x,
                y2 - across.y,
                z2 - across.z);
    }

    private void burst(Event.Burst burst, double age) {
        double share = age / LONGEST;
        if (share < 1) {
            glass.unlit().colour(Palette.mix(0xffd27a, 0x6b6f76, share * 1.4), 0.6 * (1 - share));
            balls.ball(burst.x(), burst.y(), burst.z(), burst.radius() * (0.25 + 0.6 * Math.sqrt(share)), 16);
            if (share < 0.4) {
                glass.colour(0xfff4d0, 0.9 - 2 * share);
                balls.ball(burst.x(), burst.y(), burst.z(), burst.radius() * 0.22, 12);
            }
        }
    }

    /** Health above somebody's head, facing the eye. */
    void bar(Blend blend, int agent, Vector3 right, Vector3 up, double size) {
        Moment now = blend.now();
        double share = Math.min(1, now.health(agent) / setting.rules().maxHealth());
        double x = blend.x(agent);
        double y = blend.y(agent);
        double z = blend.z(agent) + 2.12;
        double half = 0.42 * size;
        double high = 0.06 * size;
        glass.unlit().colour(0x14181f, 0.8);
        pane(x, y, z, right, up, -half - 0.02 * size, half + 0.02 * size, -0.02 * size, high + 0.02 * size);
        glass.colour(share > 0.35 ? 0x37c98b : 0xff5a72, 1);
        pane(x, y, z, right, up, -half, -half + 2 * half * share, 0, high);
        if (now.armour(agent) > 0) {
            glass.colour(0x8fd6ee, 1);
            double armour = Math.min(1, now.armour(agent) / 100);
            pane(x, y, z, right, up, -half, -half + 2 * half * armour, high + 0.03 * size, high * 1.5 + 0.03 * size);
        }
    }

    private void pane(
            double x, double y, double z, Vector3 right, Vector3 up, double left, double end, double low, double high) {
        balls.quad(
                x + right.x * left + up.x * low,
                y + right.y * left + up.y * low,
                z + right.z * left + up.z * low,
                x + right.x * end + up.x * low,
                y + right.y * end + up.y * low,
                z + right.z * end + up.z * low,
                x + right.x * end + up.x * high,
                y + right.y * end + up.y * high,
                z + right.z * end + up.z * high,
                x + right.x * left + up.x * high,
                y + right.y * left + up.y * high,
                z + right.z * left + up.z * high);
    }
}
