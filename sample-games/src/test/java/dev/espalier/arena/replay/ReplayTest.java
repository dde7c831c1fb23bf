package dev.espalier.arena.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.match.PersonMind;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import dev.espalier.game.replay.ReplayException;
import dev.espalier.runtime.trace.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    private Path folder = Path.of("");

    private final ArenaGame game = new ArenaGame();
    private final ArenaContestant rusher = policy("opponents/rusher");
    private final ArenaContestant hunter = policy("held-out/hunter");

    private ArenaContestant policy(String name) {
        try {
            String text = Files.readString(Path.of("..", "assets", "policies", name + ".bt"));
            return game.prepare(
                    new PolicyReader(game.vocabulary()).read(text).policy().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ArenaContestant written(String text) {
        return game.prepare(
                new PolicyReader(game.vocabulary()).read(text).policy().orElseThrow());
    }

    private MatchRequest request(String gameId, long seed) {
        return new MatchRequest(gameId, seed, List.of(rusher, hunter), false);
    }

    private RecordedMatch recorded(String gameId) {
        return new RecordedMatch(game, request(gameId, 5));
    }

    private static void step(RecordedMatch match, int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            match.step();
        }
    }

    /** Plays a match to its end in which one agent is a person that does something else in every tick for a while. */
    private RecordedMatch withPerson() {
        RecordedMatch match = recorded("gen:4/tdm/2v2");
        SplittableRandom random = new SplittableRandom(3);
        step(match, 40);
        PersonMind person = match.steer(1);
        int yaw = 0;
        for (int tick = 0; tick < 300; tick++) {
            yaw = yaw + random.nextInt(-900, 900) & (Controls.CIRCLE - 1);
            person.hold(new Controls(
                    random.nextInt(3) - 1,
                    random.nextInt(3) - 1,
                    yaw,
                    random.nextBoolean(),
                    tick % 90 == 0,
                    tick % 50 == 0 ? WeaponKind.RIFLE : null));
            match.step();
        }
        match.release(1);
        while (match.match().end().isEmpty()) {
            match.step();
        }
        return match;
    }

    @Test
    void playsTwentyMatchesOfAllModesToTheSameEnd() {
        for (int i = 0; i < 20; i++) {
            String mode = Mode.ids().get(i % Mode.ids().size());
            Path file = folder.resolve(i + ".replay");
            MatchRequest request = request(game.gameId(mode, Split.HELD_OUT, i), i);
            MatchRecord record = game.record(request, file);
            assertThat(record).isEqualTo(game.play(request));
            assertThat(new ArenaGame().open(file).play(false)).isEqualTo(record);
            assertThat(file.toFile().length()).isLessThan(6_000);
        }
    }

    @Test
    void playsWhatAPersonDidExactly() {
        RecordedMatch match = withPerson();
        Path file = folder.resolve("person.replay");
        match.write(file);
        assertThat(new ArenaGame().open(file).play(false))
                .isEqualTo(match.match().record());
        assertThat(match.recording().changes()).hasSizeGreaterThan(300);
    }

    @Test
    void playsSwapsWhereTheyWere() {
        RecordedMatch match = recorded("gen:4/ctf/3v3");
        step(match, 100);
        match.swap(0, hunter);
        step(match, 1);
        match.swap(0, policy("opponents/skirmisher"));
        step(match, 200);
        match.swap(1, rusher);
        while (match.match().end().isEmpty()) {
            match.step();
        }
        Path file = folder.resolve("swaps.replay");
        match.write(file);
        assertThat(game.open(file).play(false).fingerprint())
                .isEqualTo(match.match().fingerprint());
        assertThat(match.recording().policies()).hasSize(3);
    }

    @Test
    void playsPoliciesWithTheNetworksThatComeWithThem() {
        MatchRequest request = new MatchRequest(
                "gen:4/tdm/2v2", 5, List.of(policy("skills/hybrid"), policy("skills/hybrid_rules")), false);
        Path file = folder.resolve("networks.replay");
        MatchRecord record = game.record(request, file);
        assertThat(new ArenaGame().open(file).play(false)).isEqualTo(record);
    }

    @Test
    void aSwapKeepsWhatBothPoliciesRemember() {
        String declared = "var mark: number = 0 team var alarm: boolean = false";
        RecordedMatch match = new RecordedMatch(
                game,
                new MatchRequest(
                        "gen:4/tdm/2v2",
                        5,
                        List.of(
                                written(
                                        "policy p { " + declared
                                                + " tree { sequence { set mark = 7 set alarm = true task hold(duration: 60 s) } } }"),
                                hunter),
                        false));
        step(match, 3);
        ArenaContestant next = written("policy p { " + declared + " var other: number = 4 tree { selector {"
                + " sequence { condition mark + other > 10 and alarm task patrol() } task hold(duration: 60 s) } } }");
        match.swap(0, next);
        assertThat(next.compiled().explain(match.match().tree(1), 2))
                .containsExactly(
                        new Reading("mark", "7.00"), new Reading("other", "4.00"), new Reading("alarm", "true"));
        step(match, 60);
        Playback playback = new Playback(game, match.recording(), false);
        playback.seek(63);
        assertThat(playback.match().fingerprint()).isEqualTo(match.match().fingerprint());
    }

    @Test
    void windsToAnyMoment() {
        RecordedMatch match = withPerson();
        RecordedMatch again = recorded("gen:4/tdm/2v2");
        Playback playback = new Playback(game, match.recording(), false);
        playback.seek(500);
        double x = playback.match().world().fighter(2).x();
        long fingerprint = playback.match().fingerprint();
        playback.seek(match.recording().ticks());
        assertThat(playback.isOver()).isTrue();
        assertThat(playback.match().record()).isEqualTo(match.match().record());
        playback.seek(500);
        assertThat(playback.match().fingerprint()).isEqualTo(fingerprint);
        assertThat(playback.match().world().fighter(2).x()).isEqualTo(x);
        playback.seek(20);
        step(again, 20);
        assertThat(playback.match().fingerprint()).isEqualTo(again.match().fingerprint());
    }

    @Test
    void aRecordingThatStoppedEarlyIsPlayedAsFarAsItGoes() {
        RecordedMatch match = recorded("gen:4/tdm/2v2");
        step(match, 100);
        Path file = folder.resolve("stopped.replay");
        match.write(file);
        assertThat(game.open(file).footage(10).tracks().get(0).samples()).hasSize(11);
        assertThatThrownBy(() -> game.open(file).play(false))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("not over");
    }

    @Test
    void saysAtWhichSecondAMatchGoesAnotherWay() {
        Recording good = withPerson().recording();
        List<Change> changes = new ArrayList<>(good.changes());
        int at = 0;
        while (changes.get(at).tick() < 200) {
            at++;
        }
        Change other = changes.get(at);
        changes.set(
                at,
                new Change(
                        other.tick(),
                        other.kind(),
                        other.target(),
                        new Controls(1, 1, 30_000, true, false, null).packed()));
        Recording bad = new Recording(
                good.gameId(),
                good.seed(),
                good.policies(),
                good.sides(),
                good.ticks(),
                changes,
                good.seconds(),
                good.fingerprint());
        assertThatThrownBy(() -> new Playback(game, bad, false).seek(bad.ticks()))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("first seen in second 7 of ");
    }
}
