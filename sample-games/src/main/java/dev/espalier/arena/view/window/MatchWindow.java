package dev.espalier.arena.view.window;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.PerspectiveCamera;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering;
import dev.espalier.arena.view.scene.Scene;
import dev.espalier.arena.view.scene.Views;
import dev.espalier.game.replay.ReplayException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The window: lets the match go on, draws the scene and everything around it, and hands what the person does to {@link Hands}. Can
 * also draw itself onto something that is no window.
 */
final class MatchWindow extends ApplicationAdapter implements Timeline.Transport, PolicyDesk.Listener {

    private static final double LONGEST_PAUSE = 0.25;
    private static final long PLAY_AHEAD_MILLIS = 8;

    private final Watching watching;
    private final Broadcast broadcast;
    private final PolicyDesk desk;
    private final Director director;
    private final double closesAfterSeconds;
    private final Hotspots hotspots = new Hotspots();
    private final List<Notice> notices = new ArrayList<>();
    private final FreeCamera free = new FreeCamera();
    private final Views views;
    private final PerspectiveCamera camera = Views.camera(1, 1);
    private @Nullable Scene scene;
    private @Nullable Brush brush;
    private @Nullable Panels panels;
    private @Nullable Hands hands;
    private long frames;
    private double seconds;

    /** @param closesAfterSeconds when the window closes by itself; infinite for never */
    MatchWindow(Broadcast broadcast, PolicyDesk desk, Watching watching, double closesAfterSeconds) {
        this.broadcast = broadcast;
        this.desk = desk;
        this.watching = watching;
        this.director = new Director(broadcast, watching);
        this.views = new Views(broadcast.film());
        this.closesAfterSeconds = closesAfterSeconds;
    }

    @Override
    public void create() {
        scene = new Scene(broadcast.film());
        brush = new Brush(new Lettering(density()));
        panels = new Panels(broadcast, watching, brush, hotspots);
        hands = new Hands(this, broadcast, watching, hotspots);
        Gdx.input.setInputProcessor(hands);
        Gdx.graphics.setVSync(true);
        broadcast.stopWinding();
    }

    /** Pixels in a point: more on displays of high density. */
    private static float density() {
        float scale = Math.max(Gdx.graphics.getBackBufferScale(), Gdx.graphics.getDensity() > 1.4f ? 2 : 1);
        return Math.max(1, Math.min(4, scale));
    }

    @Override
    public void render() {
        double passed = Math.min(LONGEST_PAUSE, Gdx.graphics.getDeltaTime());
        seconds += Gdx.graphics.getDeltaTime();
        frames++;
        desk.look(System.currentTimeMillis(), this);
        if (hands != null) {
            hands.pass(passed, free, camera);
        }
        director.pass(passed);
        if (broadcast.isReplay()) {
            director.playAhead(PLAY_AHEAD_MILLIS);
        }
        broadcast.fault().ifPresent(fault -> say(fault(fault)));
        draw(Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
        if (seconds > closesAfterSeconds) {
            Gdx.app.exit();
        }
    }

    private static Notice fault(ReplayException fault) {
        return new Notice(true, "the replay ends here", List.of(String.valueOf(fault.getMessage())), Long.MAX_VALUE);
    }

    /** Draws everything as it is now; nothing onto what has no size, such as a window that is minimised. */
    void draw(int width, int height) {
        if (width < 1 || height < 1 || scene == null || brush == null || panels == null) {
            return;
        }
        Gdx.gl.glViewport(0, 0, width, height);
        Gdx.gl.glClearColor(0.09f, 0.1f, 0.13f, 1);
        Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT | GL20.GL_DEPTH_BUFFER_BIT);
        float density = brush.lettering().density();
        Panels.Layout layout = panels.layout(width / density, height / density);
        int sceneWidth = Math.round(layout.sceneWidth() * density);
        int sceneHeight = Math.round(layout.sceneHeight() * density);
        if (sceneWidth > 0 && sceneHeight > 0) {
            int bottom = height - Math.round(layout.sceneTop() * density) - sceneHeight;
            Gdx.gl.glViewport(0, bottom, sceneWidth, sceneHeight);
            look(scene, sceneWidth, sceneHeight);
            Gdx.gl.glViewport(0, 0, width, height);
        }
        hotspots.clear();
        notices.removeIf(notice -> notice.untilMillis() < System.currentTimeMillis());
        brush.begin(width, height);
        panels.draw(layout, this, notices, status());
        brush.end();
    }

    /** Shows a time and nothing else, with what the chosen agent is doing. */
    void stopAt(int tick) {
        watching.paused = true;
        director.playTo(tick);
        watching.node = Watching.NONE;
        if (watching.agent != Scene.NOBODY) {
            watching.node = broadcast
                    .thoughts()
                    .runningLeaf(watching.agent, watching.shown())
                    .orElse(Watching.NONE);
        }
    }

    private String status() {
        String stopped = director.stoppedBy();
        if (!stopped.isEmpty()) {
            return stopped;
        }
        boolean atEnd =
                broadcast.isOver() && watching.shown() >= broadcast.film().lastTick();
        return director.isWinding() ? "winding" : atEnd ? "the end" : watching.paused ? "paused" : "";
    }

    private void look(Scene drawn, int width, int height) {
        camera.viewportWidth = width;
        camera.viewportHeight = height;
        double tick = watching.tick;
        int agent = director.chosenOr(0);
        int looker = Scene.NOBODY;
        boolean alive = broadcast.film().moment(watching.shown()).isAlive(agent);
        switch (watching.view) {
            case OVERVIEW -> views.overview(camera);
            case TOP -> views.top(camera);
            case FOLLOW -> views.follow(camera, tick, agent);
            case EYES -> {
                if (alive) {
                    views.eyes(camera, tick, agent);
                    looker = agent;
                } else {
                    views.follow(camera, tick, agent);
                }
            }
            case FREE -> free.place(camera);
        }
        drawn.draw(tick, camera, watching.agent, looker);
    }

    @Override
    public void seek(double tick) {
        director.seek(tick);
    }

    @Override
    public void playOrPause() {
        watching.paused = !watching.paused;
    }

    @Override
    public void step(int ticks) {
        director.step(ticks);
    }

    @Override
    public void jump(int direction) {
        director.jump(direction);
    }

    @Override
    public void look(Watching.View view) {
        if (view == Watching.View.FREE && watching.view != Watching.View.FREE) {
            free.startAt(camera);
        }
        if ((view == Watching.View.FOLLOW || view == Watching.View.EYES) && watching.agent == Scene.NOBODY) {
            watching.choose(0, broadcast.film());
        }
        watching.view = view;
    }

    @Override
    public void toggleTree() {
        watching.treeShown = !watching.treeShown;
        if (watching.treeShown && watching.agent == Scene.NOBODY) {
            watching.choose(0, broadcast.film());
        }
    }

    @Override
    public void toggleHelp() {
        watching.helpShown = !watching.helpShown;
    }

    @Override
    public void saved(int side, ArenaContestant contestant, String text) {
        broadcast.swap(side, contestant, text);
        watching.breakpoints.removeIf(breakpoint -> breakpoint.side() == side);
        notices.removeIf(Notice::bad);
        // What is shown from now on is what the new policy does.
        watching.tick = broadcast.film().lastTick();
        watching.node = Watching.NONE;
    }

    @Override
    public void say(Notice notice) {
        notices.removeIf(other -> other.bad() == notice.bad());
        notices.add(notice);
    }

    /** Pictures drawn in a second so far. */
    double framesPerSecond() {
        return seconds > 0 ? frames / seconds : 0;
    }

    /** In points, from pixels of the mouse. */
    double points(int pixels) {
        return brush == null
                ? pixels
                : pixels * Gdx.graphics.getBackBufferScale() / brush.lettering().density();
    }

    @Override
    public void dispose() {
        if (scene != null) {
            scene.dispose();
        }
        if (brush != null) {
            brush.dispose();
        }
    }
}
