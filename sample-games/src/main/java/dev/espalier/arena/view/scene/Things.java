package dev.espalier.arena.view.scene;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Spot;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.film.Moment.FlagState;
import dev.espalier.arena.view.film.Moment.ZoneState;
import dev.espalier.arena.view.shape.Palette;
import java.util.List;

/** What lies about and what the match is about: packs, supplies, spawn points, the zone, flags, gold. */
final class Things {

    private static final int WOOD = 0x6b4a2b;

    private final Film.Setting setting;
    private final Triangles solid;
    private final Triangles glass;
    private final Solids solids;
    private final Solids panes;

    Things(Film.Setting setting, Triangles solid, Triangles glass) {
        this.setting = setting;
        this.solid = solid;
        this.glass = glass;
        this.solids = new Solids(solid);
        this.panes = new Solids(glass);
    }

    void draw(Blend blend) {
        Moment now = blend.now();
        spawns();
        packs(blend, now);
        supplies(blend, now);
        zone(now);
        for (int side = 0; side < 2; side++) {
            FlagState flag = now.flag(side);
            if (flag != null) {
                flag(blend, side, flag);
            }
        }
        gold(now);
    }

    private double floor(double x, double y) {
        ArenaMap map = setting.map();
        int sector = map.sectorAt(x, y, -1);
        return sector < 0 ? 0 : map.floor(sector);
    }

    private void spawns() {
        for (int side = 0; side < 2; side++) {
            for (Spot spot : setting.map().spawns(side)) {
                double z = floor(spot.x(), spot.y()) + 0.008;
                glass.unlit().colour(Palette.side(side), 0.16);
                panes.ring(spot.x(), spot.y(), z, 0, 0.85, 24);
                glass.colour(Palette.side(side), 0.55);
                panes.ring(spot.x(), spot.y(), z, 0.8, 0.87, 24);
            }
        }
    }

    private void hover(Blend blend, double x, double y, double z) {
        double lift = 0.32 + 0.06 * Math.sin(blend.tick() * 0.1 + x);
        solid.transform()
                .setToTranslation((float) x, (float) y, (float) (z + lift))
                .rotate(0, 0, 1, (float) (blend.tick() * 2.4 % 360));
    }

    private void stand(double x, double y, double z, int colour, boolean there) {
        glass.unlit().colour(colour, there ? 0.35 : 0.14);
        panes.ring(x, y, z + 0.01, there ? 0 : 0.34, 0.42, 24);
    }

    private void packs(Blend blend, Moment now) {
        List<Spot> spots = setting.map().healthPacks();
        for (int i = 0; i < spots.size(); i++) {
            double x = spots.get(i).x();
            double y = spots.get(i).y();
            double z = floor(x, y);
            stand(x, y, z, Palette.HEALTH, now.isPackThere(i));
            if (now.isPackThere(i)) {
                hover(blend, x, y, z);
                solid.colour(0xf4f6f5);
                solids.box(-0.24, -0.15, 0, 0.24, 0.15, 0.34);
                solid.colour(Palette.HEALTH);
                solids.box(-0.12, -0.157, 0.13, 0.12, 0.157, 0.21);
                solids.box(-0.04, -0.157, 0.05, 0.04, 0.157, 0.29);
                solids.box(-0.12, -0.05, 0.342, 0.12, 0.05, 0.345);
                solids.box(-0.04, -0.12, 0.342, 0.04, 0.12, 0.345);
            }
            solid.transform().idt();
        }
    }

    private void supplies(Blend blend, Moment now) {
        List<Film.Supply> supplies = setting.supplies();
        for (int i = 0; i < supplies.size(); i++) {
            Film.Supply supply = supplies.get(i);
            int colour = colour(supply);
            stand(supply.x(), supply.y(), supply.z(), colour, now.isSupplyThere(i));
            if (now.isSupplyThere(i)) {
                hover(blend, supply.x(), supply.y(), supply.z());
                supply(supply, colour);
            }
            solid.transform().idt();
        }
    }

    private static int colour(Film.Supply supply) {
        return switch (supply.kind()) {
            case ARMOUR -> Palette.ARMOUR;
            case AMMUNITION -> Palette.AMMUNITION;
            case WEAPON -> Palette.WEAPON;
        };
    }

    private void supply(Film.Supply supply, int colour) {
        solid.colour(colour);
        switch (supply.kind()) {
            case ARMOUR -> {
                solids.box(-0.07, -0.21, 0.05, 0.07, 0.21, 0.42);
                solids.box(-0.07, -0.30, 0.28, 0.07, 0.30, 0.46);
            }
            case AMMUNITION -> {
                solids.box(-0.22, -0.14, 0, 0.22, 0.14, 0.22);
                solid.colour(Palette.GOLD);
                for (int i = -2; i <= 2; i++) {
                    solids.turned(i * 0.08, 0, 8, 0.22, 0.03, 0.32, 0.03, 0.38, 0.004);
                }
            }
            case WEAPON -> {
                solids.box(-0.45, -0.04, 0.16, 0.30, 0.04, 0.26);
                solids.box(0.30, -0.02, 0.19, 0.55, 0.02, 0.23);
                solids.box(-0.45, -0.04, 0.06, -0.30, 0.04, 0.18);
                solids.box(-0.05, -0.03, 0.02, 0.05, 0.03, 0.16);
            }
        }
    }

    private void zone(Moment now) {
        ZoneState zone = now.zone();
        if (zone == null) {
            return;
        }
        int colour =
                zone.contested() ? Palette.GOLD : zone.holder() == Zone.NOBODY ? 0xffffff : Palette.side(zone.holder());
        double z = zone.z() + 0.02;
        glass.unlit().colour(colour, 0.20);
        panes.ring(zone.x(), zone.y(), z, 0, zone.radius(), 64);
        glass.colour(colour, 0.9);
        panes.ring(zone.x(), zone.y(), z + 0.01, zone.radius() - 0.12, zone.radius(), 64);
        curtain(zone.x(), zone.y(), z, zone.radius(), 0.9, colour);
    }

    /** Light that rises from a circle and fades. */
    private void curtain(double x, double y, double z, double radius, double height, int colour) {
        int sides = 64;
        for (int i = 0; i < sides; i++) {
            double a = 2 * Math.PI * i / sides;
            double b = 2 * Math.PI * (i + 1) / sides;
            double x1 = x + radius * Math.cos(a);
            double y1 = y + radius * Math.sin(a);
            double x2 = x + radius * Math.cos(b);
            double y2 = y + radius * Math.sin(b);
            glass.colour(colour, 0.45).vertex(x1, y1, z);
            glass.vertex(x2, y2, z);
            glass.colour(colour, 0).vertex(x2, y2, z + height);
            glass.colour(colour, 0.45).vertex(x1, y1, z);
            glass.colour(colour, 0).vertex(x2, y2, z + height);
            glass.vertex(x1, y1, z + height);
        }
    }

    private void flag(Blend blend, int side, FlagState flag) {
        boolean carried = flag.state() == Flags.State.CARRIED;
        double x = carried ? blend.x(flag.carrier()) : flag.x();
        double y = carried ? blend.y(flag.carrier()) : flag.y();
        double z = carried ? blend.z(flag.carrier()) + 0.7 : flag.z();
        solid.colour(0xe8eaee);
        solids.turned(x, y, 8, z, 0.045, z + 2.3, 0.035);
        solid.colour(Palette.side(side));
        double wave = 0.08 * Math.sin(blend.tick() * 0.2);
        solid.normal(0, -1, 0);
        sheet(x, y, z, wave);
        if (!carried) {
            glass.unlit().colour(Palette.side(side), 0.5);
            panes.ring(x, y, z + 0.012, 0.9, 1.05, 32);
        }
    }

    /** The cloth, from both of its faces. */
    private void sheet(double x, double y, double z, double wave) {
        double top = z + 2.28;
        double low = z + 1.58;
        solids.quad(x, y, low, x + 1.0, y + wave, low + 0.1, x + 1.0, y + wave, top - 0.1, x, y, top);
        solids.quad(x, y, top, x + 1.0, y + wave, top - 0.1, x + 1.0, y + wave, low + 0.1, x, y, low);
    }

    private void gold(Moment now) {
        for (int side = 0; side < setting.banks().size(); side++) {
            Film.Bank bank = setting.banks().get(side);
            glass.unlit().colour(Palette.side(side), 0.3);
            panes.ring(bank.x(), bank.y(), bank.z() + 0.012, 0, 1.4, 40);
            glass.colour(Palette.GOLD, 0.9);
            panes.ring(bank.x(), bank.y(), bank.z() + 0.014, 1.3, 1.45, 40);
        }
        for (int i = 0; i < now.goldPlaces(); i++) {
            if (now.gold(i) > 0) {
                chest(now.goldX(i), now.goldY(i), now.goldZ(i));
            }
        }
    }

    private void chest(double x, double y, double z) {
        solid.colour(WOOD);
        solids.box(x - 0.42, y - 0.28, z, x + 0.42, y + 0.28, z + 0.34);
        solid.colour(Palette.shade(WOOD, 0.75));
        solids.box(x - 0.44, y - 0.30, z + 0.34, x + 0.44, y + 0.30, z + 0.50);
        solid.colour(Palette.GOLD);
        solids.box(x - 0.45, y - 0.31, z + 0.30, x + 0.45, y + 0.31, z + 0.36);
        solids.box(x - 0.07, y - 0.33, z + 0.24, x + 0.07, y + 0.33, z + 0.42);
    }
}
