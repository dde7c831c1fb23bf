package dev.espalier.loop.cli;

import dev.espalier.game.view.CannotShowException;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.Perspective;
import dev.espalier.game.view.PictureOrder;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.game.view.TellingMoment;
import dev.espalier.loop.critic.Gallery;
import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.critic.Still;
import dev.espalier.loop.evaluate.Contender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Tactical maps of matches and what agents see, by the viewer of their game.
 *
 * @param viewer that draws them
 * @param width of a map, in pixels
 * @param height of a map, in pixels
 */
record MatchGallery(MatchViewer viewer, int width, int height) implements Gallery {

    private static final int STILL_WIDTH = 800;

    private static final int STILL_HEIGHT = 500;

    /** Maps for a critic: large enough to tell agents apart, and few enough tokens. */
    static MatchGallery ofCritic(MatchViewer viewer) {
        return new MatchGallery(viewer, 1024, 768);
    }

    @Override
    public byte[] map(Scene scene) {
        return draw(shown(scene), Perspective.TACTICAL, scene.fromSeconds(), scene.toSeconds(), PictureOrder.ANYBODY);
    }

    @Override
    public List<TellingMoment> moments(Scene scene) {
        return viewer.moments(shown(scene));
    }

    @Override
    public byte[] still(Still still) {
        ShownMatch match = shown(still.scene());
        double seconds = still.moment().seconds();
        try {
            return draw(
                    match,
                    Perspective.FIRST_PERSON,
                    seconds,
                    seconds,
                    still.moment().agent());
        } catch (CannotShowException noThirdDimension) {
            return draw(match, Perspective.TACTICAL, seconds, seconds, PictureOrder.ANYBODY);
        }
    }

    private static ShownMatch shown(Scene scene) {
        return new ShownMatch(
                scene.fixture().gameId(),
                scene.fixture().seed(),
                List.of(
                        side("policy", scene.policy()),
                        side(scene.fixture().opponent().name(), scene.fixture().opponent())));
    }

    private byte[] draw(ShownMatch match, Perspective perspective, double from, double to, int agent) {
        boolean flat = perspective == Perspective.TACTICAL;
        PictureOrder order = new PictureOrder(
                perspective, from, to, 0, flat ? width : STILL_WIDTH, flat ? height : STILL_HEIGHT, agent);
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
