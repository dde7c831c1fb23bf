package dev.espalier.arena.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.game.replay.ReplayException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replay files that nobody should trust. */
class ReplayFileTest {

    private static final String VOCABULARY = "arena 9";
    private static final String POLICY = "policy idle { tree { task hold() } }";

    @TempDir
    private Path folder = Path.of("");

    private static Recording recording(List<Change> changes) {
        return new Recording(
                "gen:4/tdm/1v1", -7, List.of(POLICY), List.of(0, 0), 65, changes, List.of(1, -2), Long.MIN_VALUE + 5);
    }

    /** A file around fields that may be anything, with the right hash. */
    private static byte[] file(byte[] fields) throws IOException, NoSuchAlgorithmException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(rest)) {
            deflater.write(fields);
        }
        byte[] body = rest.toByteArray();
        return ByteBuffer.allocate(46 + body.length)
                .put("ESPALREP".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putShort((short) 1)
                .putInt(body.length)
                .put(MessageDigest.getInstance("SHA-256").digest(body))
                .put(body)
                .array();
    }

    private void assertRefused(byte[] bytes, String message) throws IOException {
        Path file = folder.resolve("hostile.replay");
        Files.write(file, bytes);
        assertThatThrownBy(() -> ReplayFile.read(file, VOCABULARY))
                .isInstanceOf(ReplayException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void givesBackWhatWasWritten() {
        Recording recording = recording(List.of(
                new Change(0, Change.Kind.STEER, 1, 0),
                new Change(0, Change.Kind.HOLD, 1, Controls.idle(40_000).packed()),
                new Change(9, Change.Kind.HOLD, 1, Controls.idle(3).packed()),
                new Change(30, Change.Kind.SWAP, 1, 0),
                new Change(65, Change.Kind.RELEASE, 1, 0)));
        Path file = folder.resolve("some.replay");
        ReplayFile.write(recording, VOCABULARY, file);
        assertThat(ReplayFile.read(file, VOCABULARY)).isEqualTo(recording);
        assertThat(folder.toFile().list()).containsExactly("some.replay");
    }

    @Test
    void refusesAnotherVersionOfSimulationContainerAndVocabulary() throws Exception {
        byte[] good = RecordingFields.write(recording(List.of()), VOCABULARY);
        byte[] fields = good.clone();
        fields[0] = (byte) (Simulation.VERSION + 1);
        assertRefused(file(fields), "was recorded by version " + (Simulation.VERSION + 1));
        byte[] container = file(good);
        container[9] = 2;
        assertRefused(container, "replay file of version 2");
        assertRefused(ReplayFile.bytes(recording(List.of()), "arena 8"), "'arena 8', and this is 'arena 9'");
    }

    @Test
    void refusesWhatIsNoReplay() throws Exception {
        assertRefused(new byte[0], "is not a replay");
        assertRefused(new byte[100], "is not a replay");
        assertRefused(new byte[ReplayFile.MOST_BYTES + 5], "is not a replay");
        byte[] large = new byte[ReplayFile.MOST_BYTES + 5];
        System.arraycopy(file(new byte[3]), 0, large, 0, 40);
        assertRefused(large, "larger than a replay may be");
        assertRefused(file(new byte[ReplayFile.MOST_INFLATED + 1]), "holds more than a replay may");
    }

    @Test
    void refusesNumbersOutOfTheirRanges() throws Exception {
        assertRefused(file(new FieldWriter().count(Simulation.VERSION).bytes()), "ends too early");
        FieldWriter start = new FieldWriter().count(Simulation.VERSION).text(VOCABULARY);
        assertRefused(file(start.count(Integer.MAX_VALUE).bytes()), "bytes of the game's id");
        FieldWriter policies = new FieldWriter()
                .count(Simulation.VERSION)
                .text(VOCABULARY)
                .text("gen:1/tdm/1v1")
                .whole(1L)
                .count(1_000_000);
        assertRefused(file(policies.bytes()), "1000000 policies");
        FieldWriter network = new FieldWriter()
                .count(Simulation.VERSION)
                .text(VOCABULARY)
                .text("gen:1/tdm/1v1")
                .whole(1L)
                .count(1)
                .count(1);
        assertRefused(file(network.bytes()), "in a form that this version cannot read");
        assertThatThrownBy(() -> recording(List.of(new Change(70, Change.Kind.STEER, 0, 0))))
                .hasMessageContaining("out of order");
        assertThatThrownBy(() -> recording(List.of(new Change(3, Change.Kind.SWAP, 0, 1))))
                .hasMessageContaining("not there");
        assertThatThrownBy(() -> recording(List.of(new Change(3, Change.Kind.HOLD, 0, -1))))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> recording(Collections.nCopies(2000, new Change(3, Change.Kind.SWAP, 0, 0))))
                .hasMessageContaining("1000 swaps");
    }

    /** Fields that are damaged at random, with the right hash, are refused or are a recording; nothing else happens. */
    @Test
    void survivesAnyDamageUnderARightHash() throws Exception {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(0, Change.Kind.STEER, 1, 0));
        for (int tick = 0; tick < 60; tick++) {
            changes.add(new Change(
                    tick, Change.Kind.HOLD, 1, Controls.idle(500 * tick).packed()));
        }
        byte[] good = RecordingFields.write(recording(changes), VOCABULARY);
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] bad = good.clone();
            for (int hit = 0; hit < 1 + i % 4; hit++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(RecordingFields.read(bad, VOCABULARY).ticks()).isNotNegative();
            } catch (FieldReader.RefusedException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void refusesAGameAndAPolicyThatThereIsNot() {
        ArenaGame game = new ArenaGame();
        String vocabulary = VocabularyName.of(game.vocabulary());
        Path file = folder.resolve("odd.replay");
        Recording good = recording(List.of());
        ReplayFile.write(
                new Recording("gen:x/tdm/1v1", 1, List.of(POLICY), List.of(0, 0), 0, List.of(), List.of(), 0),
                vocabulary,
                file);
        assertThatThrownBy(() -> game.open(file))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("'gen:x/tdm/1v1'");
        ReplayFile.write(
                new Recording(good.gameId(), 1, List.of("policy"), List.of(0, 0), 0, List.of(), List.of(), 0),
                vocabulary,
                file);
        assertThatThrownBy(() -> game.open(file))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("has faults");
        ReplayFile.write(recording(List.of(new Change(0, Change.Kind.STEER, 9, 0))), vocabulary, file);
        assertThatThrownBy(() -> game.open(file).play(false))
                .isInstanceOf(ReplayException.class)
                .hasMessageContaining("agent 9");
    }
}
