package dev.espalier.runtime.neural.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.runtime.live.LiveTeam;
import dev.espalier.runtime.live.PolicyWatcher;
import dev.espalier.runtime.live.Reload;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.pack.Hound;
import dev.espalier.runtime.pack.PolicyLoader;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Policies with networks of every kind swapped one for another, each second of a game with 64 agents. {@code
 * -Dsoak.seconds=3600} plays an hour, {@code -Dsoak.table=true} writes the readings to {@code target/swapped-networks.txt}.
 */
final class SwappedNetworksTest {

    private static final int SECONDS = Integer.getInteger("soak.seconds", 60);
    private static final int TICKS_PER_SECOND = 30;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private static final String SNIFFER = "policy sniffer { tree { task sniff() } }";

    @TempDir
    Path folder;

    private static List<PolicyPackage> packages() {
        return List.of(
                PolicyPackage.of(Hound.check(SNIFFER), SNIFFER, Map.of()),
                Hound.dense(1, 0, 0, 1, 0, 0),
                Hound.packed(ModelCard.Kind.TORCHSCRIPT, "model.pt", TinyModels.torchScript()),
                Hound.packed(ModelCard.Kind.ONNX, "model.onnx", TinyModels.onnx()));
    }

    @Test
    void giveBackTheirNativeMemoryAndFiles() throws IOException, InterruptedException {
        List<PolicyPackage> packages = packages();
        Path file = folder.resolve("hound.zip");
        packages.get(0).writeZip(file);
        PolicyWatcher<Hound> watcher = new PolicyWatcher<>(file, new PolicyLoader<>(Hound.BINDING, TICKS_PER_SECOND));
        long[] tick = {0};
        LiveTeam<Hound> team = watcher.policy().newTeam(() -> tick[0]);
        List<Hound> hounds = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            hounds.add(new Hound());
            team.join(hounds.get(i), new SplittableRandom(i));
        }
        List<String> table = new ArrayList<>();
        List<Long> resident = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int second = 1; second <= SECONDS; second++) {
            packages.get(second % packages.size()).writeZip(file);
            assertThat(watcher.poll().map(Reload::swapped)).contains(true);
            for (int i = 0; i < TICKS_PER_SECOND; i++) {
                team.step();
                tick[0]++;
            }
            if (second % packages.size() == 2) {
                assertThat(hounds)
                        .allSatisfy(
                                hound -> assertThat(hound.forward).isCloseTo((float) Math.tanh(0.5), within(1e-6f)));
            }
            if (second % Math.max(1, SECONDS / 30) == 0) {
                collect();
                resident.add(residentKilobytes());
                open.add(LibraryNetwork.open());
                table.add(second + " s: resident " + residentKilobytes() / 1024 + " MB, networks open "
                        + LibraryNetwork.open() + ", files " + openFiles());
            }
        }
        String all = String.join("\n", table);
        if (Boolean.getBoolean("soak.table")) {
            Files.writeString(Path.of("target", "swapped-networks.txt"), all + "\n");
        }
        assertThat(open).as(all).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(2));
        int third = resident.size() / 3;
        long early = median(resident.subList(third, 2 * third));
        long late = median(resident.subList(2 * third, resident.size()));
        assertThat(late - early).as(all).isLessThan(48 * 1024);
    }

    /** Collects garbage until what became unreachable has been closed, or for a second. */
    private static void collect() throws InterruptedException {
        for (int attempt = 0; attempt < 20; attempt++) {
            System.gc();
            Thread.sleep(20);
            if (LibraryNetwork.open() <= 1) {
                return;
            }
        }
    }

    private static long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        Matcher found = RESIDENT.matcher(Files.isReadable(status) ? Files.readString(status) : "");
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private static int openFiles() {
        String[] files = Path.of("/proc/self/fd").toFile().list();
        return files == null ? 0 : files.length;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
