package dev.espalier.arena.view.canvas;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.utils.Disposable;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;

/**
 * The letters of a few styles as one texture, made for the density of a display, so that text is sharp on all of them. Letters come
 * from the fonts of the system by way of Java2D, which needs no display.
 */
public final class Lettering implements Disposable {

    /** Kinds of text; sizes are in points, of which a display of usual density has one in a pixel. */
    public enum Style {
        SMALL(Font.SANS_SERIF, Font.PLAIN, 11),
        PLAIN(Font.SANS_SERIF, Font.PLAIN, 13),
        BOLD(Font.SANS_SERIF, Font.BOLD, 13),
        LARGE(Font.SANS_SERIF, Font.BOLD, 20),
        CODE(Font.MONOSPACED, Font.PLAIN, 12);

        private final String family;
        private final int weight;
        private final int points;

        Style(String family, int weight, int points) {
            this.family = family;
            this.weight = weight;
            this.points = points;
        }
    }

    /** A letter's place in the texture and how far it reaches, in pixels. */
    record Letter(int x, int y, int width, int height, int before, float advance) {}

    private static final String OTHERS = "…→←↑↓·×–—✓✗▲▼◀▶●○■□°µ±≤≥≠";
    private static final int FIRST = 32;
    private static final int LATIN = 256;
    private static final int SIZE = 1024;
    private static final int LARGEST_SIZE = 4096;
    private static final int GAP = 2;

    private final float density;
    private final Texture texture;
    private final Map<Style, Letter[]> letters = new EnumMap<>(Style.class);
    private final Map<Style, Integer> ascents = new EnumMap<>(Style.class);
    private int x = 8;
    private int y = GAP;
    private int rowHeight = 8;

    /** @param density pixels in a point */
    public Lettering(float density) {
        this.density = density;
        int size = SIZE;
        while (size < LARGEST_SIZE && size < SIZE * density) {
            size *= 2;
        }
        BufferedImage sheet = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        // Everything that is no letter is painted with the middle of this square.
        graphics.fillRect(0, 0, 6, 6);
        for (Style style : Style.values()) {
            write(graphics, style, size);
        }
        graphics.dispose();
        texture = texture(sheet);
    }

    private void write(Graphics2D graphics, Style style, int size) {
        graphics.setFont(new Font(style.family, style.weight, 1).deriveFont(style.points * density));
        FontMetrics metrics = graphics.getFontMetrics();
        ascents.put(style, metrics.getAscent());
        Letter[] row = new Letter[LATIN + OTHERS.length()];
        for (int i = 0; i < row.length; i++) {
            char letter = i < LATIN ? (char) i : OTHERS.charAt(i - LATIN);
            if (i >= FIRST) {
                row[i] = write(graphics, metrics, letter, size);
            }
        }
        letters.put(style, row);
    }

    private Letter write(Graphics2D graphics, FontMetrics metrics, char letter, int size) {
        float advance = (float)
                metrics.getStringBounds(String.valueOf(letter), graphics).getWidth();
        int before = GAP;
        int width = (int) Math.ceil(advance) + 2 * before;
        int height = metrics.getAscent() + metrics.getDescent() + 1;
        if (x + width + GAP > size) {
            x = GAP;
            y += rowHeight + GAP;
            rowHeight = 0;
        }
        if (y + height > size) {
            return new Letter(0, 0, 0, 0, 0, advance);
        }
        graphics.drawString(String.valueOf(letter), x + before, y + metrics.getAscent());
        Letter result = new Letter(x, y, width, height, before, advance);
        x += width + GAP;
        rowHeight = Math.max(rowHeight, height);
        return result;
    }

    private static Texture texture(BufferedImage sheet) {
        Pixmap pixels = new Pixmap(sheet.getWidth(), sheet.getHeight(), Pixmap.Format.RGBA8888);
        pixels.setBlending(Pixmap.Blending.None);
        for (int row = 0; row < sheet.getHeight(); row++) {
            for (int column = 0; column < sheet.getWidth(); column++) {
                pixels.drawPixel(column, row, 0xffffff00 | sheet.getRGB(column, row) >>> 24);
            }
        }
        Texture texture = new Texture(pixels);
        texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
        pixels.dispose();
        return texture;
    }

    Texture texture() {
        return texture;
    }

    /** Pixels in a point. */
    public float density() {
        return density;
    }

    Letter letter(Style style, char letter) {
        Letter[] row = letters.get(style);
        int other = letter < LATIN ? letter : LATIN + OTHERS.indexOf(letter);
        return row == null || other < FIRST || (letter >= LATIN && other < LATIN)
                ? new Letter(0, 0, 0, 0, 0, 0)
                : row[other];
    }

    /** How far the baseline lies below the top of a line, in points. */
    float ascent(Style style) {
        return ascents.getOrDefault(style, 0) / density;
    }

    /** How wide a text is, in points. */
    public float width(Style style, String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += letter(style, text.charAt(i)).advance();
        }
        return sum / density;
    }

    /** As much of a text as fits into a width. */
    public String fit(Style style, String text, float most) {
        if (width(style, text) <= most) {
            return text;
        }
        float room = most - letter(style, '…').advance() / density;
        int end = 0;
        float sum = 0;
        while (end < text.length()) {
            sum += letter(style, text.charAt(end)).advance() / density;
            if (sum > room) {
                break;
            }
            end++;
        }
        return text.substring(0, end) + "…";
    }

    @Override
    public void dispose() {
        texture.dispose();
    }
}
