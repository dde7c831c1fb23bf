package dev.espalier.arena.view.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws with colours as 0xRRGGBB and sizes in pixels of a sheet of usual size. */
final class Ink {

    final Graphics2D graphics;
    private final double unit;

    Ink(Graphics2D graphics, double unit) {
        this.graphics = graphics;
        this.unit = unit;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    Ink colour(int rgb) {
        graphics.setColor(new Color(rgb));
        return this;
    }

    Ink colour(int rgb, double opacity) {
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, opacity)));
        graphics.setColor(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha));
        return this;
    }

    Ink pen(double width) {
        graphics.setStroke(new BasicStroke((float) (width * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return this;
    }

    Ink dashed(double width, double dash) {
        graphics.setStroke(new BasicStroke(
                (float) (width * unit),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) (dash * unit), (float) (dash * unit)},
                0));
        return this;
    }

    void fill(int rgb, double x, double y, double width, double height) {
        colour(rgb).fill(new Rectangle2D.Double(x, y, width, height));
    }

    void fill(Shape shape) {
        graphics.fill(shape);
    }

    void line(double x1, double y1, double x2, double y2) {
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void draw(Shape shape) {
        graphics.draw(shape);
    }

    /** A disc around a point; the radius in pixels of the picture. */
    void disc(double x, double y, double radius) {
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void ring(double x, double y, double radius) {
        graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A plus whose arms have a width, such as stands for health. */
    void plus(double x, double y, double size, double width) {
        graphics.fill(new Rectangle2D.Double(x - size, y - width / 2, 2 * size, width));
        graphics.fill(new Rectangle2D.Double(x - width / 2, y - size, width, 2 * size));
    }

    void polygon(double... corners) {
        graphics.fill(path(corners));
    }

    static Path2D path(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    Ink font(double size, boolean bold) {
        graphics.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) (size * unit)));
        return this;
    }

    double width(String text) {
        return graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
    }

    void text(String text, double x, double baseline) {
        graphics.drawString(text, (float) x, (float) baseline);
    }

    void textCentred(String text, double x, double baseline) {
        text(text, x - width(text) / 2, baseline);
    }

    void textRight(String text, double right, double baseline) {
        text(text, right - width(text), baseline);
    }

    /** Text with a light rim, which can be read on any ground. */
    void label(String text, double x, double baseline, int rgb, int rim) {
        double left = x - width(text) / 2;
        Shape outline = graphics.getFont()
                .createGlyphVector(graphics.getFontRenderContext(), text)
                .getOutline((float) left, (float) baseline);
        colour(rim, 0.85).pen(3).draw(outline);
        colour(rgb).fill(outline);
    }

    /** As much of a text as fits. */
    String fit(String text, double most) {
        if (width(text) <= most) {
            return text;
        }
        String part = text;
        while (part.length() > 1 && width(part + "…") > most) {
            part = part.substring(0, part.length() - 1);
        }
        return part + "…";
    }

    void opacity(double opacity) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
    }
}
