package dev.espalier.arena.sim;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Zone;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What one match is about, and how it stands: its score, its end, and the things that agents contend for. Belongs to one
 * match and one thread. What it does must not depend on the order of agents, and must not allocate.
 */
public interface Contest {

    /** Makes the contest of a match that is about to begin. */
    @FunctionalInterface
    interface Beginning {

        /** Begins the contest; the random numbers are for whatever it draws, the agents have their own. */
        Contest begin(World world, RandomGenerator random);
    }

    /** Somebody has fallen, by an enemy, an ally or its own hand. Comes after all damage of a tick. */
    void fell(Fighter fallen, Fighter by);

    /** The end of a tick, when everybody has moved and fired. */
    void passTick();

    /** What a side is judged by; the higher wins. */
    double score(int side);

    /** Why the match is over; empty while it is not. */
    Optional<EndReason> end();

    /** The zone, in a mode that has one. */
    default @Nullable Zone zone() {
        return null;
    }

    /** The flags, in a mode that has them. */
    default @Nullable Flags flags() {
        return null;
    }

    /** The gold, in a mode that has it. */
    default @Nullable Chests chests() {
        return null;
    }
}
