package dev.espalier.arena.view.window;

import dev.espalier.arena.view.canvas.Brush;
import dev.espalier.arena.view.canvas.Lettering.Style;
import dev.espalier.arena.view.scene.Scene;
import java.util.List;

/** All that lies around and over the scene, and where. In points. */
final class Panels {

    private static final float LEAST_SCENE = 320;
    private static final List<String> HELP = List.of(
            "Space  play or pause      . ,  one tick on or back      - +  slower or faster",
            "← →  one second back or on      [ ]  to what happened before or next      Home End",
            "1 … 5  cameras      Tab  next agent      T  tree      click an agent to choose it",
            "Free camera: W A S D and Q E move, drag with the right button to look around, wheel flies",
            "Tree: click a node for its source and history, click left of it for a breakpoint",
            "P  play the chosen agent yourself: W A S D, mouse, R reloads, 1 … 5 weapons, Esc leaves",
            "F11  whole screen      H  this help");

    private final Broadcast broadcast;
    private final Watching watching;
    private final Brush brush;
    private final Hotspots hotspots;
    private final TopBar topBar;
    private final Roster roster;
    private final KillFeed killFeed;
    private final Timeline timeline;
    private final TreePanel tree;
    private final NodeCard card;

    /**
     * Where the scene is.
     *
     * @param treeWidth how wide the tree beside it is; 0 when it is hidden
     */
    record Layout(float width, float height, float sceneTop, float sceneWidth, float sceneHeight, float treeWidth) {}

    Panels(Broadcast broadcast, Watching watching, Brush brush, Hotspots hotspots) {
        this.broadcast = broadcast;
        this.watching = watching;
        this.brush = brush;
        this.hotspots = hotspots;
        this.topBar = new TopBar(broadcast.film(), brush);
        this.roster = new Roster(broadcast.film(), brush, hotspots);
        this.killFeed = new KillFeed(broadcast.film(), brush);
        this.timeline = new Timeline(broadcast.film(), brush, hotspots);
        this.tree = new TreePanel(broadcast.film(), broadcast.thoughts(), brush, hotspots);
        this.card = new NodeCard(broadcast.film(), broadcast.thoughts(), brush, hotspots);
    }

    Layout layout(float width, float height) {
        boolean hasTree =
                watching.treeShown && watching.agent != Scene.NOBODY && width >= LEAST_SCENE + TreePanel.WIDTH;
        float treeWidth = hasTree ? Math.max(TreePanel.WIDTH, width * 0.3f) : 0;
        return new Layout(
                width,
                height,
                TopBar.HEIGHT,
                width - treeWidth,
                Math.max(0, height - TopBar.HEIGHT - Timeline.HEIGHT),
                treeWidth);
    }

    void draw(Layout layout, Timeline.Transport transport, List<Notice> notices, String status) {
        int tick = watching.shown();
        topBar.draw(tick, layout.width(), status);
        if (layout.sceneHeight() > 120) {
            roster.draw(watching, broadcast.steered());
            killFeed.draw(tick, layout.sceneWidth() - 10);
        }
        if (watching.view == Watching.View.EYES && layout.sceneHeight() > 0) {
            crosshair(layout);
        }
        if (layout.treeWidth() > 0) {
            float top = TopBar.HEIGHT;
            float height = layout.sceneHeight();
            boolean hasCard = watching.node != Watching.NONE && height > NodeCard.HEIGHT + 100;
            float treeHeight = hasCard ? height - NodeCard.HEIGHT : height;
            tree.draw(watching, layout.sceneWidth(), top, layout.treeWidth(), treeHeight);
            if (hasCard) {
                card.draw(watching, layout.sceneWidth(), top + treeHeight, layout.treeWidth());
            }
        }
        timeline.draw(watching, transport, layout.width(), layout.height(), expected());
        notices(layout, notices);
        if (watching.helpShown) {
            help(layout);
        }
    }

    /** A match that goes on gets a line that is longer than it, so that the head does not stick to its end. */
    private double expected() {
        return broadcast.isOver() ? broadcast.film().lastTick() : broadcast.expectedTicks();
    }

    private void crosshair(Layout layout) {
        float x = layout.sceneWidth() / 2;
        float y = layout.sceneTop() + layout.sceneHeight() / 2;
        for (int arm = -1; arm <= 1; arm += 2) {
            brush.area(0x10141a, 0.7, x - 1.5, y + arm * 8 - 4.5, 3, 9);
            brush.area(0x10141a, 0.7, x + arm * 8 - 4.5, y - 1.5, 9, 3);
            brush.area(0xffffff, x - 0.5, y + arm * 8 - 3.5, 1, 7);
            brush.area(0xffffff, x + arm * 8 - 3.5, y - 0.5, 7, 1);
        }
    }

    private void notices(Layout layout, List<Notice> notices) {
        float bottom = layout.sceneTop() + layout.sceneHeight() - 12;
        for (Notice notice : notices) {
            float width = Math.min(layout.sceneWidth() - 24, 640);
            float height = 30 + 18 * notice.lines().size();
            float top = bottom - height;
            brush.area(Skin.PANEL, 0.94, 12, top, width, height);
            brush.area(notice.bad() ? Skin.BAD : Skin.GOOD, 12, top, 4, height);
            brush.textWithin(Style.BOLD, notice.bad() ? Skin.BAD : Skin.GOOD, notice.title(), 26, top + 7, width - 30);
            float y = top + 28;
            for (String line : notice.lines()) {
                brush.textWithin(Style.CODE, Skin.TEXT, line, 26, y, width - 30);
                y += 18;
            }
            bottom = top - 8;
        }
    }

    private void help(Layout layout) {
        float width = 600;
        float height = 30 + 22 * HELP.size();
        float left = Math.max(0, (layout.sceneWidth() - width) / 2);
        float top = Math.max(TopBar.HEIGHT, layout.sceneTop() + (layout.sceneHeight() - height) / 2);
        brush.area(Skin.PANEL, 0.95, left, top, width, height);
        brush.frame(Skin.LINE, 1, left, top, width, height);
        float y = top + 16;
        for (String line : HELP) {
            brush.textWithin(Style.PLAIN, Skin.TEXT, line, left + 18, y, width - 36);
            y += 22;
        }
        hotspots.click(left, top, width, height, () -> watching.helpShown = false);
    }
}
