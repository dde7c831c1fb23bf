package dev.espalier.arena.view.window;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.LongMatches;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Reel;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long it takes from a click on the timeline of a replay to the picture of that moment: 100 jumps to random moments of five minutes
 * of four against four, from the first picture after the window has opened, in a process that has just begun and has never
 * played that replay. With a display, or under Xvfb, and the file's name as its argument; where there is no such file, it is
 * recorded first, to be measured by another run:
 *
 * <pre>{@code
 * mvn -q -Pbenchmark -pl sample-games -am verify -DskipTests -Djmh.args="-h"   # compiles
 * scrub="java -XX:+UseParallelGC -cp sample-games/target/test-classes:feedback-loop/target/espalier/lib/* dev.espalier.arena.view.window.ScrubMeasurement"
 * $scrub long.replay && xvfb-run -a -s "-screen 0 1280x720x24" $scrub long.replay
 * }</pre>
 */
public final class ScrubMeasurement extends ApplicationAdapter {

    private static final int JUMPS = 100;

    private final Random random = new Random(7);
    private final List<Double> jumps = new ArrayList<>();
    private final List<Double> drawings = new ArrayList<>();
    private final Broadcast broadcast;
    private final Watching watching = new Watching();
    private final MatchWindow window;
    private int known;

    private ScrubMeasurement(Path file) {
        Reel reel = Reel.replay(new LongMatches(new ArenaGame()), file);
        Film.Setting setting = Film.Setting.of(
                "gen:4/tdm/4v4", 1, "A long match", reel.names(), reel.match().world());
        broadcast = new Broadcast(reel, setting, List.of());
        watching.choose(0, broadcast.film());
        watching.paused = true;
        window = new MatchWindow(broadcast, new PolicyDesk(List.of()), watching, Double.POSITIVE_INFINITY);
        broadcast.wind();
    }

    @Override
    public void create() {
        window.create();
        known = broadcast.film().lastTick();
    }

    @Override
    public void render() {
        double tick = random.nextInt(LongMatches.TICKS);
        jumps.add(milliseconds(() -> {
            window.seek(tick);
            window.render();
        }));
        if (watching.tick != tick) {
            throw new IllegalStateException("wound to " + watching.tick + " instead of " + tick);
        }
        drawings.add(milliseconds(window::render));
        if (jumps.size() == JUMPS) {
            Gdx.app.exit();
        }
    }

    private static double milliseconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        Gdx.gl.glFinish();
        return (System.nanoTime() - begun) / 1e6;
    }

    @Override
    public void dispose() {
        window.dispose();
    }

    private static String told(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "first %.0f ms, median %.0f ms, worst %.0f ms",
                times.get(0),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    /** Records or measures. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            LongMatches.record().write(file);
            System.out.println(Files.size(file) + " bytes");
            return;
        }
        ScrubMeasurement measurement = new ScrubMeasurement(file);
        Lwjgl3ApplicationConfiguration configuration = Drawing.configuration();
        configuration.setWindowedMode(1280, 720);
        configuration.setBackBufferConfig(8, 8, 8, 8, 24, 0, 4);
        Drawing.window(measurement, configuration);
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println("ticks played when the window was open: " + measurement.known + " of " + LongMatches.TICKS);
        System.out.println("jumps:        " + told(measurement.jumps));
        System.out.println("drawing only: " + told(measurement.drawings));
        System.out.println("the process took " + since + " ms");
    }
}
