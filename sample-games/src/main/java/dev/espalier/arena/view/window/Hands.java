package dev.espalier.arena.view.window;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.graphics.PerspectiveCamera;
import com.badlogic.gdx.math.Vector3;
import dev.espalier.arena.match.Controls;
import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.film.Moment;
import dev.espalier.arena.view.scene.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person at the window does with keyboard and mouse: watch, fly about, or play. */
final class Hands extends InputAdapter {

    private static final double FLIGHT = 14;
    private static final double LOOK_DEGREES = 0.22;
    private static final double AIM_DEGREES = 0.14;
    private static final double PICK = 22;
    private static final List<WeaponKind> WEAPONS = List.of(WeaponKind.values());
    private static final List<Watching.View> VIEWS = List.of(Watching.View.values());

    private final MatchWindow window;
    private final Broadcast broadcast;
    private final Watching watching;
    private final Hotspots hotspots;
    private final Vector3 projected = new Vector3();
    private @Nullable PerspectiveCamera camera;
    private int lastX;
    private int lastY;
    private boolean turning;
    private double aim;
    private @Nullable WeaponKind wanted;

    Hands(MatchWindow window, Broadcast broadcast, Watching watching, Hotspots hotspots) {
        this.window = window;
        this.broadcast = broadcast;
        this.watching = watching;
        this.hotspots = hotspots;
    }

    /** What is held down while time passes. */
    void pass(double seconds, FreeCamera free, PerspectiveCamera drawn) {
        camera = drawn;
        if (isPlaying()) {
            play();
        } else if (watching.view == Watching.View.FREE) {
            double way = FLIGHT * seconds * (held(Keys.SHIFT_LEFT) ? 3 : 1);
            free.move(way * axis(Keys.W, Keys.S), way * axis(Keys.D, Keys.A), way * axis(Keys.E, Keys.Q));
            if (turning) {
                free.turn(-LOOK_DEGREES * Gdx.input.getDeltaX(), -LOOK_DEGREES * Gdx.input.getDeltaY());
            }
            free.move(wheel, 0, 0);
        }
        wheel = 0;
    }

    private double wheel;

    private static boolean held(int key) {
        return Gdx.input.isKeyPressed(key);
    }

    private static int axis(int more, int less) {
        return (held(more) ? 1 : 0) - (held(less) ? 1 : 0);
    }

    private boolean isPlaying() {
        return broadcast.steered() != Scene.NOBODY;
    }

    private void play() {
        // Who plays sees what is happening now, at the speed of life.
        watching.tick = Math.max(watching.tick, broadcast.film().lastTick() - 1.0);
        watching.paused = false;
        aim = (aim - AIM_DEGREES * Gdx.input.getDeltaX()) % 360;
        int yaw = (int) Math.round(aim / 360 * Controls.CIRCLE) & (Controls.CIRCLE - 1);
        broadcast.hold(new Controls(
                axis(Keys.W, Keys.S),
                axis(Keys.D, Keys.A),
                yaw,
                Gdx.input.isButtonPressed(Buttons.LEFT),
                held(Keys.R),
                wanted));
        wanted = null;
    }

    private void begin() {
        int agent = watching.agent == Scene.NOBODY ? 0 : watching.agent;
        if (broadcast.isOver() || !broadcast.take(agent)) {
            return;
        }
        watching.choose(agent, broadcast.film());
        window.look(Watching.View.EYES);
        watching.speed = Watching.SPEEDS.indexOf(1.0);
        watching.tick = broadcast.film().lastTick();
        Moment now = broadcast.film().last();
        aim = Math.toDegrees(Math.atan2(now.headingY(agent), now.headingX(agent)));
        Gdx.input.setCursorCatched(true);
    }

    private void leave() {
        broadcast.release();
        Gdx.input.setCursorCatched(false);
        window.look(Watching.View.FOLLOW);
    }

    @Override
    public boolean keyDown(int key) {
        if (isPlaying()) {
            if (key == Keys.ESCAPE || key == Keys.P) {
                leave();
            } else if (key >= Keys.NUM_1 && key < Keys.NUM_1 + WEAPONS.size()) {
                wanted = WEAPONS.get(key - Keys.NUM_1);
            }
            return true;
        }
        return watch(key);
    }

    private boolean watch(int key) {
        switch (key) {
            case Keys.SPACE -> window.playOrPause();
            case Keys.PERIOD -> window.step(1);
            case Keys.COMMA -> window.step(-1);
            case Keys.LEFT -> window.seek(watching.tick - Film.TICKS_PER_SECOND);
            case Keys.RIGHT -> window.seek(watching.tick + Film.TICKS_PER_SECOND);
            case Keys.LEFT_BRACKET -> window.jump(-1);
            case Keys.RIGHT_BRACKET -> window.jump(1);
            case Keys.HOME -> window.seek(0);
            case Keys.END -> window.seek(broadcast.film().lastTick());
            case Keys.MINUS -> watching.faster(-1);
            case Keys.PLUS, Keys.EQUALS -> watching.faster(1);
            case Keys.TAB -> watching.next(held(Keys.SHIFT_LEFT) ? -1 : 1, broadcast.film());
            case Keys.T -> window.toggleTree();
            case Keys.H, Keys.F1 -> window.toggleHelp();
            case Keys.P -> begin();
            case Keys.F11 -> wholeScreen();
            case Keys.ESCAPE -> watching.helpShown = false;
            default -> {
                if (key >= Keys.NUM_1 && key < Keys.NUM_1 + VIEWS.size()) {
                    window.look(VIEWS.get(key - Keys.NUM_1));
                    return true;
                }
                return false;
            }
        }
        return true;
    }

    private static void wholeScreen() {
        if (Gdx.graphics.isFullscreen()) {
            Gdx.graphics.setWindowedMode(1280, 720);
        } else {
            Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode());
        }
    }

    @Override
    public boolean touchDown(int x, int y, int pointer, int button) {
        lastX = x;
        lastY = y;
        if (isPlaying()) {
            return true;
        }
        if (button == Buttons.RIGHT) {
            turning = true;
            if (watching.view != Watching.View.FREE) {
                window.look(Watching.View.FREE);
            }
            return true;
        }
        if (!hotspots.press(window.points(x), window.points(y))) {
            pick(x, y);
        }
        return true;
    }

    /** Chooses the agent nearest to a point of the scene. */
    private void pick(int x, int y) {
        PerspectiveCamera drawn = camera;
        if (drawn == null) {
            return;
        }
        double scale = Gdx.graphics.getBackBufferScale();
        double top = TopBar.HEIGHT / Math.max(1e-6, window.points(1)) * scale;
        Moment moment = broadcast.film().moment(watching.shown());
        double least = PICK * scale;
        for (int agent = 0; agent < moment.agents(); agent++) {
            projected.set(moment.x(agent), moment.y(agent), moment.z(agent) + 1);
            drawn.project(projected, 0, 0, drawn.viewportWidth, drawn.viewportHeight);
            double dx = projected.x - x * scale;
            double dy = drawn.viewportHeight - projected.y + top - y * scale;
            double far = Math.sqrt(dx * dx + dy * dy);
            if (projected.z < 1 && far < least) {
                least = far;
                watching.choose(agent, broadcast.film());
            }
        }
    }

    @Override
    public boolean touchDragged(int x, int y, int pointer) {
        return hotspots.move(window.points(x)) || Math.abs(x - lastX) + Math.abs(y - lastY) > 0;
    }

    @Override
    public boolean touchUp(int x, int y, int pointer, int button) {
        turning = turning && button != Buttons.RIGHT;
        hotspots.release();
        return true;
    }

    @Override
    public boolean scrolled(float amountX, float amountY) {
        boolean overTree = watching.treeShown
                && window.points(Gdx.input.getX()) > window.points(Gdx.graphics.getWidth()) - TreePanel.WIDTH;
        if (overTree && watching.agent != Scene.NOBODY) {
            watching.treeScroll += amountY * 38;
        } else {
            wheel -= amountY * 3;
        }
        return true;
    }
}
