package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Agents find their way: over generated games of all modes and families, with policies that go to very different places. */
class StuckTimeTest {

    private static final int GAMES = 300;

    private static final List<String> POLICIES = List.of(
            "opponents/rusher",
            "starter",
            "objectives/all_rounder",
            "objectives/flag_runner",
            "objectives/zone_keeper",
            "objectives/treasure_hunter",
            "objectives/quartermaster");

    @Test
    void agentsSeldomGetStuck() {
        ArenaGame game = new ArenaGame();
        List<ArenaContestant> policies =
                POLICIES.stream().map(name -> game.prepare(Policies.read(name))).toList();
        int count = policies.size();
        List<Double> all = new ArrayList<>();
        Map<String, List<Double>> byFamily = new TreeMap<>();
        for (int i = 0; i < GAMES; i++) {
            String id = game.gameId(GameCatalogue.MIX, i % 2 == 0 ? Split.TRAINING : Split.HELD_OUT, i / 2);
            MatchRecord record = game.play(new MatchRequest(
                    id, i, List.of(policies.get(i % count), policies.get((i / count + 1) % count)), false));
            double stuck = record.sides().stream()
                    .mapToDouble(side -> side.metrics().getOrDefault("stuck_time", 1.0))
                    .average()
                    .orElseThrow();
            all.add(stuck);
            byFamily.computeIfAbsent(String.valueOf(game.features(id).get("family")), none -> new ArrayList<>())
                    .add(stuck);
        }
        check("all", all);
        assertThat(byFamily).hasSize(5);
        byFamily.forEach(StuckTimeTest::check);
    }

    private static void check(String which, List<Double> shares) {
        List<Double> sorted = shares.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).as("median of %s", which).isLessThan(0.02);
        assertThat(sorted.get(sorted.size() * 99 / 100))
                .as("99th percentile of %s", which)
                .isLessThan(0.1);
    }
}
