package dev.espalier.arena.mode;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.World;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Optional;

/** Frags count. A match that is even when its time is up goes on for a while until the next frag. */
public final class TeamDeathmatch implements Mode {

    @Override
    public Optional<EndReason> end(World world) {
        Rules rules = world.rules();
        int first = world.frags(0);
        int second = world.frags(1);
        if (Math.max(first, second) >= rules.scoreLimit() && first != second) {
            return Optional.of(EndReason.SCORE_LIMIT);
        }
        int regular = Rules.ticks(rules.timeLimitSeconds());
        int overtime = Rules.ticks(rules.timeLimitSeconds() + rules.overtimeSeconds());
        boolean over = world.tick() >= overtime || (world.tick() >= regular && first != second);
        return over ? Optional.of(EndReason.TIME_LIMIT) : Optional.empty();
    }

    @Override
    public double score(World world, int side) {
        return world.frags(side);
    }
}
