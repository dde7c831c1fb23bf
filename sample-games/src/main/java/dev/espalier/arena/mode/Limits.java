package dev.espalier.arena.mode;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/**
 * When a match is over: when a side has reached the score limit and leads, or when the time is up. A match that is even then
 * goes on for a while until a side leads.
 */
final class Limits {

    private static final Optional<EndReason> BY_SCORE = Optional.of(EndReason.SCORE_LIMIT);
    private static final Optional<EndReason> BY_TIME = Optional.of(EndReason.TIME_LIMIT);

    private final World world;
    private final double score;
    private final int regular;
    private final int overtime;

    Limits(World world) {
        Rules rules = world.rules();
        this.world = world;
        this.score = rules.scoreLimit();
        this.regular = Rules.ticks(rules.timeLimitSeconds());
        this.overtime = Rules.ticks(rules.timeLimitSeconds() + rules.overtimeSeconds());
    }

    Optional<EndReason> end(double first, double second) {
        if (Math.max(first, second) >= score && first != second) {
            return BY_SCORE;
        }
        boolean over = world.tick() >= overtime || (world.tick() >= regular && first != second);
        return over ? BY_TIME : Optional.empty();
    }
}
