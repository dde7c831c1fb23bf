package dev.espalier.arena.sense;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.PickUps;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What an agent knows of the ground: where it narrows, and where things are picked up. */
public final class GroundSenses {

    private static final double FAR = 100;
    private static final double LONG = 60;

    private GroundSenses() {}

    @Sense(
            order = 1,
            doc =
                    "The narrowest place on the shortest way from the enemies' base to this agent, from 5 to 30 m before it; nowhere"
                            + " when there is none.")
    public static boolean choke(Fighter self, Position into) {
        if (!self.findChoke()) {
            return false;
        }
        into.set(self.choke().x(), self.choke().y(), self.z());
        return true;
    }

    @Sense(
            order = 2,
            unit = Unit.METRES,
            low = 0,
            high = 10,
            doc = "How wide the choke is for a body's centre, up to 10 m; 10 m when there is none.")
    public static double chokeWidth(Fighter self) {
        return self.findChoke() ? self.choke().width() : 10;
    }

    @Sense(
            order = 3,
            doc =
                    "The nearest place where a health pack or a supply lies or is due back; nowhere when the game has none.")
    public static boolean nearestPickUp(Fighter self, Position into) {
        PickUps pickUps = self.world().pickUps();
        int place = pickUps.nearest(self.x(), self.y());
        if (place < 0) {
            return false;
        }
        into.set(pickUps.x(place), pickUps.y(place), pickUps.z(place));
        return true;
    }

    @Sense(
            order = 4,
            unit = Unit.METRES,
            low = 0,
            high = FAR,
            doc = "How far that place is in a straight line; 100 m when the game has none.")
    public static double pickUpDistance(Fighter self) {
        PickUps pickUps = self.world().pickUps();
        int place = pickUps.nearest(self.x(), self.y());
        return place < 0 ? FAR : Math.min(FAR, self.distanceTo(pickUps.x(place), pickUps.y(place)));
    }

    @Sense(
            order = 5,
            unit = Unit.SECONDS,
            low = 0,
            high = LONG,
            doc = "How long until something lies in that place: 0 when it does, 60 s when the game has none.")
    public static double pickUpReturn(Fighter self) {
        PickUps pickUps = self.world().pickUps();
        int place = pickUps.nearest(self.x(), self.y());
        return place < 0 ? LONG : Math.min(LONG, pickUps.secondsToReturn(place));
    }
}
