package dev.espalier.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.replay.EventKind;
import dev.espalier.game.replay.Footage;
import dev.espalier.game.replay.MatchEvent;
import dev.espalier.game.replay.Replay;
import dev.espalier.game.replay.ReplayException;
import dev.espalier.game.replay.Replays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every game promises. A game's test extends this and says which game, and with which policies it is played. */
public abstract class GameContract {

    private static final int GAMES = 500;

    /** A new game, as the service loader would make it. */
    protected abstract Game game();

    /** Texts of at least two different policies for the game. */
    protected abstract List<String> policies();

    private List<Contestant> contestants(Game game) {
        PolicyReader reader = new PolicyReader(game.vocabulary());
        List<Contestant> result = new ArrayList<>();
        for (String text : policies()) {
            CheckResult read = reader.read(text);
            CheckedPolicy policy = read.policy().orElseThrow(() -> new AssertionError(read.diagnostics()));
            result.add(game.prepare(policy));
        }
        return result;
    }

    private MatchRequest request(Game game, long index, long seed) {
        List<Contestant> all = contestants(game);
        return new MatchRequest(game.gameId(Split.TRAINING, index), seed, List.of(all.get(0), all.get(1)), false);
    }

    @Test
    void idsAreDistinctAndTheSplitsShareNone() {
        Game game = game();
        Set<String> ids = new HashSet<>();
        for (Split split : Split.values()) {
            for (int index = 0; index < GAMES; index++) {
                String id = game.gameId(split, index);
                assertThat(ids.add(id)).as("%s is new", id).isTrue();
                assertThat(game.gameId(split, index)).isEqualTo(id);
                assertThat(game.describe(id)).isNotBlank();
            }
        }
    }

    @Test
    void theSameRequestGivesTheSameRecord() {
        Game game = game();
        for (int index = 0; index < 3; index++) {
            MatchRequest request = request(game, index, 11);
            MatchRecord record = game.play(request);
            assertThat(game.play(request)).isEqualTo(record);
            Game another = game();
            assertThat(another.play(request(another, index, 11))).isEqualTo(record);
        }
    }

    @Test
    void matchesBesideEachOtherGoAsTheyGoAlone() throws Exception {
        List<MatchRecord> alone = new ArrayList<>();
        List<Future<MatchRecord>> together = new ArrayList<>();
        Game game = game();
        Game busy = game();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 24; i++) {
                MatchRequest request = request(busy, i / 3, i);
                together.add(threads.submit(() -> busy.play(request)));
            }
            for (int i = 0; i < 24; i++) {
                alone.add(game.play(request(game, i / 3, i)));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherSeedIsAnotherMatch() {
        Game game = game();
        Set<Long> fingerprints = new HashSet<>();
        for (int seed = 0; seed < 5; seed++) {
            fingerprints.add(game.play(request(game, 0, seed)).fingerprint());
        }
        assertThat(fingerprints).hasSize(5);
    }

    @Test
    void everyMetricIsMeasuredForEverySideAndNothingElse() {
        Game game = game();
        List<String> names = game.metrics().stream().map(Metric::name).toList();
        MatchRecord record = game.play(request(game, 1, 5));
        for (SideRecord side : record.sides()) {
            assertThat(side.metrics().keySet()).containsExactlyElementsOf(names);
            assertThat(side.metrics().values())
                    .allSatisfy(value -> assertThat(value).isFinite());
        }
        assertThat(game.metrics())
                .allSatisfy(metric -> assertThat(metric.documentation()).isNotBlank());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void behaviourIsTwoAxesOfItsMetricsOrNone() {
        Game game = game();
        List<BehaviourAxis> axes = game.behaviour();
        MatchRecord record = game.play(request(game, 1, 5));
        assertThat(axes.size()).isIn(0, 2);
        assertThat(axes).extracting(BehaviourAxis::name).doesNotHaveDuplicates();
        for (BehaviourAxis axis : axes) {
            assertThat(game.metrics()).extracting(Metric::name).contains(axis.metric());
            for (SideRecord side : record.sides()) {
                assertThat(axis.of(side, record.ticks() / (double) game.ticksPerSecond()))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aTracedMatchGoesTheSameWayAndCountsNodes() {
        Game game = game();
        MatchRequest plain = request(game, 2, 3);
        MatchRequest traced = new MatchRequest(plain.gameId(), plain.seed(), plain.sides(), true);
        MatchRecord record = game.play(traced);
        assertThat(record.fingerprint()).isEqualTo(game.play(plain).fingerprint());
        for (SideRecord side : record.sides()) {
            assertThat(side.counts())
                    .hasValueSatisfying(counts -> assertThat(counts.ticks(0)).isPositive());
        }
        assertThat(game.play(plain).sides())
                .allSatisfy(side -> assertThat(side.counts()).isEmpty());
    }

    @Test
    void aReplayPlaysTheMatchAgain(@TempDir Path folder) {
        Game game = game();
        assumeTrue(game instanceof Replays, "the game keeps no replays");
        Path file = folder.resolve("match.replay");
        MatchRequest request = request(game, 2, 17);
        MatchRecord record = ((Replays) game).record(request, file);
        assertThat(record).isEqualTo(game.play(request));
        Replays another = (Replays) game();
        Replay replay = another.open(file);
        assertThat(replay.gameId()).isEqualTo(request.gameId());
        assertThat(replay.seed()).isEqualTo(17);
        assertThat(replay.ticks()).isEqualTo(record.ticks());
        assertThat(replay.policies()).hasSize(2).doesNotHaveDuplicates();
        assertThat(replay.play(false)).isEqualTo(record);
        assertThat(replay.play(true).sides())
                .allSatisfy(side -> assertThat(side.counts()).isPresent());
    }

    @Test
    void aReplayShowsWhereEverybodyWasAndWhatHappened(@TempDir Path folder) {
        Game game = game();
        assumeTrue(game instanceof Replays, "the game keeps no replays");
        Path file = folder.resolve("match.replay");
        MatchRecord record = ((Replays) game).record(request(game, 1, 3), file);
        Footage footage = ((Replays) game).open(file).footage(7);
        assertThat(footage.tracks())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(track -> assertThat(track.samples()).hasSize(record.ticks() / 7 + 1));
        List<EventKind> kinds = ((Replays) game).eventKinds();
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.documentation()).isNotBlank());
        assertThat(footage.events()).isNotEmpty().isSortedAccordingTo(Comparator.comparingInt(MatchEvent::tick));
        assertThat(footage.events())
                .allSatisfy(event -> assertThat(event.tick()).isBetween(0, record.ticks() - 1))
                .extracting(MatchEvent::kind)
                .isSubsetOf(kinds.stream().map(EventKind::name).toList());
    }

    @Test
    void refusesADamagedReplayInOneLine(@TempDir Path folder) throws IOException {
        Game game = game();
        assumeTrue(game instanceof Replays, "the game keeps no replays");
        Path file = folder.resolve("match.replay");
        ((Replays) game).record(request(game, 1, 3), file);
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut += Math.max(1, whole.length / 50)) {
            Path damaged = folder.resolve("damaged.replay");
            Files.write(damaged, Arrays.copyOf(whole, cut));
            assertRefused((Replays) game, damaged);
            byte[] flipped = whole.clone();
            flipped[cut] ^= 0x10;
            Files.write(damaged, flipped);
            assertRefused((Replays) game, damaged);
        }
        assertRefused((Replays) game, folder.resolve("there is none.replay"));
    }

    private static void assertRefused(Replays replays, Path file) {
        assertThatThrownBy(() -> replays.open(file))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining(file.toString())
                .message()
                .doesNotContain("\n");
    }

    @Test
    void refusesAnotherNumberOfSides() {
        Game game = game();
        MatchRequest two = request(game, 0, 0);
        assertThatThrownBy(() ->
                        game.play(new MatchRequest(two.gameId(), 0, two.sides().subList(0, 1), false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1");
    }

    @Test
    void refusesAContestantOfAnotherGame() {
        Game game = game();
        MatchRequest two = request(game, 0, 0);
        CheckedPolicy policy = two.sides().get(0).policy();
        Contestant stranger = () -> policy;
        assertThatThrownBy(() -> game.play(new MatchRequest(
                        two.gameId(), 0, List.of(stranger, two.sides().get(1)), false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsWrongWithAnIdThatItDoesNotKnow() {
        Game game = game();
        MatchRequest two = request(game, 0, 0);
        for (String id :
                List.of("", "no such game", two.gameId() + "x", two.gameId().toUpperCase(Locale.ROOT) + "/")) {
            assertThatThrownBy(() -> game.describe(id))
                    .isInstanceOf(UnknownGameException.class)
                    .hasMessageContaining("'" + id + "'");
            assertThatThrownBy(() -> game.play(new MatchRequest(id, 0, two.sides(), false)))
                    .isInstanceOf(UnknownGameException.class);
        }
    }

    @Test
    void documentsAllThatItOffers() {
        Game game = game();
        assertThat(game.name()).matches("[a-z][a-z0-9_]*");
        assertThat(game.ticksPerSecond()).isPositive();
        assertThat(game.vocabulary().documentation()).isNotBlank();
        assertThat(game.vocabulary().sensors())
                .isNotEmpty()
                .allSatisfy(sensor -> assertThat(sensor.documentation()).isNotBlank());
        assertThat(game.vocabulary().tasks())
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.documentation()).isNotBlank());
    }
}
