package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.game.GameCatalogue;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Eight matches in eight threads give the same records as one after another, on 200 games of all modes. */
class ParallelMatchesTest {

    private static final int GAMES = 200;
    private static final int THREADS = 8;
    private static final List<String> POLICIES = List.of(
            "opponents/rusher",
            "objectives/all_rounder",
            "held-out/hunter",
            "objectives/flag_runner",
            "opponents/holder",
            "objectives/treasure_hunter");

    /** Another game object for each way, so that neither profits from what the other has prepared. */
    private static List<MatchRequest> requests(ArenaGame game) {
        List<ArenaContestant> all = new ArrayList<>();
        for (String name : POLICIES) {
            all.add(game.prepare(Policies.read(name)));
        }
        List<MatchRequest> requests = new ArrayList<>();
        for (int i = 0; i < GAMES; i++) {
            requests.add(new MatchRequest(
                    game.gameId(GameCatalogue.MIX, i % 2 == 0 ? Split.TRAINING : Split.HELD_OUT, i / 2),
                    i,
                    List.of(all.get(i % all.size()), all.get((i / all.size() + 1) % all.size())),
                    false));
        }
        return requests;
    }

    @Test
    void giveTheSameRecordsAsOneAfterAnother() throws Exception {
        ArenaGame alone = new ArenaGame();
        List<MatchRecord> records = requests(alone).stream().map(alone::play).toList();
        ArenaGame busy = new ArenaGame();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<MatchRecord>> together = requests(busy).stream()
                    .map(request -> threads.submit(() -> busy.play(request)))
                    .toList();
            for (int i = 0; i < GAMES; i++) {
                assertThat(together.get(i).get()).isEqualTo(records.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(records.stream().map(MatchRecord::fingerprint)).doesNotHaveDuplicates();
    }
}
