package dev.espalier.arena.view.canvas;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.utils.BufferUtils;
import com.badlogic.gdx.utils.Disposable;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** Takes pictures of what is drawn, with smooth edges: draws at twice the size where the graphics card can, and shrinks. */
public final class Still implements Disposable {

    /** Draws something into the whole of what is bound. */
    @FunctionalInterface
    public interface Subject {
        void draw(int width, int height);
    }

    private final int width;
    private final int height;
    private final int factor;
    private final FrameBuffer buffer;

    /**
     * For pictures of one size.
     *
     * @throws IllegalArgumentException if the graphics card cannot draw so large
     */
    public Still(int width, int height) {
        this(width, height, 2);
    }

    /** For pictures that are drawn pixel by pixel, such as those with text. */
    public static Still plain(int width, int height) {
        return new Still(width, height, 1);
    }

    private Still(int width, int height, int most) {
        IntBuffer largest = BufferUtils.newIntBuffer(16);
        Gdx.gl.glGetIntegerv(GL20.GL_MAX_RENDERBUFFER_SIZE, largest);
        int limit = largest.get(0);
        if (width > limit || height > limit) {
            throw new IllegalArgumentException("the graphics driver draws at most " + limit + "x" + limit
                    + " pixels, not " + width + "x" + height);
        }
        this.width = width;
        this.height = height;
        this.factor = Math.max(width, height) * most <= Math.min(limit, 5120) ? most : 1;
        this.buffer = new FrameBuffer(Pixmap.Format.RGB888, width * factor, height * factor, true);
    }

    public BufferedImage of(Subject subject) {
        buffer.begin();
        subject.draw(width * factor, height * factor);
        Gdx.gl.glPixelStorei(GL20.GL_PACK_ALIGNMENT, 1);
        ByteBuffer pixels = BufferUtils.newByteBuffer(4 * width * factor * height * factor);
        Gdx.gl.glReadPixels(0, 0, width * factor, height * factor, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE, pixels);
        buffer.end();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, height - 1 - y, mean(pixels, x, y));
            }
        }
        return picture;
    }

    private int mean(ByteBuffer pixels, int x, int y) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int dy = 0; dy < factor; dy++) {
            int at = 4 * ((y * factor + dy) * width * factor + x * factor);
            for (int dx = 0; dx < factor; dx++, at += 4) {
                red += pixels.get(at) & 0xff;
                green += pixels.get(at + 1) & 0xff;
                blue += pixels.get(at + 2) & 0xff;
            }
        }
        int count = factor * factor;
        return (red / count) << 16 | (green / count) << 8 | blue / count;
    }

    @Override
    public void dispose() {
        buffer.dispose();
    }
}
