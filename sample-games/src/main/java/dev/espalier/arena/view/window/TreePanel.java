package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.film.Film;
import dev.espalier.arena.view.thought.NodeState;
import dev.espalier.arena.view.thought.Outline;
import dev.espalier.arena.view.thought.ThoughtFilm;
import java.util.List;

/**
 * The tree of the chosen agent: each node as it was written, with what it did in this tick. What runs is lit, what conditions read
 * stands behind them. A click on a node chooses it, a click before it makes it stop the match.
 */
final class TreePanel {

    static final float WIDTH = 410;

    private static final float ROW = 19;
    private static final float INDENT = 13;
    private static final float GUTTER = 18;

    private final Film film;
    private final ThoughtFilm thoughts;
    private final Brush brush;
    private final Hotspots hotspots;

    TreePanel(Film film, ThoughtFilm thoughts, Brush brush, Hotspots hotspots) {
        this.film = film;
        this.thoughts = thoughts;
        this.brush = brush;
        this.hotspots = hotspots;
    }

    void draw(Watching watching, float left, float top, float width, float height) {
        int agent = watching.agent;
        int tick = watching.shown();
        Outline outline = thoughts.part(agent, tick).outline();
        brush.area(Skin.PANEL, 0.95, left, top, width, height);
        hotspots.block(left, top, width, height);
        int side = film.setting().side(agent);
        float x = brush.text(
                Style.BOLD,
                Skin.side(side),
                film.setting().agentName(agent) + "  " + film.setting().sides().get(side),
                left + 12,
                top + 9);
        brush.textWithin(
                Style.SMALL, Skin.FAINT, activity(outline, agent, tick), x + 12, top + 11, left + width - x - 20);
        float listTop = top + 32;
        float room = height - 32;
        double most = Math.max(0, outline.rows().size() * ROW + 8 - room);
        watching.treeScroll = Math.max(0, Math.min(most, watching.treeScroll));
        brush.clip(left, listTop, width, room);
        for (Outline.Row row : outline.rows()) {
            float y = (float) (listTop + row.node() * ROW - watching.treeScroll);
            if (y > listTop - ROW && y < listTop + room) {
                row(watching, row, side, left, y, width);
            }
        }
        brush.unclip();
    }

    /** What the agent is doing. */
    private String activity(Outline outline, int agent, int tick) {
        if (!film.moment(tick).isAlive(agent)) {
            return "fallen";
        }
        return thoughts.runningLeaf(agent, tick).stream()
                .mapToObj(node -> outline.rows().get(node).text())
                .findFirst()
                .orElse("");
    }

    private void row(Watching watching, Outline.Row row, int side, float left, float y, float width) {
        int agent = watching.agent;
        int tick = watching.shown();
        NodeState state = thoughts.state(agent, tick, row.node());
        boolean chosen = row.node() == watching.node;
        if (chosen) {
            brush.area(Skin.RAISED, left, y, width, ROW);
        }
        if (state == NodeState.RUNNING) {
            brush.area(Skin.ACCENT, 0.13, left + GUTTER, y, width - GUTTER, ROW);
        }
        Watching.Breakpoint breakpoint = new Watching.Breakpoint(side, row.node());
        if (watching.breakpoints.contains(breakpoint)) {
            brush.text(Style.PLAIN, Skin.BREAKPOINT, "●", left + 4, y + 1);
        }
        float x = left + GUTTER + row.depth() * INDENT;
        for (int depth = 0; depth < row.depth(); depth++) {
            brush.area(Skin.LINE, 0.7, left + GUTTER + depth * INDENT + 3, y, 1, ROW);
        }
        int colour = Skin.state(state);
        brush.area(colour, x, y + 3, 3, ROW - 6);
        brush.text(Style.PLAIN, colour, sign(state), x + 7, y + 1);
        String count = "";
        float right = left + width - 10;
        if (chosen) {
            count = thoughts.history(agent, tick, row.node()).entries() + "×";
            brush.textRight(Style.SMALL, Skin.FAINT, count, right, y + 3);
            right -= 34;
        }
        float textLeft = x + 22;
        int ink = state == NodeState.IDLE || state == NodeState.REFUSED ? Skin.FAINT : Skin.TEXT;
        float end = brush.textWithin(
                state == NodeState.RUNNING ? Style.BOLD : Style.PLAIN,
                ink,
                row.text(),
                textLeft,
                y + 2,
                right - textLeft);
        boolean asked = state.ran() || isRefused(agent, tick, row);
        List<String> read = asked ? thoughts.read(agent, tick, row.node()) : List.of();
        if (!read.isEmpty()) {
            brush.textWithin(Style.SMALL, colour, String.join(", ", read), end + 8, y + 3, right - end - 8);
        }
        hotspots.click(left, y, GUTTER, ROW, () -> watching.toggle(breakpoint));
        hotspots.click(
                left + GUTTER, y, width - GUTTER, ROW, () -> watching.node = chosen ? Watching.NONE : row.node());
    }

    /** Whether the node right above did not take over, which may be because of this condition. */
    private boolean isRefused(int agent, int tick, Outline.Row row) {
        List<Outline.Row> rows = thoughts.part(agent, tick).outline().rows();
        int above = row.node() - 1;
        while (above >= 0 && rows.get(above).depth() >= row.depth()) {
            above--;
        }
        return above >= 0 && thoughts.state(agent, tick, above) == NodeState.REFUSED;
    }

    private static String sign(NodeState state) {
        return switch (state) {
            case IDLE -> "·";
            case RUNNING -> "▶";
            case SUCCEEDED -> "✓";
            case FAILED -> "×";
            case CANCELLED -> "■";
            case REFUSED -> "–";
        };
    }
}
