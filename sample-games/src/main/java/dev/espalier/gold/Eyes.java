package dev.espalier.gold;

/** What a digger sees and knows at the beginning of a tick. */
final class Eyes {

    private static final int NO_VEIN = -1;

    private Eyes() {}

    static void look(Digger self, Rush rush) {
        lookForEnemies(self, rush);
        lookForVeins(self, rush);
    }

    private static void lookForEnemies(Digger self, Rush rush) {
        self.nearestEnemy = null;
        self.richestEnemy = null;
        self.visibleEnemies = 0;
        double nearest = rush.field().sightMetres();
        int richest = 0;
        for (int i = (1 - self.side) * rush.perSide(); i < (2 - self.side) * rush.perSide(); i++) {
            Digger enemy = rush.digger(i);
            double distance = self.distanceTo(enemy);
            if (distance > rush.field().sightMetres()) {
                continue;
            }
            self.visibleEnemies++;
            if (distance <= nearest) {
                nearest = distance;
                self.nearestEnemy = enemy;
            }
            if (enemy.load.worth() > richest) {
                richest = enemy.load.worth();
                self.richestEnemy = enemy;
            }
        }
    }

    private static void lookForVeins(Digger self, Rush rush) {
        self.nearestVein = NO_VEIN;
        self.bestVein = NO_VEIN;
        double nearest = Double.POSITIVE_INFINITY;
        double best = 0;
        for (int vein = 0; vein < rush.field().veins().size(); vein++) {
            Field.Vein at = rush.field().veins().get(vein);
            int nuggets = Math.min(Rules.LOAD_NUGGETS, rush.knowledge(self.side).nuggets(vein));
            if (nuggets == 0) {
                continue;
            }
            double distance = self.distanceTo(at.x(), at.y());
            if (distance < nearest) {
                nearest = distance;
                self.nearestVein = vein;
            }
            double home = Distance.between(at.x(), at.y(), Field.baseX(self.side), 0);
            double seconds = (distance + 1.5 * home) / Rules.WALK_METRES_PER_SECOND
                    + nuggets * at.ore().digTicks / (double) Rules.TICKS_PER_SECOND;
            if (nuggets * at.ore().worth / seconds > best) {
                best = nuggets * at.ore().worth / seconds;
                self.bestVein = vein;
            }
        }
    }
}
