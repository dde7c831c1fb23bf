package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.view.CannotShowException;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.run.Exhibit;
import dev.espalier.loop.store.RunStore;
import java.awt.AWTError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws the pictures of a run's report, and keeps them in its store, or the reason why there are none. */
record Illustrations(Viewers viewers) {

    private static final int WIDTH = 880;
    private static final int HEIGHT = 660;

    void keep(Game game, List<Exhibit> exhibits, RunStore store) {
        Optional<MatchViewer> viewer = viewers.find(game);
        if (viewer.isEmpty()) {
            store.saveWithoutPictures("matches of the game '" + game.name() + "' cannot be shown");
            return;
        }
        MatchGallery gallery = new MatchGallery(viewer.get(), WIDTH, HEIGHT);
        List<Illustration> drawn = new ArrayList<>();
        try {
            for (Exhibit exhibit : exhibits) {
                String subject = exhibit.scene().fixture().gameId() + " against "
                        + exhibit.scene().fixture().opponent().name();
                drawn.add(new Illustration(
                        exhibit.generation(),
                        subject,
                        exhibit.scene().outcome(),
                        Base64.getEncoder().encodeToString(asJpeg(gallery.map(exhibit.scene())))));
            }
        } catch (CannotShowException reason) {
            store.saveWithoutPictures(String.valueOf(reason.getMessage()));
            return;
        } catch (RuntimeException | InternalError | LinkageError | AWTError failure) {
            // A Java without fonts or without its drawing library fails in all of these ways, and a run does not depend
            // on pictures.
            store.saveWithoutPictures("they cannot be drawn by this Java (" + failure + ")");
            return;
        }
        store.save(drawn);
    }

    /** The same picture in a third of the bytes; a page holds six of them. */
    private static byte[] asJpeg(byte[] png) {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(ImageIO.read(new ByteArrayInputStream(png)), "jpg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
