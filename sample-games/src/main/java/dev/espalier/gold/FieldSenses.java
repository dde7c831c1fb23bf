package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;

/** What a digger knows of the field. The diggers of a side tell each other which veins they have found. */
final class FieldSenses {

    private static final double FAR = 80;

    private FieldSenses() {}

    @Sense(order = 1, doc = "Whether its side knows a vein that had ore left when it was last seen.")
    static boolean veinKnown(Digger self) {
        return self.nearestVein >= 0;
    }

    @Sense(order = 2, doc = "Where the nearest such vein is; nowhere when none is known.")
    static boolean nearestVein(Digger self, Position into) {
        return vein(self, self.nearestVein, into);
    }

    @Sense(order = 3, unit = Unit.METRES, low = 0, high = FAR, doc = "How far that is; 80 m when none is known.")
    static double nearestVeinDistance(Digger self) {
        return distance(self, self.nearestVein);
    }

    @Sense(order = 4, doc = "What ore that holds: none when none is known.")
    static Ore nearestOre(Digger self) {
        return ore(self, self.nearestVein);
    }

    @Sense(
            order = 5,
            doc = "Where the known vein is that brings most for the time of going, digging and carrying home.")
    static boolean bestVein(Digger self, Position into) {
        return vein(self, self.bestVein, into);
    }

    @Sense(order = 6, unit = Unit.METRES, low = 0, high = FAR, doc = "How far that is; 80 m when none is known.")
    static double bestVeinDistance(Digger self) {
        return distance(self, self.bestVein);
    }

    @Sense(order = 7, doc = "What ore that holds: none when none is known.")
    static Ore bestOre(Digger self) {
        return ore(self, self.bestVein);
    }

    @Sense(order = 8, low = 0, high = 20, doc = "How many veins its side has found, empty ones too.")
    static int veinsFound(Digger self) {
        return self.rush.knowledge(self.side).knownVeins();
    }

    @Sense(
            order = 9,
            unit = Unit.RATIO,
            low = 0,
            high = 1,
            doc = "The share of the field that its side has seen so far.")
    static double explored(Digger self) {
        return self.rush.knowledge(self.side).seenShare();
    }

    @Sense(order = 10, doc = "Where the nearest nugget in sight lies on the ground; nowhere when there is none.")
    static boolean looseNugget(Digger self, Position into) {
        LooseNuggets loose = self.rush.loose();
        int nugget = loose.nearest(self.x, self.y, self.rush.field().sightMetres());
        if (nugget >= 0) {
            into.set(loose.x(nugget), loose.y(nugget), 0);
        }
        return nugget >= 0;
    }

    @Sense(order = 11, doc = "Whether there is a nugget on the ground in sight.")
    static boolean looseNuggetVisible(Digger self) {
        return self.rush.loose().nearest(self.x, self.y, self.rush.field().sightMetres()) >= 0;
    }

    @Sense(order = 12, unit = Unit.METRES, low = 8, high = 13, doc = "How far one sees through the fog on this field.")
    static double sight(Digger self) {
        return self.rush.field().sightMetres();
    }

    private static boolean vein(Digger self, int vein, Position into) {
        if (vein < 0) {
            return false;
        }
        into.set(
                self.rush.field().veins().get(vein).x(),
                self.rush.field().veins().get(vein).y(),
                0);
        return true;
    }

    private static double distance(Digger self, int vein) {
        if (vein < 0) {
            return FAR;
        }
        Field.Vein at = self.rush.field().veins().get(vein);
        return self.distanceTo(at.x(), at.y());
    }

    private static Ore ore(Digger self, int vein) {
        return vein < 0 ? Ore.NONE : self.rush.field().veins().get(vein).ore();
    }
}
