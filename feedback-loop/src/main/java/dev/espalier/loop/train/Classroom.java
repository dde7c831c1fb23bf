package dev.espalier.loop.train;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Contestant;
import dev.espalier.game.Split;
import dev.espalier.game.train.Lesson;
import dev.espalier.game.train.Pupil;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** Plays matches of a lesson on several threads. What comes out does not depend on their number. One caller at a time. */
final class Classroom implements AutoCloseable {

    private final Lesson lesson;
    private final CheckedPolicy learner;
    private final List<Contestant> opponents;
    private final ExecutorService threads;

    Classroom(Lesson lesson, CheckedPolicy learner, List<Contestant> opponents, int threads) {
        this.lesson = lesson;
        this.learner = learner;
        this.opponents = List.copyOf(opponents);
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "lesson");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Plays matches.
     *
     * @param first the number of the first match
     * @param count how many
     * @param pupil makes the pupil of a match
     * @return the pupils, in the order of the matches
     */
    <P extends Pupil> List<P> play(long first, int count, LongFunction<P> pupil) {
        List<Future<P>> pending = new ArrayList<>();
        for (long number = first; number < first + count; number++) {
            long match = number;
            pending.add(threads.submit(() -> {
                P made = pupil.apply(match);
                // Both sides come up against each opponent in turn.
                Contestant opponent = opponents.get((int) Math.floorMod(match / 2, (long) opponents.size()));
                lesson.play(learner, opponent, Split.TRAINING, match, made);
                return made;
            }));
        }
        List<P> pupils = new ArrayList<>();
        try {
            for (Future<P> match : pending) {
                pupils.add(match.get());
            }
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a match of the lesson failed: " + cause.getCause(), cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while matches were played", cause);
        }
        return pupils;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
