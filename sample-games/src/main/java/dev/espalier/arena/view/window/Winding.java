package dev.espalier.arena.view.window;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/** Plays a replay ahead in a thread of its own, to which all of it belongs until {@link #stop}. */
final class Winding {

    private final FutureTask<Void> work;
    private volatile boolean stopped;

    /** @param step plays a tick; false when there is none left */
    Winding(BooleanSupplier step) {
        work = new FutureTask<>(
                () -> {
                    boolean goesOn = true;
                    while (goesOn && !stopped) {
                        goesOn = step.getAsBoolean();
                    }
                },
                null);
        Thread thread = new Thread(work, "espalier-winding");
        thread.setDaemon(true);
        thread.start();
    }

    /** Gives the replay back, as far as it was played. What was thrown meanwhile is thrown here. */
    void stop() {
        stopped = true;
        try {
            work.get();
        } catch (ExecutionException thrown) {
            throw new IllegalStateException("a replay could not be played: " + thrown.getCause(), thrown.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a replay was played", e);
        }
    }
}
