package dev.espalier.loop.cli;

import dev.espalier.loop.record.Session;
import dev.espalier.loop.record.ShellWord;
import dev.espalier.loop.store.RunStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps in a run's store by which command, where and how long it is worked on. Used by the store's thread. */
final class SessionLog {

    private static final double NANOS_PER_SECOND = 1e9;

    private final RunStore store;
    private final Session session;
    private final long startNanos = System.nanoTime();

    /**
     * A session that begins now.
     *
     * @param arguments after the name of the program
     * @param threads how many matches are played at once
     */
    SessionLog(RunStore store, List<String> arguments, int threads) {
        this.store = store;
        this.session = new Session(
                store.sessionCount() + 1,
                "espalier " + arguments.stream().map(ShellWord::of).collect(Collectors.joining(" ")),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                threads,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                0);
        store.save(session);
    }

    /** Notes that the work goes on, or is over. */
    void note() {
        store.save(session.withSeconds((System.nanoTime() - startNanos) / NANOS_PER_SECOND));
    }
}
