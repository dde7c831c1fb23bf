package dev.espalier.arena.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Window;
import com.badlogic.gdx.graphics.Pixmap;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.game.view.CannotShowException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What befalls a real window, from its opening to its closing. Skipped where there is no display to open one on. */
final class WindowLifeTest {

    private static final int FRAMES_FOR_EACH = 4;

    /** Does to the window what a person would, one thing after the other, and lets it draw in between. */
    private static final class Person extends ApplicationAdapter {

        private final MatchWindow window;
        private final List<Runnable> deeds = List.of(
                () -> drag(1, 1),
                () -> drag(200, 100),
                () -> drag(4000, 3000),
                () -> shown().iconifyWindow(),
                () -> shown().restoreWindow(),
                () -> drag(640, 480),
                this::look,
                // What the cross of a title bar does.
                () -> shown().closeWindow());
        private final Set<Integer> colours = new HashSet<>();
        private final Set<String> sizes = new HashSet<>();
        private int frames;
        private boolean disposed;

        Person(MatchWindow window) {
            this.window = window;
        }

        private static void drag(int width, int height) {
            assertThat(Gdx.graphics.setWindowedMode(width, height)).isTrue();
        }

        private static Lwjgl3Window shown() {
            return ((Lwjgl3Graphics) Gdx.graphics).getWindow();
        }

        /** At the middle, where nothing but the scene is; without it that has one colour. */
        private void look() {
            Pixmap middle = Pixmap.createFromFrameBuffer(240, 180, 160, 120);
            for (int y = 0; y < 120; y++) {
                for (int x = 0; x < 160; x++) {
                    colours.add(middle.getPixel(x, y));
                }
            }
            middle.dispose();
        }

        @Override
        public void create() {
            window.create();
        }

        @Override
        public void render() {
            window.render();
            sizes.add(Gdx.graphics.getWidth() + "x" + Gdx.graphics.getHeight());
            frames++;
            int deed = frames / FRAMES_FOR_EACH - 1;
            if (frames % FRAMES_FOR_EACH == 0 && deed < deeds.size()) {
                deeds.get(deed).run();
            }
        }

        @Override
        public void dispose() {
            window.dispose();
            disposed = true;
        }
    }

    @Test
    void outlivesWhatAPersonDoesToItAndLeavesNoThreadBehind() {
        if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            abort("there is no display to open a window on");
        }
        Broadcast broadcast = Shown.live();
        Person person = new Person(new MatchWindow(broadcast, new PolicyDesk(List.of()), new Watching(), 60));
        Lwjgl3ApplicationConfiguration configuration = Drawing.configuration();
        configuration.setWindowedMode(1280, 720);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        broadcast.wind();
        try {
            Drawing.window(person, configuration);
        } catch (CannotShowException cannot) {
            abort(String.valueOf(cannot.getMessage()));
        } finally {
            broadcast.stopWinding();
        }
        assertThat(person.disposed).isTrue();
        assertThat(person.frames).isGreaterThanOrEqualTo(person.deeds.size() * FRAMES_FOR_EACH);
        assertThat(person.sizes).contains("1x1", "200x100", "4000x3000", "640x480");
        assertThat(person.colours).as("colours of the scene at last").hasSizeGreaterThan(20);
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread) && !thread.isDaemon()))
                .isEmpty();
    }
}
