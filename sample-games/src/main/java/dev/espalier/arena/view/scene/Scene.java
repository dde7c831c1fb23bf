package dev.espalier.arena.view.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.PerspectiveCamera;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.utils.Disposable;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.shape.Relief;

/**
 * One match in three dimensions. Made where a graphics context is current, and used only there. What it draws depends on the
 * film, the time and the camera alone.
 */
public final class Scene implements Disposable {

    /** Nobody is marked as chosen, and nobody's eyes are looked through. */
    public static final int NOBODY = -1;

    private static final double CELLS_PER_METRE = 12;
    private static final double STRAIGHT_DOWN = -0.97;

    private final Film film;
    private final ShaderProgram shader = Light.shader();
    private final Triangles below = new Triangles();
    private final Triangles above = new Triangles();
    private final Triangles rims = new Triangles();
    private final Triangles solid = new Triangles();
    private final Triangles glass = new Triangles();
    private final Triangles backdrop = new Triangles();
    private final Texture light;
    private final Figures figures;
    private final Things things;
    private final Effects effects;
    private final Vector3 right = new Vector3();
    private final float clear;

    public Scene(Film film) {
        this.film = film;
        Film.Setting setting = film.setting();
        Relief relief = Relief.of(setting.map(), CELLS_PER_METRE);
        new LevelMesh(setting.map(), relief, below, above, rims).make();
        light = LightMap.of(relief);
        figures = new Figures(setting, solid, glass);
        things = new Things(setting, solid, glass);
        effects = new Effects(setting, solid, glass);
        double width = setting.map().maxX() - setting.map().minX();
        double depth = setting.map().maxY() - setting.map().minY();
        clear = (float) Math.max(60, 1.8 * Math.hypot(width, depth));
    }

    /**
     * Draws a time.
     *
     * @param tick may lie between two ticks
     * @param chosen who is marked; {@link #NOBODY} for nobody
     * @param looker through whose eyes the camera looks, who is not drawn; then walls and ceilings are whole
     */
    public void draw(double tick, PerspectiveCamera camera, int chosen, int looker) {
        Blend blend = Blend.of(film, tick);
        gather(blend, camera, chosen, looker);
        backdrop(camera);
        Gdx.gl.glEnable(GL20.GL_DEPTH_TEST);
        Gdx.gl.glDepthFunc(GL20.GL_LEQUAL);
        Gdx.gl.glDepthMask(true);
        Gdx.gl.glEnable(GL20.GL_CULL_FACE);
        Gdx.gl.glDisable(GL20.GL_BLEND);
        shader.bind();
        light.bind(0);
        shader.setUniformi("u_light", 0);
        shader.setUniformMatrix("u_camera", camera.combined);
        shader.setUniformf("u_eye", camera.position);
        shader.setUniformf("u_clear", clear);
        shader.setUniformf("u_haze", red(Light.HAZE), green(Light.HAZE), blue(Light.HAZE));
        below.draw(shader, false);
        if (looker != NOBODY) {
            above.draw(shader, false);
        }
        if (camera.direction.z < STRAIGHT_DOWN) {
            rims.draw(shader, false);
        }
        solid.draw(shader, true);
        Gdx.gl.glDisable(GL20.GL_CULL_FACE);
        Gdx.gl.glDepthMask(false);
        Gdx.gl.glEnable(GL20.GL_BLEND);
        Gdx.gl.glBlendFunc(GL20.GL_SRC_ALPHA, GL20.GL_ONE_MINUS_SRC_ALPHA);
        glass.draw(shader, true);
        Gdx.gl.glDepthMask(true);
        Gdx.gl.glDisable(GL20.GL_DEPTH_TEST);
    }

    private void gather(Blend blend, PerspectiveCamera camera, int chosen, int looker) {
        solid.clear();
        glass.clear();
        things.draw(blend);
        right.set(camera.direction).crs(camera.up).nor();
        for (int agent = 0; agent < blend.now().agents(); agent++) {
            if (agent != looker) {
                figures.figure(blend, agent, agent == chosen);
            }
        }
        effects.draw(film, blend, camera.position);
        for (int agent = 0; agent < blend.now().agents(); agent++) {
            if (agent != looker && agent != chosen && blend.now().isAlive(agent)) {
                double far =
                        camera.position.dst((float) blend.x(agent), (float) blend.y(agent), (float) blend.z(agent) + 1);
                effects.bar(blend, agent, right, camera.up, Math.max(1, Math.min(3.2, far / 16)));
            }
        }
    }

    /** The sky: bright haze at the horizon. Seen from above it is haze alone. */
    private void backdrop(PerspectiveCamera camera) {
        Gdx.gl.glClearColor(red(Light.HAZE), green(Light.HAZE), blue(Light.HAZE), 1);
        Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT | GL20.GL_DEPTH_BUFFER_BIT);
        backdrop.clear();
        backdrop.unlit();
        Vector3 eye = camera.position;
        float far = camera.far * 0.5f;
        int sides = 24;
        for (int i = 0; i < sides; i++) {
            double a = 2 * Math.PI * i / sides;
            double b = 2 * Math.PI * (i + 1) / sides;
            backdrop.colour(Light.HAZE);
            backdrop.vertex(eye.x + far * Math.cos(a), eye.y + far * Math.sin(a), eye.z);
            backdrop.vertex(eye.x + far * Math.cos(b), eye.y + far * Math.sin(b), eye.z);
            backdrop.colour(Light.SKY);
            backdrop.vertex(eye.x, eye.y, eye.z + far * 0.8);
        }
        Gdx.gl.glDisable(GL20.GL_DEPTH_TEST);
        Gdx.gl.glDisable(GL20.GL_CULL_FACE);
        Gdx.gl.glDisable(GL20.GL_BLEND);
        shader.bind();
        light.bind(0);
        shader.setUniformi("u_light", 0);
        shader.setUniformMatrix("u_camera", camera.combined);
        shader.setUniformf("u_eye", camera.position);
        shader.setUniformf("u_clear", 1e9f);
        shader.setUniformf("u_haze", 0, 0, 0);
        backdrop.draw(shader, true);
    }

    private static float red(int rgb) {
        return (rgb >> 16 & 0xff) / 255f;
    }

    private static float green(int rgb) {
        return (rgb >> 8 & 0xff) / 255f;
    }

    private static float blue(int rgb) {
        return (rgb & 0xff) / 255f;
    }

    @Override
    public void dispose() {
        shader.dispose();
        light.dispose();
        below.dispose();
        above.dispose();
        rims.dispose();
        solid.dispose();
        glass.dispose();
        backdrop.dispose();
    }
}
