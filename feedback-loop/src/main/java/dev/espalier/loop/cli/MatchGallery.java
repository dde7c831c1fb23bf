package dev.espalier.loop.cli;

import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.Perspective;
import dev.espalier.game.view.PictureOrder;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.loop.critic.Gallery;
import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Tactical maps of matches, by the viewer of their game.
 *
 * @param viewer that draws them
 * @param width of a map, in pixels
 * @param height of a map, in pixels
 */
record MatchGallery(MatchViewer viewer, int width, int height) implements Gallery {

    /** Maps for a critic: large enough to tell agents apart, and few enough tokens. */
    static MatchGallery ofCritic(MatchViewer viewer) {
        return new MatchGallery(viewer, 1024, 768);
    }

    @Override
    public byte[] map(Scene scene) {
        ShownMatch match = new ShownMatch(
                scene.fixture().gameId(),
                scene.fixture().seed(),
                List.of(
                        side("policy", scene.policy()),
                        side(scene.fixture().opponent().name(), scene.fixture().opponent())));
        PictureOrder order = new PictureOrder(
                Perspective.TACTICAL, scene.fromSeconds(), scene.toSeconds(), 0, width, height, PictureOrder.ANYBODY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        viewer.picture(match, order, image -> {
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
        return bytes.toByteArray();
    }

    private static ShownMatch.Side side(String name, Contender contender) {
        return new ShownMatch.Side(name, contender.contestant(), contender.text(), Optional.empty());
    }
}
