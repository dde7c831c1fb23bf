package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Onlooker;
import dev.espalier.arena.sim.Tally;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who watches a match is told of all that its record counts, and changes nothing by watching. */
class OnlookerInPlayTest {

    private static final String ALL_ROUNDER = """
            policy all_rounder {
              tree {
                selector {
                  sequence { condition enemy_visible and enemy_distance < 25 m task shoot() }
                  task return_flag()
                  task bank_gold()
                  task fetch_flag()
                  task loot_gold()
                  cooldown(8 s) timeout(8 s) task hold_zone()
                  task get_health()
                  task get_supply()
                  task patrol()
                }
              }
            }
            """;

    private static final class Count implements Onlooker {
        private final Map<Deed, Integer> deeds = new EnumMap<>(Deed.class);
        private int entries;
        private int pellets;
        private int hits;
        private int falls;
        private int packs;
        private int supplies;

        @Override
        public void entered(Fighter fighter) {
            entries++;
        }

        @Override
        public void shot(Fighter by, Weapon weapon, double dirX, double dirY, double slope, double metres) {
            assertThat(dirX * dirX + dirY * dirY).isBetween(0.999, 1.001);
            assertThat(metres).isPositive();
            pellets++;
        }

        @Override
        public void burst(Fighter by, Weapon weapon, double x, double y, double z) {
            assertThat(weapon.missile()).isNotNull();
        }

        @Override
        public void hit(Fighter by, Fighter struck, double damage) {
            hits++;
        }

        @Override
        public void fell(Fighter fallen, Fighter by) {
            falls++;
        }

        @Override
        public void tookPack(Fighter taker, int pack) {
            packs++;
        }

        @Override
        public void tookSupply(Fighter taker, int point) {
            supplies++;
        }

        @Override
        public void did(Deed deed, @Nullable Fighter by, int thing) {
            deeds.merge(deed, 1, Integer::sum);
        }

        int deeds(Deed... which) {
            int sum = 0;
            for (Deed deed : which) {
                sum += deeds.getOrDefault(deed, 0);
            }
            return sum;
        }
    }

    private static int sum(ArenaMatch match, ToIntFunction<Tally> of) {
        int sum = 0;
        for (int i = 0; i < match.world().fighterCount(); i++) {
            sum += of.applyAsInt(match.world().fighter(i).tally());
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource
    void isToldOfAllThatCounts(Mode mode) {
        ArenaGame game = new ArenaGame();
        Contestant one = game.prepare(
                new PolicyReader(game.vocabulary()).read(ALL_ROUNDER).policy().orElseThrow());
        int falls = 0;
        for (int index = 0; index < 5; index++) {
            MatchRequest request =
                    new MatchRequest(game.gameId(mode.id(), Split.TRAINING, index), 3, List.of(one, one), false);
            ArenaMatch match = game.begin(request);
            Count count = new Count();
            match.world().watch(count);
            while (match.end().isEmpty()) {
                match.step();
            }
            MatchRecord record = match.record();
            assertThat(record).isEqualTo(game.play(request));
            assertThat(count.falls).isEqualTo(sum(match, Tally::deaths));
            falls += count.falls;
            assertThat(count.entries).isBetween(0, count.falls);
            assertThat(count.pellets)
                    .isGreaterThanOrEqualTo(sum(match, Tally::shots))
                    .isPositive();
            assertThat(count.hits).isGreaterThanOrEqualTo(count.falls);
            assertThat(count.packs).isEqualTo(sum(match, Tally::pickUps));
            assertThat(count.supplies).isEqualTo(sum(match, Tally::suppliesTaken));
            assertThat(count.deeds(Onlooker.Deed.CAPTURED_FLAG, Onlooker.Deed.BANKED_GOLD))
                    .isEqualTo(sum(match, Tally::captures));
            assertThat(count.deeds(Onlooker.Deed.RETURNED_FLAG)).isEqualTo(sum(match, Tally::flagReturns));
            assertThat(count.deeds(Onlooker.Deed.ZONE_MOVED) > 0).isEqualTo(mode == Mode.ZONE_CONTROL);
            assertThat(count.deeds(Onlooker.Deed.TOOK_FLAG))
                    .isGreaterThanOrEqualTo(
                            count.deeds(Onlooker.Deed.DROPPED_FLAG) + count.deeds(Onlooker.Deed.CAPTURED_FLAG));
        }
        assertThat(falls).isPositive();
    }
}
