package dev.espalier.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules, on a field with one vein of silver in the middle and nothing else. */
class RushTest {

    private static final Field FIELD =
            new Field(0, 10, 10, List.of(new Field.Vein(0, 0, Ore.SILVER, 3)), List.of(new Field.Mud(0, 10, 2)));

    private final Rush rush = new Rush(FIELD, 2, 5);
    private final Digger self = rush.digger(0);
    private final Digger ally = rush.digger(1);
    private final Digger enemy = rush.digger(2);

    private static void put(Digger digger, double x, double y) {
        digger.x = x;
        digger.y = y;
    }

    private void play(int ticks, Runnable thoughts) {
        for (int i = 0; i < ticks; i++) {
            rush.look();
            thoughts.run();
            rush.carryOut();
        }
    }

    @Test
    void diggingTakesItsTimeAndNoMoreThanThereIs() {
        put(self, 0, 1);
        play(9, () -> self.act(Deed.DIG, 0));
        assertThat(self.load.isEmpty()).isTrue();
        play(1, () -> self.act(Deed.DIG, 0));
        assertThat(self.load.worth()).isEqualTo(2);
        play(100, () -> self.act(Deed.DIG, 0));
        assertThat(self.load.worth()).isEqualTo(6);
        assertThat(rush.knowledge(0).nuggets(0)).isZero();
    }

    @Test
    void twoAtOneVeinDigFaster() {
        put(self, 0, 1);
        put(ally, 1, 0);
        play(7, () -> {
            self.act(Deed.DIG, 0);
            ally.act(Deed.DIG, 0);
        });
        assertThat(self.load.count()).isEqualTo(1);
        assertThat(ally.load.count()).isEqualTo(1);
    }

    @Test
    void nobodyDigsOutOfReach() {
        put(self, 0, 1.6);
        play(50, () -> self.act(Deed.DIG, 0));
        assertThat(self.load.isEmpty()).isTrue();
    }

    @Test
    void aFellDropsEverythingAndShovesCostBreath() {
        put(self, 5, 5);
        put(enemy, 5, 6);
        enemy.breath = 0;
        enemy.load.add(4);
        enemy.load.add(1);
        for (int tries = 0; self.tally.felled == 0; tries++) {
            assertThat(tries).isLessThan(10);
            put(self, 5, 5);
            self.breath = 1;
            play(1, () -> self.act(Deed.SHOVE, enemy.index()));
        }
        assertThat(self.breath).isLessThan(0.8);
        assertThat(enemy.load.isEmpty()).isTrue();
        assertThat(enemy.isFallen()).isTrue();
        assertThat(rush.loose().count()).isEqualTo(2);

        play(1, () -> {
            self.breath = 1;
            self.act(Deed.SHOVE, enemy.index());
        });
        assertThat(self.tally.shoves).as("no shove at one who has just fallen").isEqualTo(self.tally.felled);
    }

    @Test
    void theFallenDoNothing() {
        put(self, 0, 1);
        self.fall(20);
        play(19, () -> {
            self.act(Deed.DIG, 0);
            self.go(20, 0, true);
        });
        assertThat(self.load.isEmpty()).isTrue();
        assertThat(self.x).isZero();
    }

    @Test
    void goldIsUnloadedAndRobbed() {
        put(self, Field.baseX(0), 1);
        self.load.add(4);
        self.load.add(4);
        play(4, () -> self.act(Deed.UNLOAD_AT_BASE, 0));
        assertThat(rush.banked(0)).isEqualTo(8);

        put(enemy, Field.baseX(0), -1);
        play(Rules.ROB_BASE_TICKS, () -> enemy.act(Deed.ROB_BASE, 0));
        assertThat(rush.banked(0)).isEqualTo(4);
        assertThat(enemy.load.worth()).isEqualTo(4);
    }

    @Test
    void theCartWaitsForWhoLoadsItAndBringsItHome() {
        put(self, Field.baseX(0) + 10, 1);
        self.load.add(4);
        self.load.add(2);
        play(90, () -> self.act(Deed.UNLOAD_AT_CART, 0));
        assertThat(rush.banked(0)).isEqualTo(6);
        assertThat(rush.cart(0).brought()).isEqualTo(6);
        assertThat(self.load.isEmpty()).isTrue();
    }

    @Test
    void mudAndALoadMakeSlow() {
        put(self, 0, 15);
        put(ally, 0, 9.5);
        put(enemy, 0, -15);
        for (int i = 0; i < Rules.LOAD_NUGGETS; i++) {
            enemy.load.add(1);
        }
        play(2, () -> {
            self.go(20, 15, false);
            ally.go(20, 9.5, false);
            enemy.go(20, -15, false);
        });
        assertThat(self.x).isEqualTo(2 * 0.26);
        assertThat(ally.x).isEqualTo(0.26 + 0.13);
        assertThat(enemy.x).isEqualTo(2 * 0.26 * 0.6);
    }
}
