package dev.espalier.gold;

/** The shoves of a tick: all are tried as things stand, and then all count. */
final class Shoves {

    private Shoves() {}

    static void carryOut(Rush rush) {
        for (int i = 0; i < rush.diggerCount(); i++) {
            attempt(rush, rush.digger(i));
        }
        for (int i = 0; i < rush.diggerCount(); i++) {
            Digger self = rush.digger(i);
            if (self.deed == Deed.FELL) {
                self.tally.felled++;
                fell(rush, rush.digger(self.deedAt));
            }
        }
        for (int i = 0; i < rush.diggerCount(); i++) {
            Digger self = rush.digger(i);
            if (self.deed == Deed.FELL || self.deed == Deed.STUMBLE) {
                self.tally.shoves++;
                self.tire(Rules.SHOVE_BREATH);
            }
            if (self.deed == Deed.STUMBLE) {
                self.fall(Rules.STUMBLE_TICKS);
            }
        }
    }

    /** Decides how a shove goes, and changes nothing that another shove depends on. */
    private static void attempt(Rush rush, Digger self) {
        if (self.deed != Deed.SHOVE) {
            return;
        }
        Digger other = rush.digger(self.deedAt);
        if (!self.isFallen()
                && !other.isSafe()
                && self.breath >= Rules.SHOVE_BREATH
                && self.distanceTo(other) <= Rules.SHOVE_REACH_METRES) {
            self.deed = self.random.nextDouble() < self.shoveChance(other) ? Deed.FELL : Deed.STUMBLE;
        }
    }

    private static void fell(Rush rush, Digger victim) {
        if (victim.isSafe()) {
            return; // felled by another in this tick
        }
        victim.fall(Rules.FALLEN_TICKS);
        while (!victim.load.isEmpty()) {
            int nugget = victim.load.removeLast();
            victim.tally.dropped += nugget;
            rush.loose().drop(victim.x, victim.y, nugget);
        }
    }
}
