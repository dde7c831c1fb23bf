package dev.espalier.arena.view.scene;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import dev.espalier.arena.view.shape.Relief;

/** Light and contact shadows on the floors of a map as a texture, with a faint line every two metres. */
final class LightMap {

    private static final int BLEED = 3;
    private static final double LINE_EVERY = 2;
    private static final float LINE = 0.955f;

    private LightMap() {}

    static Texture of(Relief relief) {
        float[] light = bled(relief);
        Pixmap pixels = new Pixmap(relief.columns(), relief.rows(), Pixmap.Format.RGB888);
        for (int row = 0; row < relief.rows(); row++) {
            for (int column = 0; column < relief.columns(); column++) {
                float line = isLine(relief, column, row) ? LINE : 1;
                int grey = Math.round(255 * Math.min(1, Math.max(0, light[row * relief.columns() + column] * line)));
                pixels.drawPixel(column, row, grey << 24 | grey << 16 | grey << 8 | 0xff);
            }
        }
        Texture texture = new Texture(pixels);
        texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
        pixels.dispose();
        return texture;
    }

    private static boolean isLine(Relief relief, int column, int row) {
        return crosses(relief.minX(), column, relief.cellsPerMetre())
                || crosses(relief.minY(), row, relief.cellsPerMetre());
    }

    private static boolean crosses(double origin, int cell, double perMetre) {
        double from = origin + cell / perMetre;
        double to = from + 1 / perMetre;
        return Math.floor(from / LINE_EVERY) != Math.floor(to / LINE_EVERY);
    }

    /** The light, with that of floors also in the solid cells beside them, so that no bright rim shows along walls. */
    private static float[] bled(Relief relief) {
        int columns = relief.columns();
        int rows = relief.rows();
        float[] light = new float[columns * rows];
        boolean[] known = new boolean[columns * rows];
        for (int cell = 0; cell < light.length; cell++) {
            light[cell] = relief.light(cell % columns, cell / columns);
            known[cell] = relief.sector(cell % columns, cell / columns) >= 0;
        }
        for (int pass = 0; pass < BLEED; pass++) {
            boolean[] before = known.clone();
            for (int cell = 0; cell < light.length; cell++) {
                if (!before[cell]) {
                    bleed(light, before, known, cell, columns, rows);
                }
            }
        }
        return light;
    }

    private static void bleed(float[] light, boolean[] before, boolean[] known, int cell, int columns, int rows) {
        float sum = 0;
        int count = 0;
        for (int y = Math.max(0, cell / columns - 1); y <= Math.min(rows - 1, cell / columns + 1); y++) {
            for (int x = Math.max(0, cell % columns - 1); x <= Math.min(columns - 1, cell % columns + 1); x++) {
                if (before[y * columns + x]) {
                    sum += light[y * columns + x];
                    count++;
                }
            }
        }
        if (count > 0) {
            light[cell] = sum / count;
            known[cell] = true;
        }
    }
}
