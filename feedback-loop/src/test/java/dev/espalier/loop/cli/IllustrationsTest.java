package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Game;
import dev.espalier.game.Split;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.PictureOrder;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.game.view.TellingMoment;
import dev.espalier.game.view.WatchOrder;
import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.run.Exhibit;
import dev.espalier.loop.store.RunStore;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IllustrationsTest {

    @TempDir
    Path folder;

    @Test
    void keepsPicturesOfEachExhibit() {
        Annex annex = kept(pictures -> pictures.accept(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB)));

        assertThat(annex.illustrations()).hasSize(1);
        assertThat(annex.illustrations().get(0).subject()).endsWith(" against brute");
        assertThat(Base64.getDecoder().decode(annex.illustrations().get(0).jpeg()))
                .startsWith(0xFF, 0xD8);
        assertThat(annex.withoutPictures()).isEmpty();
    }

    @Test
    void endsWithoutPicturesWhereJavaCannotDraw() {
        Annex annex = kept(pictures -> {
            throw new InternalError("Fontconfig head is null");
        });

        assertThat(annex.illustrations()).isEmpty();
        assertThat(annex.withoutPictures().orElseThrow()).contains("Fontconfig head is null");
    }

    private Annex kept(Consumer<Consumer<BufferedImage>> drawing) {
        Game game = new RopeGame();
        Contender brute = Contender.of(
                game,
                "brute",
                new PolicyReader(game.vocabulary())
                        .read(RopeGame.BRUTE)
                        .policy()
                        .orElseThrow());
        Scene scene = new Scene(brute, new Fixture(game.gameId(Split.HELD_OUT, 1), 1, brute), 0, 1, "drew 1 to 1");
        NamedPolicy policy = new NamedPolicy("brute", brute.text());
        try (RunStore store = RunStore.open(folder.resolve("run.db"))) {
            store.begin(new RunSettings(
                    "0.1",
                    "rope",
                    Optional.empty(),
                    1,
                    policy,
                    List.of(policy),
                    List.of(policy),
                    new Budget(1, 1, 1, 1, 1),
                    Optional.empty()));
            new Illustrations(new Viewers(List.of(new RopeViewer(drawing))))
                    .keep(game, List.of(new Exhibit(0, scene)), store);
            return store.summary().orElseThrow().annex();
        }
    }

    /**
     * Shows tugs of war.
     *
     * @param drawing draws one
     */
    private record RopeViewer(Consumer<Consumer<BufferedImage>> drawing) implements MatchViewer {

        @Override
        public String game() {
            return "rope";
        }

        @Override
        public int agent(ShownMatch match, String name) {
            return PictureOrder.ANYBODY;
        }

        @Override
        public List<TellingMoment> moments(ShownMatch match) {
            return List.of();
        }

        @Override
        public void picture(ShownMatch match, PictureOrder order, Consumer<BufferedImage> pictures) {
            drawing.accept(pictures);
        }

        @Override
        public double watch(ShownMatch match, WatchOrder order) {
            return 0;
        }
    }
}
