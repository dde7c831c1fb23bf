package dev.espalier.arena.mode;

import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/** What a match is about. Keeps no state of its own; may be shared between threads. */
public interface Mode {

    /** Why the match is over; empty while it is not. */
    Optional<EndReason> end(World world);

    /** What a side is judged by; the higher wins. */
    double score(World world, int side);
}
