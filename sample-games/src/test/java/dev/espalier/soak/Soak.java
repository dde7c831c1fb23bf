package dev.espalier.soak;

import dev.espalier.arena.ArenaGame;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.runtime.pack.PolicyPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plays for as many simulated seconds as one likes, and reads {@link Gauges} at even distances. As a program it prints them and fails
 * when one of them rises: {@code mvn -Psoak -pl sample-games -am verify -DskipTests}.
 */
public final class Soak {

    private static final Path ASSETS = Path.of("..", "assets");
    private static final double MEGABYTE = 1 << 20;

    /** What may be noise over a whole run: of the collector, of the compiler in the virtual machine, of the system. */
    private static final double HEAP_NOISE_BYTES = 1.5 * MEGABYTE;

    private static final double RESIDENT_NOISE_BYTES = 24 * MEGABYTE;

    private final List<Gauges> readings = new ArrayList<>();
    private final int seconds;
    private int finished;

    private Soak(int seconds) {
        this.seconds = seconds;
    }

    /**
     * Plays.
     *
     * @param seconds of the game, with a swap before each
     * @param distance seconds between two readings
     * @param folder for the package that is written again and again
     */
    static Soak play(int seconds, int distance, Path folder) throws IOException {
        Soak soak = new Soak(seconds);
        Playground playground = new Playground(policies(), folder.resolve("current.zip"));
        for (int second = 1; second <= seconds; second++) {
            playground.playSecond();
            if (second % distance == 0) {
                soak.readings.add(Gauges.read());
            }
        }
        soak.finished = playground.finished();
        return soak;
    }

    private static List<PolicyPackage> policies() throws IOException {
        PolicyReader reader = new PolicyReader(new ArenaGame().vocabulary());
        List<PolicyPackage> policies = new ArrayList<>();
        for (String name : List.of("opponents/rusher", "opponents/skirmisher", "held-out/guardian")) {
            String text = Files.readString(ASSETS.resolve("policies").resolve(name + ".bt"));
            policies.add(PolicyPackage.of(reader.read(text).policy().orElseThrow(), text, Map.of()));
        }
        String text = Files.readString(ASSETS.resolve("policies/skills/aim_neural.bt"));
        policies.add(PolicyPackage.of(reader.read(text).policy().orElseThrow(), text, aim()));
        return policies;
    }

    /** What a game needs of the shipped network that aims. */
    private static Map<String, byte[]> aim() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("model.json", "weights.f32")) {
            files.put(
                    "aim/" + name,
                    Files.readAllBytes(ASSETS.resolve("models/aim").resolve(name)));
        }
        return files;
    }

    /** The readings after the first third, in which classes are loaded and code is compiled. */
    private List<Gauges> settled() {
        return readings.subList(readings.size() / 3, readings.size());
    }

    int finished() {
        return finished;
    }

    double heapRise() {
        return Trend.rise(settled(), Gauges::heapBytes);
    }

    double residentRise() {
        return Trend.rise(settled(), Gauges::residentBytes);
    }

    double filesRise() {
        return Trend.rise(settled(), Gauges::openFiles);
    }

    double threadsRise() {
        return Trend.rise(settled(), Gauges::threads);
    }

    double directRise() {
        return Trend.rise(settled(), Gauges::directBytes);
    }

    /** What rises, in words; empty when nothing does. */
    List<String> rising() {
        List<String> rising = new ArrayList<>();
        check(rising, "heap after garbage collection, bytes", heapRise(), HEAP_NOISE_BYTES);
        check(rising, "resident memory, bytes", residentRise(), RESIDENT_NOISE_BYTES);
        check(rising, "open files", filesRise(), 0.5);
        check(rising, "threads", threadsRise(), 0.5);
        check(rising, "direct buffers, bytes", directRise(), MEGABYTE);
        return rising;
    }

    private static void check(List<String> rising, String what, double rise, double noise) {
        if (rise > noise) {
            rising.add(String.format(Locale.ROOT, "%s: %.0f more", what, rise));
        }
    }

    /** A line for each reading. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(" second   heap MB   open files   resident MB   of the VM MB   direct MB   threads");
        for (int i = 0; i < readings.size(); i++) {
            Gauges reading = readings.get(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "%7d %9.2f %12d %13.1f %14.1f %11.2f %9d",
                    (i + 1) * (seconds / readings.size()),
                    reading.heapBytes() / MEGABYTE,
                    reading.openFiles(),
                    reading.residentBytes() / MEGABYTE,
                    reading.virtualMachineBytes() / MEGABYTE,
                    reading.directBytes() / MEGABYTE,
                    reading.threads()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d agents, %d swaps, %d matches finished; over the last two thirds heap %+.2f MB, resident %+.1f MB,"
                        + " open files %+.2f, threads %+.2f, direct %+.2f MB",
                Playground.AGENTS,
                seconds,
                finished,
                heapRise() / MEGABYTE,
                residentRise() / MEGABYTE,
                filesRise(),
                threadsRise(),
                directRise() / MEGABYTE));
        return lines;
    }

    /**
     * Plays and prints.
     *
     * @param arguments how many simulated minutes; 60 when there is none
     */
    @SuppressWarnings("SystemOut") // it is a program
    public static void main(String[] arguments) throws IOException {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path folder = Files.createTempDirectory("soak");
        Soak soak = play(60 * minutes, Math.max(60, 2 * minutes), folder);
        soak.table().forEach(System.out::println);
        List<String> rising = soak.rising();
        rising.forEach(what -> System.out.println("RISES: " + what));
        System.exit(rising.isEmpty() ? 0 : 1);
    }
}
