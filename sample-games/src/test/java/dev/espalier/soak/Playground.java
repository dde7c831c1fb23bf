package dev.espalier.soak;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.MatchRequest;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.live.PolicyWatcher;
import dev.espalier.runtime.live.Reload;
import dev.espalier.runtime.pack.PolicyLoader;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Four matches of sixteen agents, all modes, played on and on. Before each second another policy is written over the package that a
 * watcher watches, loaded from there, and swapped in on both sides of every match.
 */
final class Playground {

    static final int AGENTS = 64;
    private static final List<String> GAMES =
            List.of("gen:2/tdm/8v8", "gen:4/zone/8v8", "gen:6/ctf/8v8", "gen:8/chest/8v8");

    private final ArenaGame game = new ArenaGame();
    private final List<PolicyPackage> policies;
    private final Path file;
    private final PolicyWatcher<Fighter> watcher;
    private final List<ArenaMatch> matches = new ArrayList<>();
    private long seed;
    private int seconds;
    private int finished;

    /**
     * Matches that are about to begin.
     *
     * @param policies taken in turn
     * @param file where the current one lies
     */
    Playground(List<PolicyPackage> policies, Path file) throws IOException {
        this.policies = policies;
        this.file = file;
        policies.get(0).writeZip(file);
        watcher = new PolicyWatcher<>(file, new PolicyLoader<>(ArenaGame.binding(), game.ticksPerSecond()));
        for (String id : GAMES) {
            matches.add(begin(id));
        }
    }

    /** Swaps the policy, then plays a second. */
    void playSecond() throws IOException {
        seconds++;
        policies.get(seconds % policies.size()).writeZip(file);
        Reload change = watcher.poll().orElseThrow(() -> new IllegalStateException("the change was not seen"));
        change.fault().ifPresent(fault -> {
            throw fault;
        });
        ArenaContestant next = current();
        for (int i = 0; i < matches.size(); i++) {
            matches.get(i).swap(0, next);
            matches.get(i).swap(1, next);
            for (int tick = 0; tick < game.ticksPerSecond(); tick++) {
                step(i);
            }
        }
    }

    /** How many matches have come to their end. */
    int finished() {
        return finished;
    }

    private void step(int index) {
        ArenaMatch match = matches.get(index);
        match.step();
        if (match.end().isPresent()) {
            match.record(); // throws if a sensor or a task of the arena has
            matches.set(index, begin(match.gameId()));
            finished++;
        }
    }

    private ArenaMatch begin(String id) {
        return game.begin(new MatchRequest(id, seed++, List.of(current(), current()), false));
    }

    private ArenaContestant current() {
        CompiledPolicy<Fighter> policy = watcher.policy().current();
        return new ArenaContestant(policy);
    }
}
