package dev.espalier.loop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Game;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each policy that comes with Espalier. */
class ShippedPoliciesTest {

    private static final PolicyFiles FILES = new PolicyFiles(Optional.of(Path.of("..")));
    private static final List<Game> GAMES = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    static Stream<Path> shipped() {
        return FILES.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void checksWithoutAMessageInItsGameAlone(Path file) {
        PolicySource source = FILES.read(file.toString());
        List<Game> lineups = GAMES.stream()
                .filter(game -> Lineup.of(game).all().contains(source.name()))
                .toList();
        List<Game> games = GAMES.stream()
                .filter(game -> read(game, source).diagnostics().isEmpty())
                .toList();
        assertThat(games).extracting(Game::name).hasSize(1);
        assertThat(games).containsAll(lineups);
        assertThat(read(games.get(0), source).policy())
                .hasValueSatisfying(policy -> assertThat(policy.policy().name()).isEqualTo(source.name()));
    }

    private static CheckResult read(Game game, PolicySource source) {
        return new PolicyReader(game.vocabulary()).read(source.text());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void tellsItsStyleFirst(Path file) {
        assertThat(FILES.read(file.toString()).text()).startsWith("// ");
    }

    @Test
    void thoseForLeaguesAreLaidOutAsTheFormatterDoes() {
        Game arena = Games.installed().named("arena");
        PolicyReader reader = new PolicyReader(arena.vocabulary());
        assertThat(Lineup.of(arena).others()).allSatisfy(name -> {
            String text = FILES.read(name).text();
            assertThat(PolicyFormatter.format(
                            reader.read(text).policy().orElseThrow().policy()))
                    .isEqualTo(text);
        });
    }

    @Test
    void lineupsNameOnlyWhatIsShipped() {
        List<String> names =
                shipped().map(file -> FILES.read(file.toString()).name()).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(GAMES)
                .allSatisfy(
                        game -> assertThat(names).containsAll(Lineup.of(game).all()));
    }
}
