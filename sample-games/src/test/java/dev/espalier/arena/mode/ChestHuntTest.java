package dev.espalier.arena.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChestHuntTest {

    private static Chests chests(Fighter self) {
        return Objects.requireNonNull(self.world().contest().chests());
    }

    private static Chests chests(Field field) {
        return Objects.requireNonNull(field.contest.chests());
    }

    private static int nearest(Fighter self) {
        Chests chests = chests(self);
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < chests.count(); i++) {
            double far = self.distanceTo(chests.x(i), chests.y(i));
            if (chests.gold(i) > 0 && far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    /** Takes gold up to an amount, then brings it home. */
    private static Field.Script hunter(double load) {
        return self -> {
            Chests chests = chests(self);
            int chest = nearest(self);
            if (chests.carried(self.index()) >= load) {
                Field.run(self, chests.bankX(self.side()), chests.bankY(self.side()));
            } else if (chest >= 0) {
                Field.run(self, chests.x(chest), chests.y(chest));
            }
        };
    }

    @Test
    void countsGoldOnlyWhenItIsBanked() {
        Field field = Field.of(Mode.CHEST_HUNT, hunter(10), Field.IDLE);
        field.playUntil("gold is carried", () -> chests(field).carried(0) == 10);
        assertThat(field.contest.score(0)).isZero();
        field.playUntil("it is banked", () -> field.contest.score(0) == 10);
        assertThat(chests(field).carried(0)).isZero();
        assertThat(field.world.fighter(0).tally().captures()).isEqualTo(1);
        assertThat(field.world.fighter(0).tally().goldBanked()).isEqualTo(10);
    }

    @Test
    void fillsAnEmptiedChestElsewhere() {
        Field field = Field.of(Mode.CHEST_HUNT, hunter(10), Field.IDLE);
        assertThat(lying(field)).isEqualTo(40);
        int chest = nearest(field.world.fighter(0));
        double x = chests(field).x(chest);
        double y = chests(field).y(chest);
        field.playUntil("the chest is empty", () -> chests(field).gold(chest) == 0);
        long emptied = field.world.tick();
        assertThat(lying(field)).isEqualTo(30);
        field.playUntil("it is filled again", () -> chests(field).gold(chest) > 0);
        assertThat(field.world.tick() - emptied).isEqualTo(8 * 30);
        assertThat(Math.hypot(chests(field).x(chest) - x, chests(field).y(chest) - y))
                .isGreaterThan(1);
    }

    private static double lying(Field field) {
        double gold = 0;
        for (int i = 0; i < chests(field).count(); i++) {
            gold += chests(field).gold(i);
        }
        return gold;
    }

    @Test
    void nobodyCarriesMoreThanTheLimit() {
        Field field = Field.of(Mode.CHEST_HUNT, hunter(1000), Field.IDLE);
        field.play(80 * 30);
        assertThat(chests(field).carried(0)).isEqualTo(30);
        assertThat(field.contest.score(0)).isZero();
    }

    @Test
    void theFallenLeaveTheirGoldForOthers() {
        Field.Script prey = self -> {
            if (self.tally().deaths() == 0) {
                hunter(1000).act(self);
            }
        };
        Field.Script robber = self -> {
            Fighter rich = self.world().fighter(0);
            if (rich.isAlive() && rich.tally().deaths() == 0) {
                if (chests(self).carried(0) >= 20) {
                    Field.fireAt(self, rich);
                }
            } else {
                hunter(20).act(self);
            }
        };
        Field field = Field.of(Mode.CHEST_HUNT, prey, robber);
        field.playUntil(
                "the rich one falls", () -> field.world.fighter(0).tally().deaths() == 1);
        assertThat(chests(field).carried(0)).isZero();
        Fighter fallen = field.world.fighter(0);
        int heap = nearest(fallen);
        assertThat(fallen.distanceTo(chests(field).x(heap), chests(field).y(heap)))
                .isZero();
        double gold = chests(field).gold(heap);
        assertThat(gold).isGreaterThanOrEqualTo(20);
        field.playUntil("the robber banks gold", () -> field.contest.score(1) > 0);
        assertThat(field.contest.score(1)).isGreaterThanOrEqualTo(gold);
    }

    @Test
    void goldThatNobodyTakesIsGoneAfterAWhile() {
        Field.Script prey = self -> {
            if (self.tally().deaths() == 0) {
                hunter(1000).act(self);
            }
        };
        Field.Script killer = self -> {
            Fighter rich = self.world().fighter(0);
            if (chests(self).carried(0) >= 10) {
                Field.fireAt(self, rich);
            }
        };
        Field field = Field.of(Mode.CHEST_HUNT, prey, killer);
        field.playUntil(
                "the rich one falls", () -> field.world.fighter(0).tally().deaths() == 1);
        int heap = nearest(field.world.fighter(0));
        assertThat(heap).isGreaterThanOrEqualTo(4);
        field.play(20 * 30);
        assertThat(chests(field).gold(heap)).isZero();
    }

    @Test
    void endsAtTheScoreLimit() {
        Field field = Field.of(Mode.CHEST_HUNT, hunter(30), hunter(30));
        field.playToTheEnd();
        double most = Math.max(field.contest.score(0), field.contest.score(1));
        if (most >= 150) {
            assertThat(field.contest.end()).contains(EndReason.SCORE_LIMIT);
        } else {
            assertThat(field.world.tick()).isGreaterThanOrEqualTo(90 * 30);
        }
        assertThat(most).isGreaterThan(30);
    }
}
