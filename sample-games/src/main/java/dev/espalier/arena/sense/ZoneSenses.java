package dev.espalier.arena.sense;

import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** What everybody knows of the zone, in zone control. */
public final class ZoneSenses {

    private static final double FAR = 100;
    private static final double LONGEST_STAY = 60;

    private ZoneSenses() {}

    private static @Nullable Zone zone(Fighter self) {
        return self.world().contest().zone();
    }

    @Sense(order = 1, doc = "The centre of the zone in zone control; nowhere in other modes.")
    public static boolean zone(Fighter self, Position into) {
        Zone zone = zone(self);
        if (zone == null) {
            return false;
        }
        into.set(zone.x(), zone.y(), zone.z());
        return true;
    }

    @Sense(order = 2, doc = "Whether this agent is in the zone, a circle of 3 to 5.5 m.")
    public static boolean inZone(Fighter self) {
        Zone zone = zone(self);
        return zone != null && self.distanceTo(zone.x(), zone.y()) < zone.radius();
    }

    @Sense(
            order = 3,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far the centre of the zone is in a straight line; 100 m when there is no zone.")
    public static double zoneDistance(Fighter self) {
        Zone zone = zone(self);
        return zone == null ? FAR : Math.min(FAR, self.distanceTo(zone.x(), zone.y()));
    }

    @Sense(order = 4, doc = "Whether this side holds the zone alone, which gives a point a second.")
    public static boolean zoneOurs(Fighter self) {
        Zone zone = zone(self);
        return zone != null && zone.holder() == self.side();
    }

    @Sense(order = 5, doc = "Whether the other side holds the zone alone.")
    public static boolean zoneTheirs(Fighter self) {
        Zone zone = zone(self);
        return zone != null && zone.holder() == 1 - self.side();
    }

    @Sense(order = 6, doc = "Whether agents of both sides are in the zone, so that nobody gets points.")
    public static boolean zoneContested(Fighter self) {
        Zone zone = zone(self);
        return zone != null && zone.isContested();
    }

    @Sense(
            order = 7,
            unit = Unit.SECONDS,
            low = 0,
            high = LONGEST_STAY,
            doc = "How long the zone stays where it is; 60 s when there is no zone.")
    public static double zoneTimeLeft(Fighter self) {
        Zone zone = zone(self);
        return zone == null ? LONGEST_STAY : Math.min(LONGEST_STAY, zone.secondsToMove());
    }
}
