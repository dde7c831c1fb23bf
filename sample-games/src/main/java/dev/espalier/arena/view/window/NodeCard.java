package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.chart.Clock;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.thought.NodeState;
import dev.espalier.arena.view.thought.Outline;
import dev.espalier.arena.view.thought.ThoughtFilm;
import dev.espalier.arena.view.thought.ThoughtFilm.History;
import java.util.List;

/** One node: where it stands in the policy, how often it did what, and its last seconds tick by tick. */
final class NodeCard {

    static final float HEIGHT = 216;

    private static final int AROUND = 3;
    private static final int STRIP_TICKS = 12 * Film.TICKS_PER_SECOND;
    private static final float LINE = 16;

    private final Film film;
    private final ThoughtFilm thoughts;
    private final Brush brush;
    private final Hotspots hotspots;

    NodeCard(Film film, ThoughtFilm thoughts, Brush brush, Hotspots hotspots) {
        this.film = film;
        this.thoughts = thoughts;
        this.brush = brush;
        this.hotspots = hotspots;
    }

    void draw(Watching watching, float left, float top, float width) {
        int tick = watching.shown();
        Outline outline = thoughts.part(watching.agent, tick).outline();
        if (watching.node >= outline.rows().size()) {
            watching.node = Watching.NONE;
            return;
        }
        Outline.Row row = outline.rows().get(watching.node);
        brush.area(Skin.RAISED, 0.98, left, top, width, HEIGHT);
        brush.area(Skin.LINE, left, top, width, 1);
        hotspots.block(left, top, width, HEIGHT);
        source(outline, row, left, top + 8, width);
        float y = top + 8 + LINE * (2 * AROUND + 1) + 8;
        History history = thoughts.history(watching.agent, tick, row.node());
        NodeState state = thoughts.state(watching.agent, tick, row.node());
        brush.textWithin(Style.PLAIN, Skin.state(state), words(state, history, tick), left + 12, y, width - 24);
        brush.textWithin(
                Style.SMALL,
                Skin.TEXT,
                "begun " + history.entries() + "×, succeeded " + history.successes() + ", failed "
                        + history.failures() + ", cancelled " + history.cancellations() + ", ran "
                        + Clock.points(Math.round(history.ranTicks() / 3.0) / 10.0) + " s",
                left + 12,
                y + 20,
                width - 24);
        strip(watching, row.node(), left + 12, y + 42, width - 24);
    }

    private void source(Outline outline, Outline.Row row, float left, float top, float width) {
        List<String> lines = outline.lines();
        int first = Math.max(1, Math.min(row.line() - AROUND, lines.size() - 2 * AROUND));
        for (int i = 0; i <= 2 * AROUND && first + i <= lines.size(); i++) {
            float y = top + i * LINE;
            boolean here = first + i == row.line();
            if (here) {
                brush.area(Skin.ACCENT, 0.16, left, y - 1, width, LINE);
            }
            brush.textRight(Style.CODE, here ? Skin.ACCENT : Skin.FAINTEST, String.valueOf(first + i), left + 34, y);
            brush.textWithin(
                    Style.CODE,
                    here ? Skin.TEXT : Skin.FAINT,
                    lines.get(first + i - 1).replace("\t", "  "),
                    left + 44,
                    y,
                    width - 52);
        }
    }

    private static String words(NodeState state, History history, int tick) {
        String since = history.lastEntry() < 0
                ? ""
                : " for " + Clock.points(Math.round((tick - history.lastEntry() + 1) / 3.0) / 10.0) + " s";
        return switch (state) {
            case IDLE -> history.lastEntry() < 0 ? "never reached so far" : "not reached in this tick";
            case RUNNING -> "running" + since;
            case SUCCEEDED -> "succeeded";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled: something else took its place";
            case REFUSED -> "would take over, but its condition does not hold";
        };
    }

    private void strip(Watching watching, int node, float left, float top, float width) {
        int end = watching.shown();
        int begin = Math.max(1, end - STRIP_TICKS);
        brush.area(0x0d1015, left, top, width, 14);
        for (int tick = begin; tick <= end; tick++) {
            NodeState state = thoughts.state(watching.agent, tick, node);
            if (state != NodeState.IDLE) {
                double x = left + width * (double) (tick - (end - STRIP_TICKS)) / STRIP_TICKS;
                brush.area(Skin.state(state), x - width / STRIP_TICKS, top, width / STRIP_TICKS + 0.5, 14);
            }
        }
        brush.text(Style.SMALL, Skin.FAINT, "the last " + STRIP_TICKS / Film.TICKS_PER_SECOND + " s", left, top + 17);
        hotspots.drag(left, top, width, 14, share -> {
            watching.paused = true;
            watching.tick = Math.max(0, Math.min(film.lastTick(), end - STRIP_TICKS * (1 - share)));
        });
    }
}
