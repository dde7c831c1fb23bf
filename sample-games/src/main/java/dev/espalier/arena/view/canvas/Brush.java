package dev.espalier.arena.view.canvas;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.utils.Disposable;
import dev.espalier.arena.view.canvas.Lettering.Letter;
import dev.espalier.arena.view.canvas.Lettering.Style;

/**
 * Paints flat things over a scene: areas, lines and text, in points from the upper left corner. Everything is one texture and so
 * mostly one call of the graphics card.
 */
public final class Brush implements Disposable {

    private static final float SOLID = 3;

    private final SpriteBatch batch = new SpriteBatch(4000);
    private final Matrix4 projection = new Matrix4();
    private Lettering lettering;
    private int pixelsWide;
    private int pixelsHigh;

    public Brush(Lettering lettering) {
        this.lettering = lettering;
    }

    /** Changes to letters for another density; the former ones are disposed. */
    public void use(Lettering other) {
        lettering.dispose();
        lettering = other;
    }

    public Lettering lettering() {
        return lettering;
    }

    /** Begins to paint on something of a size in pixels. */
    public void begin(int width, int height) {
        pixelsWide = width;
        pixelsHigh = height;
        Gdx.gl.glDisable(GL20.GL_CULL_FACE);
        Gdx.gl.glDisable(GL20.GL_DEPTH_TEST);
        projection.setToOrtho(0, width / lettering.density(), height / lettering.density(), 0, -1, 1);
        batch.setProjectionMatrix(projection);
        batch.begin();
    }

    public void end() {
        batch.end();
    }

    /** How wide what is painted on is, in points. */
    public float width() {
        return pixelsWide / lettering.density();
    }

    public float height() {
        return pixelsHigh / lettering.density();
    }

    private void colour(int rgb, double opacity) {
        int alpha = (int) (254 * Math.max(0, Math.min(1, opacity)));
        batch.setPackedColor(Color.toFloatBits(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha));
    }

    public void area(int rgb, double opacity, double x, double y, double width, double height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        colour(rgb, opacity);
        batch.draw(
                lettering.texture(),
                (float) x,
                (float) y,
                (float) width,
                (float) height,
                solid(),
                solid(),
                solid(),
                solid());
    }

    private float solid() {
        return SOLID / lettering.texture().getWidth();
    }

    public void area(int rgb, double x, double y, double width, double height) {
        area(rgb, 1, x, y, width, height);
    }

    /** The outline of an area, one point wide, inside it. */
    public void frame(int rgb, double opacity, double x, double y, double width, double height) {
        area(rgb, opacity, x, y, width, 1);
        area(rgb, opacity, x, y + height - 1, width, 1);
        area(rgb, opacity, x, y + 1, 1, height - 2);
        area(rgb, opacity, x + width - 1, y + 1, 1, height - 2);
    }

    /** Writes text whose line begins at a point, at its upper left corner; gives where it ends. */
    public float text(Style style, int rgb, String text, double x, double y) {
        colour(rgb, 1);
        float density = lettering.density();
        // On whole pixels, or letters would be blurred.
        float left = Math.round(x * density);
        float top = Math.round(y * density);
        float size = lettering.texture().getWidth();
        for (int i = 0; i < text.length(); i++) {
            Letter letter = lettering.letter(style, text.charAt(i));
            if (letter.width() > 0) {
                batch.draw(
                        lettering.texture(),
                        (Math.round(left) - letter.before()) / density,
                        top / density,
                        letter.width() / density,
                        letter.height() / density,
                        letter.x() / size,
                        letter.y() / size,
                        (letter.x() + letter.width()) / size,
                        (letter.y() + letter.height()) / size);
            }
            left += letter.advance();
        }
        return left / density;
    }

    public void textRight(Style style, int rgb, String text, double right, double y) {
        text(style, rgb, text, right - lettering.width(style, text), y);
    }

    public void textCentred(Style style, int rgb, String text, double middle, double y) {
        text(style, rgb, text, middle - lettering.width(style, text) / 2, y);
    }

    /** Text that ends with dots where it does not fit. */
    public float textWithin(Style style, int rgb, String text, double x, double y, double width) {
        return width <= 0 ? (float) x : text(style, rgb, lettering.fit(style, text, (float) width), x, y);
    }

    /** Keeps what follows within an area, until {@link #unclip}. */
    public void clip(double x, double y, double width, double height) {
        batch.flush();
        float density = lettering.density();
        Gdx.gl.glEnable(GL20.GL_SCISSOR_TEST);
        Gdx.gl.glScissor(
                (int) (x * density),
                pixelsHigh - (int) ((y + height) * density),
                Math.max(0, (int) (width * density)),
                Math.max(0, (int) (height * density)));
    }

    public void unclip() {
        batch.flush();
        Gdx.gl.glDisable(GL20.GL_SCISSOR_TEST);
    }

    @Override
    public void dispose() {
        batch.dispose();
        lettering.dispose();
    }
}
