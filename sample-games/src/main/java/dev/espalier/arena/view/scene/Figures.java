package dev.espalier.arena.view.scene;

import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.shape.Palette;

/** Agents: a body in the colour of its side, a head with a visor that looks ahead, and the weapon in its hands. */
final class Figures {

    private static final int DARK = 0x2c313a;
    private static final int SKIN = 0xd9dee5;
    private static final int METAL = 0x3a3f48;
    private static final int SIDES = 12;

    private final Film.Setting setting;
    private final Triangles solid;
    private final Triangles glass;
    private final Solids solids;
    private final Solids shadows;

    Figures(Film.Setting setting, Triangles solid, Triangles glass) {
        this.setting = setting;
        this.solid = solid;
        this.glass = glass;
        this.solids = new Solids(solid);
        this.shadows = new Solids(glass);
    }

    /**
     * Somebody at a time.
     *
     * @param chosen whether they are marked
     */
    void figure(Blend blend, int agent, boolean chosen) {
        Moment now = blend.now();
        double x = blend.x(agent);
        double y = blend.y(agent);
        double z = blend.z(agent);
        double degrees = Math.toDegrees(Math.atan2(blend.headingY(agent), blend.headingX(agent)));
        int side = setting.side(agent);
        if (!now.isAlive(agent)) {
            fallen(x, y, z, degrees, side);
            return;
        }
        glass.unlit().colour(0x10141a, 0.34);
        shadows.ring(x, y, z + 0.015, 0, 0.46, 20);
        if (chosen) {
            glass.colour(0xffffff, 0.9);
            shadows.ring(x, y, z + 0.03, 0.62, 0.72, 36);
        }
        glass.colour(Palette.side(side), 0.85);
        shadows.ring(x, y, z + 0.02, 0.47, 0.58, 28);
        double pace = now.speed(agent) / 5;
        double stride = Math.sin(blend.tick() * 0.55 + agent) * Math.min(1, pace);
        solid.transform().setToTranslation((float) x, (float) y, (float) z).rotate(0, 0, 1, (float) degrees);
        body(side, stride, now.isHurt(agent));
        weapon(now.weapon(agent), now.isReloading(agent));
        solid.transform().idt();
    }

    private void body(int side, double stride, boolean hurt) {
        int cloth = hurt ? Palette.mix(Palette.side(side), 0xffffff, 0.55) : Palette.side(side);
        solid.colour(DARK);
        leg(0.13, stride * 0.28);
        leg(-0.13, -stride * 0.28);
        solid.colour(cloth);
        solids.turned(0, 0, SIDES, 0.62, 0.17, 0.74, 0.25, 1.05, 0.29, 1.28, 0.28, 1.40, 0.20, 1.46, 0.08);
        solid.colour(Palette.shade(cloth, 0.72));
        solids.turned(0, 0, SIDES, 0.76, 0.262, 0.84, 0.275);
        solids.box(-0.34, -0.17, 0.92, -0.22, 0.17, 1.34);
        solid.colour(SKIN);
        solids.ball(0.02, 0, 1.60, 0.165, SIDES);
        solid.colour(Palette.shade(cloth, 0.8));
        solids.turned(0, 0, SIDES, 1.60, 0.178, 1.70, 0.155, 1.775, 0.085, 1.79, 0.001);
        solid.colour(DARK);
        solids.box(0.10, -0.125, 1.56, 0.205, 0.125, 1.645);
        solid.colour(Palette.shade(cloth, 0.86));
        arm(-0.27);
        arm(0.27);
    }

    private void leg(double aside, double ahead) {
        solids.box(-0.085 + ahead * 0.5, aside - 0.085, 0.30, 0.085 + ahead * 0.5, aside + 0.085, 0.68);
        solids.box(-0.08 + ahead, aside - 0.075, 0.02, 0.10 + ahead, aside + 0.075, 0.32);
        solids.box(-0.08 + ahead, aside - 0.08, 0, 0.19 + ahead, aside + 0.08, 0.09);
    }

    private void arm(double aside) {
        double towards = aside > 0 ? -0.12 : 0.09;
        solids.box(-0.02, aside - 0.065, 1.10, 0.16, aside + 0.065, 1.33);
        solids.box(0.10, aside + towards - 0.05, 1.10, 0.46, aside + towards + 0.05, 1.21);
    }

    private void weapon(WeaponKind kind, boolean reloading) {
        if (reloading) {
            solid.transform().translate(0.1f, 0, -0.12f).rotate(0, 1, 0, 28);
        }
        solid.colour(METAL);
        switch (kind) {
            case RIFLE -> {
                solids.box(0.20, -0.19, 1.14, 0.86, -0.11, 1.25);
                solids.box(0.86, -0.165, 1.18, 1.06, -0.135, 1.21);
                solids.box(0.42, -0.18, 1.00, 0.52, -0.12, 1.15);
            }
            case SHOTGUN -> {
                solids.box(0.20, -0.20, 1.13, 0.70, -0.10, 1.26);
                solids.box(0.70, -0.185, 1.19, 0.98, -0.115, 1.25);
                solid.colour(0x7a5a3a);
                solids.box(0.55, -0.20, 1.10, 0.78, -0.10, 1.17);
            }
            case SNIPER -> {
                solids.box(0.15, -0.19, 1.15, 0.80, -0.11, 1.24);
                solids.box(0.80, -0.165, 1.18, 1.36, -0.135, 1.21);
                solids.box(0.42, -0.17, 1.27, 0.70, -0.13, 1.33);
            }
            case LAUNCHER -> {
                solid.colour(0x4d5a45);
                solids.box(-0.15, -0.25, 1.22, 0.95, -0.07, 1.40);
            }
            case MELEE -> {
                solid.colour(0xc9ced6);
                solids.box(0.42, -0.165, 1.16, 0.82, -0.145, 1.21);
            }
        }
    }

    private void fallen(double x, double y, double z, double degrees, int side) {
        solid.transform()
                .setToTranslation((float) x, (float) y, (float) (z + 0.2))
                .rotate(0, 0, 1, (float) degrees)
                .rotate(0, 1, 0, -88);
        int cloth = Palette.mix(Palette.side(side), 0x77787c, 0.55);
        solid.transform().translate(0, 0, -0.9f);
        solid.colour(cloth);
        solids.turned(0, 0, 10, 0.62, 0.12, 0.8, 0.2, 1.25, 0.22, 1.42, 0.1);
        solid.colour(0x55585e);
        solids.ball(0, 0, 1.58, 0.15, 10);
        solids.box(-0.07, 0.03, 0, 0.07, 0.17, 0.66);
        solids.box(-0.07, -0.17, 0, 0.07, -0.03, 0.66);
        solid.transform().idt();
    }
}
