package dev.espalier.loop.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MatchPoolTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    @Test
    void givesUpAMatchThatTakesTooLongAndPlaysTheOthers() throws IOException, InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        List<Optional<MatchRecord>> outcomes = outcomes(request -> {
            if (request.seed() == 2) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException asked) {
                    interrupted.countDown();
                    throw new IllegalStateException(asked);
                }
            }
        });

        assertThat(outcomes).extracting(Optional::isPresent).containsExactly(true, true, false, true, true, true);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(outcomes.get(5)).contains(DelayedGame.ARENA.play(requests().get(5)));
    }

    /** Two that never heed it would block both threads for good. */
    @Test
    void goesOnBesideMatchesThatDoNotHeedAnInterruption() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try {
            List<Optional<MatchRecord>> outcomes = outcomes(request -> {
                while (request.seed() < 3 && end.getCount() > 0) {
                    waitABit(end);
                }
            });
            assertThat(outcomes).extracting(Optional::isPresent).containsExactly(false, false, false, true, true, true);
        } finally {
            end.countDown();
        }
    }

    @Test
    void saysWhichMatchTookTooLong() throws IOException {
        List<MatchRequest> requests = requests().subList(0, 1);
        CountDownLatch end = new CountDownLatch(1);
        try (MatchPool pool = new MatchPool(new DelayedGame(request -> waitABit(end)), 1, Duration.ofMillis(1))) {
            assertThatThrownBy(() -> pool.play(requests, () -> {}))
                    .isInstanceOf(MatchFailedException.class)
                    .hasMessage("the match of game " + requests.get(0).gameId()
                            + " with seed 0 took longer than 0.001 s; see --match-timeout");
        }
    }

    private static List<Optional<MatchRecord>> outcomes(Consumer<MatchRequest> delay) throws IOException {
        List<MatchRequest> requests = requests();
        // So that no map is made while time counts.
        requests.forEach(DelayedGame.ARENA::play);
        try (MatchPool pool = new MatchPool(new DelayedGame(delay), 2, SHORT)) {
            return pool.tryPlay(requests, () -> {});
        }
    }

    private static void waitABit(CountDownLatch end) {
        try {
            end.await(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException unheeded) {
            // As a library may do that swallows interruptions.
        }
    }

    private static List<MatchRequest> requests() throws IOException {
        String text = Files.readString(Path.of("..", "assets", "policies", "starter.bt"));
        Contestant starter = DelayedGame.ARENA.prepare(new PolicyReader(DelayedGame.ARENA.vocabulary())
                .read(text)
                .policy()
                .orElseThrow());
        return LongStream.range(0, 6)
                .mapToObj(seed -> new MatchRequest("gen:2/tdm/3v3", seed, List.of(starter, starter), false))
                .toList();
    }
}
