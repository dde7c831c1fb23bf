package dev.espalier.loop.cli;

import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.run.RunListener;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how a run goes on: a step for each generation and one for the held-out games, with the matches so far. */
final class RunProgress implements RunListener {

    private static final int MATCHES_PER_UPDATE = 20;

    private final Progress progress;
    private final Optional<TerminalText> terminal;
    private final Runnable afterGeneration;
    private final AtomicLong matches = new AtomicLong();
    private volatile String stage = "";

    /**
     * @param terminal on which somebody watches, if anybody does
     * @param afterGeneration done after each generation besides
     */
    RunProgress(Progress progress, Optional<TerminalText> terminal, Runnable afterGeneration) {
        this.progress = progress;
        this.terminal = terminal;
        this.afterGeneration = afterGeneration;
    }

    @Override
    public void stage(String name) {
        stage = name;
        show(matches.get());
    }

    @Override
    public void matchPlayed() {
        long played = matches.incrementAndGet();
        if (played % MATCHES_PER_UPDATE == 0) {
            show(played);
        }
    }

    @Override
    public void generation(GenerationSummary generation) {
        progress.step();
        progress.line(terminal.map(width -> RunText.line(generation, width)).orElseGet(() -> RunText.line(generation)));
        afterGeneration.run();
    }

    @Override
    public void limitReached(String message) {
        progress.line("No more generations: " + message);
    }

    @Override
    public void givenUp(String message) {
        progress.line("Given up: " + message);
    }

    @Override
    public void promoted(Incumbent incumbent) {}

    private void show(long played) {
        progress.stage(String.format(Locale.ROOT, "%s, %,d matches", stage, played));
    }
}
