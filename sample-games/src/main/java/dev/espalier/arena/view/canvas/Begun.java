package dev.espalier.arena.view.canvas;

import com.badlogic.gdx.ApplicationListener;

/** Passes everything on, and knows whether drawing has begun. */
final class Begun implements ApplicationListener {

    private final ApplicationListener listener;
    private boolean begun;

    Begun(ApplicationListener listener) {
        this.listener = listener;
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void create() {
        begun = true;
        listener.create();
    }

    @Override
    public void resize(int width, int height) {
        listener.resize(width, height);
    }

    @Override
    public void render() {
        listener.render();
    }

    @Override
    public void pause() {
        listener.pause();
    }

    @Override
    public void resume() {
        listener.resume();
    }

    @Override
    public void dispose() {
        listener.dispose();
    }
}
