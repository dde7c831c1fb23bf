package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.mode.Mode;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.GameContract;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArenaGameTest extends GameContract {

    @Override
    protected Game game() {
        return new ArenaGame();
    }

    @Override
    protected List<String> policies() {
        return List.of(Policies.text("opponents/skirmisher"), Policies.text("opponents/rusher"));
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(Game.class))
                .anySatisfy(game -> assertThat(game.name()).isEqualTo("arena"));
    }

    @Test
    void trainsOnMapsWithEvenNumbersAndHoldsOutThoseWithOddOnes() {
        Game game = game();
        assertThat(game.gameId(Split.TRAINING, 617)).isEqualTo("gen:1234/tdm/3v3");
        assertThat(game.gameId(Split.HELD_OUT, 617)).isEqualTo("gen:1235/tdm/3v3");
        assertThat(game.describe("gen:1234/tdm/3v3"))
                .startsWith("Team deathmatch, 3 against 3, on the generated map 1234");
    }

    @Test
    void tellsWhatOfItsVocabularyMeansSomethingInAMode() {
        ArenaGame game = new ArenaGame();

        assertThat(tasks(game, "tdm"))
                .contains("shoot", "guard_pick_up")
                .doesNotContain("hold_zone", "fetch_flag", "bank_gold", "wield");
        assertThat(tasks(game, "zone")).contains("shoot", "hold_zone", "wield").doesNotContain("fetch_flag");
        assertThat(tasks(game, "ctf")).contains("fetch_flag", "return_flag").doesNotContain("hold_zone");
        assertThat(tasks(game, "chest")).contains("bank_gold", "loot_gold").doesNotContain("fetch_flag");
        assertThat(game.vocabulary("tdm").sensor("zone")).isEmpty();
        assertThat(game.vocabulary("mix")).isEqualTo(game.vocabulary());
        assertThatThrownBy(() -> game.vocabulary("chess")).hasMessageContaining("no mode 'chess'");
    }

    private static List<String> tasks(ArenaGame game, String mode) {
        return game.vocabulary(mode).tasks().stream().map(TaskSignature::name).toList();
    }

    @Test
    void saysWhatAnIdLooksLike() {
        assertThatThrownBy(() -> game().describe("gen:1/tdm/3v2")).hasMessageContaining("same number of agents");
        assertThatThrownBy(() -> game().describe("gen:1/chess/3v3"))
                .isInstanceOf(UnknownGameException.class)
                .hasMessageContaining("there is no mode 'chess', only tdm, zone, ctf, chest, ffa")
                .hasMessageContaining("gen:1234/tdm/3v3");
        assertThatThrownBy(() -> game().describe("doom:1/tdm/3v3"))
                .hasMessageContaining("no maps 'doom', only gen, wad");
        assertThatThrownBy(() -> game().describe("gen:x/tdm/3v3")).hasMessageContaining("not 'x'");
        assertThatThrownBy(() -> game().describe("gen:1/ctf/9v9")).hasMessageContaining("from 1v1 to 8v8, not 9v9");
        assertThatThrownBy(() -> game().describe("gen:1/ffa/5")).hasMessageContaining("even number of agents");
        assertThatThrownBy(() -> game().describe("gen:1/ffa/3v3")).hasMessageContaining("not 3v3");
    }

    @Test
    void dealsAMixOfAllModes() {
        ArenaGame game = new ArenaGame();
        assertThat(IntStream.range(0, 5).mapToObj(index -> game.gameId("mix", Split.TRAINING, index)))
                .containsExactly("gen:0/tdm/3v3", "gen:2/zone/3v3", "gen:4/ctf/3v3", "gen:6/chest/3v3", "gen:8/ffa/6");
        assertThat(game.describe("gen:8/ffa/6")).startsWith("Free for all, 6 agents, 3 of each policy, on the");
    }

    @Test
    void listsThousandsOfDistinctGamesWithTheirFeatures() {
        ArenaGame game = new ArenaGame();
        Set<String> ids = new HashSet<>();
        Set<Map<String, String>> features = new HashSet<>();
        for (Split split : Split.values()) {
            for (int index = 0; index < 2000; index++) {
                String id = game.gameId("mix", split, index);
                assertThat(ids.add(id)).as(id).isTrue();
                features.add(game.features(id));
            }
        }
        assertThat(features).hasSizeGreaterThan(3000);
        assertThat(game.features("gen:4/ctf/3v3"))
                .containsEntry("mode", "ctf")
                .containsEntry("agents", "3v3")
                .containsEntry("size", "40x30 m")
                .containsOnlyKeys("mode", "agents", "family", "size", "rules");
        assertThatThrownBy(() -> game.gameId("chess", Split.TRAINING, 0)).hasMessageContaining("no mode 'chess'");
    }

    /** What is decided by objectives alone may be 0 to 0 between policies that know nothing of them. */
    @Test
    void playsEveryModeToItsEnd() {
        ArenaGame game = new ArenaGame();
        List<Contestant> sides = List.of(
                game.prepare(Policies.read("opponents/rusher")), game.prepare(Policies.read("opponents/skirmisher")));
        for (Mode mode : Mode.values()) {
            for (int index = 0; index < 4; index++) {
                MatchRequest request =
                        new MatchRequest(game.gameId(mode.id(), Split.TRAINING, index), index, sides, false);
                MatchRecord record = game.play(request);
                assertThat(game.play(request)).isEqualTo(record);
                assertThat(record.ticks() / 30.0)
                        .isLessThanOrEqualTo(120.0 + mode.rules().overtimeSeconds());
                assertThat(record.sides().get(0).metrics().get("distance")).isPositive();
            }
        }
    }

    @Test
    void playsWithOneToEightAgentsOnASide() {
        Game game = game();
        Contestant contestant = game.prepare(Policies.read("held-out/hunter"));
        for (int size = 1; size <= 8; size++) {
            MatchRecord record = game.play(
                    new MatchRequest("gen:6/tdm/" + size + "v" + size, size, List.of(contestant, contestant), false));
            assertThat(record.sides().get(0).metrics().get("distance")).isPositive();
            assertThat(record.sides().get(0).score() + record.sides().get(1).score())
                    .isPositive();
        }
    }

    @Test
    void aSideRemembersTogetherWhatOneOfItHasSet() {
        Game game = game();
        String text = "policy caller { team var called: boolean tree { selector { sequence {"
                + " condition not called chance(0.01) set called = true } task hold() } } }";
        Contestant caller = game.prepare(
                new PolicyReader(game.vocabulary()).read(text).policy().orElseThrow());

        MatchRecord record = game.play(new MatchRequest("gen:6/tdm/3v3", 1, List.of(caller, caller), true));
        int set = 4;
        assertThat(record.sides())
                .allSatisfy(side -> assertThat(side.counts().orElseThrow().successes(set))
                        .as("one agent of each side calls, and the others know")
                        .isEqualTo(1));
    }

    @Test
    void scoresByFragsAndCountsThemOnBothSides() {
        Game game = game();
        List<Contestant> sides = List.of(
                game.prepare(Policies.read("opponents/rusher")), game.prepare(Policies.read("opponents/holder")));
        for (int seed = 0; seed < 10; seed++) {
            MatchRecord record = game.play(new MatchRequest(game.gameId(Split.HELD_OUT, seed), seed, sides, false));
            for (int side = 0; side < 2; side++) {
                assertThat(record.sides().get(side).score())
                        .isEqualTo(record.sides().get(side).metrics().get("kills"))
                        .isEqualTo(record.sides().get(1 - side).metrics().get("deaths"));
            }
            assertThat(record.ticks()).isLessThanOrEqualTo(80 * 30);
        }
    }
}
