package dev.espalier.loop.evaluate;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Metric;
import dev.espalier.game.Split;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/** The arena behind something slow, as a game behind an adapter may be. */
public final class DelayedGame implements Game {

    /** The arena as it is. */
    public static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    private final Consumer<MatchRequest> delay;

    /**
     * @param delay takes its time before each match, by the thread that plays it
     */
    public DelayedGame(Consumer<MatchRequest> delay) {
        this.delay = delay;
    }

    @Override
    public String name() {
        return ARENA.name();
    }

    @Override
    public Vocabulary vocabulary() {
        return ARENA.vocabulary();
    }

    @Override
    public int ticksPerSecond() {
        return ARENA.ticksPerSecond();
    }

    @Override
    public List<Metric> metrics() {
        return ARENA.metrics();
    }

    @Override
    public String gameId(Split split, long index) {
        return ARENA.gameId(split, index);
    }

    @Override
    public String describe(String gameId) {
        return ARENA.describe(gameId);
    }

    @Override
    public Contestant prepare(CheckedPolicy policy) {
        return ARENA.prepare(policy);
    }

    @Override
    public MatchRecord play(MatchRequest request) {
        delay.accept(request);
        return ARENA.play(request);
    }
}
