package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.sim.Simulation;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Matches of every mode go as they went with this version of the simulation. When a row changes, {@link Simulation#VERSION} must
 * go up, or old replays would be played wrongly instead of refused.
 */
class SimulationVersionTest {

    private static final int MATCHES = 8;

    /** Does something about everything that matches are about. */
    private static final String OBJECTIVE = """
            policy objective {
              tree {
                selector {
                  sequence {
                    condition enemy_visible and enemy_distance < 15 m
                    parallel(success: any) { task shoot() task strafe() }
                  }
                  task return_flag()
                  task bank_gold()
                  task fetch_flag()
                  task loot_gold()
                  timeout(8 s) task hold_zone()
                  task get_supply()
                  task get_health()
                  task patrol()
                }
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "tdm, 3876320867837829876",
        "zone, -8989317462175746745",
        "ctf, 7601568776947188631",
        "chest, 6257740693281944696",
        "ffa, 7445807826804110130",
    })
    void versionOneGoesSo(String mode, long hash) {
        ArenaGame game = new ArenaGame();
        List<ArenaContestant> all = List.of(
                game.prepare(Policies.read("opponents/rusher")),
                game.prepare(Policies.read("opponents/skirmisher")),
                game.prepare(Policies.read("held-out/guardian")),
                game.prepare(new PolicyReader(game.vocabulary())
                        .read(OBJECTIVE)
                        .policy()
                        .orElseThrow()));
        long sum = 0;
        for (int i = 0; i < MATCHES; i++) {
            MatchRequest request = new MatchRequest(
                    game.gameId(mode, Split.TRAINING, i),
                    i,
                    List.of(all.get(i % 4), all.get((i + 1 + i / 4) % 4)),
                    false);
            sum = 31 * sum + game.play(request).fingerprint();
        }
        assertThat(Simulation.VERSION).isEqualTo(1);
        assertThat(sum).isEqualTo(hash);
    }
}
