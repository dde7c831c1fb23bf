package dev.espalier.arena.sense;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.sim.Arms;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.SupplyPoints;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What an agent knows of its weapons and armour, and of what lies about beside health packs. */
public final class WeaponSenses {

    private static final double FAR = 100;

    private WeaponSenses() {}

    @Sense(
            order = 1,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "Armour: 1 is 100 points, 0 is none. It takes two thirds of each hit for as long as it lasts.")
    public static double armour(Fighter self) {
        return self.armour() / Rules.MOST_ARMOUR;
    }

    @Sense(
            order = 2,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc =
                    "Shots to spare for the weapon in the hands: 1 is four magazines or more, also without end; 0 is none.")
    public static double spareAmmo(Fighter self) {
        Arms arms = self.arms();
        int magazine = arms.weapon().magazine();
        return magazine == 0 ? 1 : Math.min(1, arms.spareShots() / (4.0 * magazine));
    }

    @Sense(order = 3, doc = "Whether the weapon in the hands is a shotgun, terrible within 5 m.")
    public static boolean holdingShotgun(Fighter self) {
        return self.arms().weapon().kind() == WeaponKind.SHOTGUN;
    }

    @Sense(
            order = 4,
            doc = "Whether the weapon in the hands is a sniper rifle, precise after half a second of standing.")
    public static boolean holdingSniper(Fighter self) {
        return self.arms().weapon().kind() == WeaponKind.SNIPER;
    }

    @Sense(
            order = 5,
            doc = "Whether the weapon in the hands is a launcher, whose rockets burst within 3.5 m of anybody.")
    public static boolean holdingLauncher(Fighter self) {
        return self.arms().weapon().kind() == WeaponKind.LAUNCHER;
    }

    @Sense(order = 6, doc = "Whether the weapon in the hands is a knife, which reaches 1.9 m.")
    public static boolean holdingMelee(Fighter self) {
        return self.arms().weapon().kind() == WeaponKind.MELEE;
    }

    @Sense(
            order = 7,
            doc =
                    "Where the nearest armour, ammunition or weapon lies that this agent has use for; nowhere when there is none.")
    public static boolean nearestSupply(Fighter self, Position into) {
        SupplyPoints points = self.world().supplies();
        int nearest = points.nearest(self);
        if (nearest < 0) {
            return false;
        }
        into.set(points.x(nearest), points.y(nearest), points.z(nearest));
        return true;
    }

    @Sense(
            order = 8,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far that is in a straight line; 100 m when there is none.")
    public static double supplyDistance(Fighter self) {
        SupplyPoints points = self.world().supplies();
        int nearest = points.nearest(self);
        return nearest < 0 ? FAR : Math.min(FAR, self.distanceTo(points.x(nearest), points.y(nearest)));
    }
}
