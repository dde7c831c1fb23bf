package dev.espalier.arena.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ZoneControlTest {

    private static final Field.Script TO_ZONE = self -> {
        Zone zone = zone(self);
        Field.run(self, zone.x(), zone.y());
    };

    private static Zone zone(Fighter self) {
        return Objects.requireNonNull(self.world().contest().zone());
    }

    private static Zone zone(Field field) {
        return Objects.requireNonNull(field.contest.zone());
    }

    @Test
    void givesASideThatIsInItAloneAPointASecond() {
        Field field = Field.of(Mode.ZONE_CONTROL, TO_ZONE, Field.IDLE);
        field.playUntil("the zone is held", () -> zone(field).holder() == 0);
        double before = field.contest.score(0);
        field.play(150);
        assertThat(field.contest.score(0) - before).isCloseTo(5, within(1e-9));
        assertThat(field.contest.score(1)).isZero();
        assertThat(field.world.fighter(0).tally().objectiveTicks()).isEqualTo(151);
        assertThat(field.world.fighter(1).tally().objectiveTicks()).isZero();
    }

    @Test
    void givesNobodyAPointWhileBothAreInIt() {
        Field field = Field.of(Mode.ZONE_CONTROL, TO_ZONE, TO_ZONE);
        field.playUntil("both are in the zone", () -> zone(field).isContested());
        double first = field.contest.score(0);
        double second = field.contest.score(1);
        field.play(90);
        assertThat(zone(field).isContested()).isTrue();
        assertThat(zone(field).holder()).isEqualTo(Zone.NOBODY);
        assertThat(field.contest.score(0)).isEqualTo(first);
        assertThat(field.contest.score(1)).isEqualTo(second);
    }

    @Test
    void isLostByWhoFallsInIt() {
        Field.Script guard = self -> {
            Field.run(self, zone(self).x(), zone(self).y());
            Field.fireAt(self, self.world().fighter(0));
        };
        Field field = Field.of(Mode.ZONE_CONTROL, TO_ZONE, guard);
        field.playUntil("the zone is contested", () -> zone(field).isContested());
        field.playUntil("the other side holds it", () -> zone(field).holder() == 1);
        assertThat(field.world.fighter(0).isAlive()).isFalse();
        double first = field.contest.score(0);
        field.play(30);
        assertThat(field.contest.score(0)).isEqualTo(first);
        assertThat(field.contest.score(1)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void liesAsFarFromBothBasesAndMovesAfterItsTime() {
        for (int seed = 0; seed < 20; seed++) {
            Field field =
                    new Field(Mode.ZONE_CONTROL, Mode.ZONE_CONTROL.rules(), seed, List.of(Field.IDLE, Field.IDLE));
            double x = zone(field).x();
            double y = zone(field).y();
            assertThat(Math.hypot(x - 3, y - 10)).isCloseTo(Math.hypot(x - 37, y - 10), within(5.0));
            field.play(25 * 30 - 1);
            assertThat(zone(field).x()).isEqualTo(x);
            assertThat(zone(field).secondsToMove()).isCloseTo(1 / 30.0, within(1e-9));
            field.play(1);
            assertThat(Math.hypot(zone(field).x() - x, zone(field).y() - y)).isGreaterThan(0);
        }
    }

    @Test
    void endsAtTheScoreLimit() {
        Field field = Field.of(Mode.ZONE_CONTROL, Field.IDLE, TO_ZONE);
        field.playToTheEnd();
        assertThat(field.contest.end()).contains(EndReason.SCORE_LIMIT);
        assertThat(field.contest.score(1)).isEqualTo(30);
        assertThat(field.world.tick()).isLessThan(60 * 30);
    }

    @Test
    void goesOnForAWhileWhenItIsEven() {
        Field field = Field.of(Mode.ZONE_CONTROL, Field.IDLE, Field.IDLE);
        field.playToTheEnd();
        assertThat(field.contest.end()).contains(EndReason.TIME_LIMIT);
        assertThat(field.world.tick()).isEqualTo((90 + 20) * 30);
        assertThat(field.contest.score(0)).isEqualTo(field.contest.score(1)).isZero();
    }

    @Test
    void isDecidedByTheFirstPointAfterItsTime() {
        Field.Script late = self -> {
            if (self.world().tick() >= 92 * 30) {
                TO_ZONE.act(self);
            }
        };
        Field field = Field.of(Mode.ZONE_CONTROL, late, Field.IDLE);
        field.playToTheEnd();
        assertThat(field.contest.end()).contains(EndReason.TIME_LIMIT);
        assertThat(field.world.tick()).isBetween(92L * 30, 104L * 30);
        assertThat(field.contest.score(0)).isCloseTo(1 / 30.0, within(1e-9));
    }
}
