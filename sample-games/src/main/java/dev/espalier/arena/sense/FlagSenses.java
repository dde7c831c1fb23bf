package dev.espalier.arena.sense;

import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Flags.State;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Sense;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** What everybody knows of the flags, in capture the flag. */
public final class FlagSenses {

    private FlagSenses() {}

    private static @Nullable Flags flags(Fighter self) {
        return self.world().contest().flags();
    }

    private static boolean is(Fighter self, int flag, State state) {
        Flags flags = flags(self);
        return flags != null && flags.state(flag) == state;
    }

    @Sense(
            order = 1,
            doc =
                    "Where the enemies' flag is: at their base, dropped, or with the ally that carries it; nowhere in modes without"
                            + " flags.")
    public static boolean enemyFlag(Fighter self, Position into) {
        Flags flags = flags(self);
        if (flags == null) {
            return false;
        }
        int flag = 1 - self.side();
        into.set(flags.x(flag), flags.y(flag), flags.z(flag));
        return true;
    }

    @Sense(
            order = 2,
            doc =
                    "Where this side's flag is; nowhere while an enemy carries it that this agent does not see, and in modes"
                            + " without flags.")
    public static boolean ownFlag(Fighter self, Position into) {
        Flags flags = flags(self);
        int flag = self.side();
        if (flags == null
                || (flags.state(flag) == State.CARRIED
                        && !self.eyes().sees(self.world().fighter(flags.carrier(flag))))) {
            return false;
        }
        into.set(flags.x(flag), flags.y(flag), flags.z(flag));
        return true;
    }

    @Sense(
            order = 3,
            doc = "Where this side's flag belongs and captured flags are brought; nowhere in modes without flags.")
    public static boolean flagStand(Fighter self, Position into) {
        Flags flags = flags(self);
        if (flags == null) {
            return false;
        }
        into.set(flags.homeX(self.side()), flags.homeY(self.side()), flags.homeZ(self.side()));
        return true;
    }

    @Sense(order = 4, doc = "Whether this agent carries the enemies' flag.")
    public static boolean flagCarried(Fighter self) {
        Flags flags = flags(self);
        return flags != null && flags.carrier(1 - self.side()) == self.index();
    }

    @Sense(order = 5, doc = "Whether another agent of this side carries the enemies' flag.")
    public static boolean allyHasFlag(Fighter self) {
        Flags flags = flags(self);
        int carrier = flags == null ? Flags.NONE : flags.carrier(1 - self.side());
        return carrier != Flags.NONE && carrier != self.index();
    }

    @Sense(order = 6, doc = "Whether this side's flag is at home, without which no flag can be captured.")
    public static boolean ownFlagHome(Fighter self) {
        return is(self, self.side(), State.HOME);
    }

    @Sense(order = 7, doc = "Whether an enemy carries this side's flag.")
    public static boolean ownFlagTaken(Fighter self) {
        return is(self, self.side(), State.CARRIED);
    }

    @Sense(
            order = 8,
            doc = "Whether this side's flag lies where its carrier fell; an ally that touches it brings it home.")
    public static boolean ownFlagDropped(Fighter self) {
        return is(self, self.side(), State.DROPPED);
    }
}
