package dev.espalier.arena.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.sim.Fighter;
import org.junit.jupiter.api.Test;

class FreeForAllTest {

    /** Hunts one agent. */
    private static Field.Script hunter(int prey) {
        return self -> {
            Fighter target = self.world().fighter(prey);
            Field.run(self, target.x(), target.y());
            Field.fireAt(self, target);
        };
    }

    @Test
    void everyAgentIsAnEnemyOfEveryOther() {
        Field field = Field.of(Mode.FREE_FOR_ALL, Field.IDLE, Field.IDLE, Field.IDLE, Field.IDLE);
        for (int i = 0; i < 4; i++) {
            assertThat(field.world.livingEnemies(field.world.fighter(i))).isEqualTo(3);
            assertThat(field.world.fighter(i).livingAllies()).isZero();
            assertThat(field.world.fighter(i).nearestAlly()).isNull();
        }
    }

    @Test
    void countsTheFallenOfTheOtherPolicy() {
        Field field = Field.of(Mode.FREE_FOR_ALL, hunter(3), Field.IDLE, Field.IDLE, Field.IDLE);
        field.playUntil("the prey falls", () -> field.world.fighter(3).tally().deaths() == 1);
        assertThat(field.contest.score(0)).isEqualTo(1);
        assertThat(field.contest.score(1)).isZero();
    }

    @Test
    void countsNothingForOnesOwn() {
        Field field = Field.of(Mode.FREE_FOR_ALL, hunter(1), Field.IDLE, Field.IDLE, Field.IDLE);
        field.playUntil("the prey falls", () -> field.world.fighter(1).tally().deaths() == 1);
        assertThat(field.world.fighter(0).tally().kills()).isEqualTo(1);
        assertThat(field.contest.score(0)).isZero();
        assertThat(field.contest.score(1)).isZero();
    }
}
