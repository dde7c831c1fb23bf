package dev.espalier.example;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.graphics.glutils.ShapeRenderer;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.utils.ScreenUtils;
import dev.espalier.runtime.live.LiveTeam;
import dev.espalier.runtime.live.PolicyWatcher;
import dev.espalier.runtime.live.Reload;
import dev.espalier.runtime.pack.PolicyLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;

/** Fireflies around a lamp; the cat is where the mouse is. */
public final class FireflyGame extends ApplicationAdapter {

    final Vector2 cat = new Vector2();
    final Firefly[] fireflies = new Firefly[64];

    // <README>
    private final PolicyWatcher<Firefly> watcher;
    private final LiveTeam<Firefly> team;
    private long tick;

    /** A game with this policy: a package, or while the game is being made also a .bt file. */
    FireflyGame(Path policy) {
        watcher = new PolicyWatcher<>(policy, new PolicyLoader<>(Firefly.BINDING, 60));
        team = watcher.policy().newTeam(() -> tick);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < fireflies.length; i++) {
            fireflies[i] = new Firefly(this, new Vector2(random.nextInt(40), random.nextInt(40)));
            team.join(fireflies[i], random.split());
        }
    }

    /** One tick; what came of a change of the policy's file, if there was one. */
    Optional<Reload> step() {
        Optional<Reload> change = tick % 60 == 0 ? watcher.poll() : Optional.empty(); // once a second
        team.step(); // by the new policy, if the file has changed and is sound
        tick++;
        return change;
    }
    // </README>

    @SuppressWarnings("NullAway.Init") // LibGDX calls create() before render()
    private ShapeRenderer pen;

    @Override
    public void create() {
        pen = new ShapeRenderer();
    }

    @Override
    public void render() {
        cat.set(Gdx.input.getX(), Gdx.input.getY()).scl(40f / Gdx.graphics.getHeight());
        step().ifPresent(change -> Gdx.app.log("policy", change.toString()));
        ScreenUtils.clear(0, 0, 0, 1);
        pen.getProjectionMatrix().setToOrtho2D(0, 40, 40f * Gdx.graphics.getWidth() / Gdx.graphics.getHeight(), -40);
        pen.begin(ShapeRenderer.ShapeType.Filled);
        for (Firefly firefly : fireflies) {
            pen.circle(firefly.place().x, firefly.place().y, 0.2f, 8);
        }
        pen.end();
    }

    public static void main(String[] arguments) {
        new Lwjgl3Application(new FireflyGame(Path.of("assets", "example", "firefly")));
    }
}
