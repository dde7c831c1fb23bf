package dev.espalier.loop.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.MatchRequest;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.DelayedGame;
import dev.espalier.loop.evaluate.Evaluator;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.evaluate.MatchFailedException;
import dev.espalier.loop.evaluate.MatchMemory;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.objective.Objective;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What matches that never end do to a comparison. */
class ComparisonTest {

    private static final Contender STARTER = contender("starter");
    private static final Contender RUSHER = contender("opponents/rusher");
    private static final Contender HOLDER = contender("opponents/holder");
    private static final Contender SNIPER = contender("held-out/sniper");
    private static final List<Fixture> FIXTURES =
            List.of(new Fixture("gen:2/tdm/3v3", 1, SNIPER), new Fixture("gen:2/tdm/3v3", 2, SNIPER));

    private final List<String> given = new ArrayList<>();

    @Test
    void leavesOutACandidateOfWhichAMatchTakesTooLong() {
        List<Challenger> left = compare(request -> plays(request, HOLDER) && request.seed() == 2);

        assertThat(left).extracting(Challenger::contender).containsExactly(RUSHER);
        assertThat(left.get(0).lead().count()).isEqualTo(2);
        assertThat(given).containsExactly("a match of this candidate took too long, so it is out: like holder");
    }

    @Test
    void leavesOutAGameThatTheIncumbentCannotEnd() {
        List<Challenger> left = compare(request -> request.seed() == 2);

        assertThat(left).extracting(Challenger::contender).containsExactly(RUSHER, HOLDER);
        assertThat(left)
                .allSatisfy(challenger -> assertThat(challenger.lead().count()).isEqualTo(1));
        assertThat(given).containsExactly("matches of the incumbent took too long, so 1 game is left out");
    }

    @Test
    void givesUpWhenTheIncumbentCanEndNoMatch() {
        assertThatThrownBy(() -> compare(request -> plays(request, STARTER)))
                .isInstanceOf(MatchFailedException.class)
                .hasMessageContaining("all matches of the incumbent take longer than they may");
    }

    private List<Challenger> compare(Predicate<MatchRequest> hangs) {
        DelayedGame game = new DelayedGame(request -> {
            if (hangs.test(request)) {
                sleep();
            }
        });
        DelayedGame.ARENA.play(
                new MatchRequest("gen:2/tdm/3v3", 1, List.of(STARTER.contestant(), SNIPER.contestant()), false));
        try (MatchPool pool = new MatchPool(game, 2, Duration.ofMillis(600))) {
            return new Comparison(new Evaluator(pool, MatchMemory.NONE, () -> {}), Objective.STANDARD, given::add)
                    .extend(
                            List.of(
                                    Challenger.unplayed(RUSHER, "like rusher"),
                                    Challenger.unplayed(HOLDER, "like holder")),
                            STARTER,
                            FIXTURES);
        }
    }

    private static boolean plays(MatchRequest request, Contender contender) {
        return request.sides().contains(contender.contestant());
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private static Contender contender(String name) {
        try {
            String text = Files.readString(Path.of("..", "assets", "policies", name + ".bt"));
            return Contender.of(
                    DelayedGame.ARENA,
                    name,
                    new PolicyReader(DelayedGame.ARENA.vocabulary())
                            .read(text)
                            .policy()
                            .orElseThrow());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
