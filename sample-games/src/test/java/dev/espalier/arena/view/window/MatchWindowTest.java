package dev.espalier.arena.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import dev.espalier.arena.view.canvas.Drawing;
import dev.espalier.arena.view.canvas.Still;
import dev.espalier.arena.view.thought.NodeState;
import dev.espalier.game.view.CannotShowException;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Draws the window without one. Skipped where nothing can be drawn in three dimensions. */
final class MatchWindowTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final float TREE_TOP = TopBar.HEIGHT + 32;
    private static final float ROW = 19;

    private final Broadcast broadcast = Shown.live();
    private final Watching watching = new Watching();

    private void run(Consumer<MatchWindow> work) {
        MatchWindow window = new MatchWindow(broadcast, new PolicyDesk(List.of()), watching, 1);
        try {
            Drawing.hidden(new ApplicationAdapter() {
                @Override
                public void create() {
                    window.create();
                    work.accept(window);
                    window.dispose();
                    Gdx.app.exit();
                }
            });
        } catch (CannotShowException cannot) {
            abort(String.valueOf(cannot.getMessage()));
        }
    }

    private static BufferedImage picture(MatchWindow window, int width, int height) {
        Still still = Still.plain(width, height);
        BufferedImage picture = still.of(window::draw);
        still.dispose();
        return picture;
    }

    private static int count(BufferedImage picture, int left, int top, int width, int height, Predicate<Integer> is) {
        int count = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                count += is.test(picture.getRGB(x, y) & 0xffffff) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void lightsTheNodesThatTheTraceSaysAreRunning() {
        List<BufferedImage> pictures = new ArrayList<>();
        watching.choose(0, broadcast.film());
        run(window -> {
            window.stopAt(200);
            watching.node = Watching.NONE;
            pictures.add(picture(window, WIDTH, HEIGHT));
        });
        int left = WIDTH - (int) TreePanel.WIDTH;
        int running = 0;
        int rows = broadcast.thoughts().part(0, 200).outline().rows().size();
        for (int node = 0; node < rows; node++) {
            boolean runs = broadcast.thoughts().state(0, 200, node) == NodeState.RUNNING;
            int y = Math.round(TREE_TOP + node * ROW);
            if (y + ROW < HEIGHT - Timeline.HEIGHT) {
                int lit = count(pictures.get(0), left + 18, y + 3, 200, (int) ROW - 6, rgb -> rgb == Skin.ACCENT);
                assertThat(lit > 20).as("row " + node).isEqualTo(runs);
            }
            running += runs ? 1 : 0;
        }
        assertThat(running).isGreaterThan(1);
    }

    @Test
    void showsTheSceneAndEverythingAroundIt() {
        List<BufferedImage> pictures = new ArrayList<>();
        watching.choose(3, broadcast.film());
        run(window -> {
            window.stopAt(300);
            pictures.add(picture(window, WIDTH, HEIGHT));
        });
        BufferedImage picture = pictures.get(0);
        assertThat(count(picture, 480, 5, 160, 34, rgb -> rgb == Skin.RED))
                .as("the first side")
                .isGreaterThan(50);
        assertThat(count(picture, 640, 5, 200, 34, rgb -> rgb == Skin.BLUE))
                .as("the second side")
                .isGreaterThan(50);
        assertThat(count(picture, 48, 50, 70, 110, rgb -> rgb == Skin.GOOD))
                .as("health")
                .isGreaterThan(100);
        assertThat(count(picture, 300, 200, 400, 300, rgb -> rgb != Skin.PANEL))
                .as("the scene")
                .isGreaterThan(110_000);
    }

    @Test
    void drawsInAnySizeWithoutComplaint() {
        watching.choose(0, broadcast.film());
        List<BufferedImage> pictures = new ArrayList<>();
        run(window -> {
            window.stopAt(90);
            for (int[] size : new int[][] {{1, 1}, {40, 2000}, {2000, 30}, {320, 240}, {3840, 2160}}) {
                pictures.add(picture(window, size[0], size[1]));
            }
            window.draw(0, 0);
            window.draw(-5, 7);
        });
        assertThat(pictures).hasSize(5);
    }

    @Test
    void leavesNoThreadBehind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        run(window -> {
            window.stopAt(30);
            picture(window, 320, 240);
        });
        Set<Thread> after = Thread.getAllStackTraces().keySet();
        assertThat(after.stream().filter(thread -> !before.contains(thread) && !thread.isDaemon()))
                .isEmpty();
    }

    @Test
    void takesItsKeys() {
        run(window -> {
            window.stopAt(100);
            Hands hands = new Hands(window, broadcast, watching, new Hotspots());
            hands.keyDown(Keys.COMMA);
            assertThat(watching.shown()).isEqualTo(99);
            hands.keyDown(Keys.SPACE);
            assertThat(watching.paused).isFalse();
            hands.keyDown(Keys.PLUS);
            assertThat(watching.timesAsFast()).isEqualTo(2);
            hands.keyDown(Keys.NUM_3);
            assertThat(watching.view).isEqualTo(Watching.View.FOLLOW);
            hands.keyDown(Keys.TAB);
            assertThat(watching.agent).isEqualTo(1);
            hands.keyDown(Keys.P);
            assertThat(broadcast.steered()).isEqualTo(1);
            hands.keyDown(Keys.ESCAPE);
            assertThat(broadcast.steered()).isEqualTo(-1);
        });
    }
}
