package dev.espalier.arena.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Flags.State;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.MatchRecord.EndReason;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CaptureTheFlagTest {

    /** Fetches the enemies' flag and carries it home. */
    private static final Field.Script THIEF = self -> {
        Flags flags = flags(self);
        int target = 1 - self.side();
        if (flags.carrier(target) == self.index()) {
            Field.run(self, flags.homeX(self.side()), flags.homeY(self.side()));
        } else {
            Field.run(self, flags.x(target), flags.y(target));
        }
    };

    /** Stands and fells whoever carries its flag away from home, once it is some way off. */
    private static final Field.Script GUARD = self -> {
        Flags flags = flags(self);
        int carrier = flags.carrier(self.side());
        if (carrier >= 0 && self.distanceTo(self.world().fighter(carrier)) > 3) {
            Field.fireAt(self, self.world().fighter(carrier));
        }
    };

    private static Flags flags(Fighter self) {
        return Objects.requireNonNull(self.world().contest().flags());
    }

    private static Flags flags(Field field) {
        return Objects.requireNonNull(field.contest.flags());
    }

    @Test
    void countsAFlagThatIsBroughtHome() {
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, THIEF, Field.IDLE);
        assertThat(flags(field).state(1)).isEqualTo(State.HOME);
        field.playUntil("the flag is taken", () -> flags(field).state(1) == State.CARRIED);
        assertThat(flags(field).carrier(1)).isZero();
        field.playUntil("it is captured", () -> field.contest.score(0) == 1);
        assertThat(flags(field).state(1)).isEqualTo(State.HOME);
        assertThat(flags(field).x(1)).isEqualTo(flags(field).homeX(1));
        assertThat(field.world.fighter(0).tally().captures()).isEqualTo(1);
        assertThat(field.contest.score(1)).isZero();
    }

    @Test
    void needsTheOwnFlagAtHome() {
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, THIEF, THIEF);
        field.playToTheEnd();
        assertThat(field.contest.end()).contains(EndReason.TIME_LIMIT);
        assertThat(field.world.tick()).isEqualTo((120 + 30) * 30);
        assertThat(field.contest.score(0)).isEqualTo(field.contest.score(1)).isZero();
        assertThat(flags(field).carrier(0)).isEqualTo(1);
        assertThat(flags(field).carrier(1)).isZero();
    }

    @Test
    void dropsAFlagWhereItsCarrierFellAndItReturnsByItselfAfterAWhile() {
        Field.Script once = self -> {
            if (self.tally().deaths() == 0) {
                THIEF.act(self);
            }
        };
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, once, GUARD);
        field.playUntil("the flag is dropped", () -> flags(field).state(1) == State.DROPPED);
        long dropped = field.world.tick();
        Fighter thief = field.world.fighter(0);
        assertThat(thief.isAlive()).isFalse();
        assertThat(thief.distanceTo(flags(field).x(1), flags(field).y(1))).isZero();
        assertThat(flags(field).carrier(1)).isEqualTo(Flags.NONE);
        field.playUntil("it is home", () -> flags(field).state(1) == State.HOME);
        assertThat(field.world.tick() - dropped).isEqualTo(15 * 30);
        assertThat(field.world.fighter(1).tally().flagReturns()).isZero();
    }

    @Test
    void bringsADroppedFlagHomeWhenItsOwnSideTouchesIt() {
        Field.Script once = self -> {
            if (self.tally().deaths() == 0) {
                THIEF.act(self);
            }
        };
        Field.Script rescuer = self -> {
            GUARD.act(self);
            if (flags(self).state(self.side()) == State.DROPPED) {
                Field.run(self, flags(self).x(self.side()), flags(self).y(self.side()));
            }
        };
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, once, rescuer);
        field.playUntil("the flag is dropped", () -> flags(field).state(1) == State.DROPPED);
        long dropped = field.world.tick();
        field.playUntil("it is home", () -> flags(field).state(1) == State.HOME);
        assertThat(field.world.tick() - dropped).isLessThan(15 * 30);
        assertThat(field.world.fighter(1).tally().flagReturns()).isEqualTo(1);
        assertThat(field.contest.score(0)).isZero();
    }

    @Test
    void letsAnotherOfTheSameSideCarryADroppedFlagOn() {
        Field.Script firstOnly = self -> {
            int carrier = flags(self).carrier(self.side());
            if (carrier == 0) {
                GUARD.act(self);
            }
        };
        Field.Script once = self -> {
            if (self.tally().deaths() == 0) {
                THIEF.act(self);
            }
        };
        Field.Script second = self -> {
            if (self.world().fighter(0).tally().deaths() > 0) {
                THIEF.act(self);
            }
        };
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, once, second, firstOnly, Field.IDLE);
        field.playUntil("the second carries the flag", () -> flags(field).carrier(1) == 1);
        field.playUntil("it is captured", () -> field.contest.score(0) == 1);
        assertThat(field.world.fighter(0).tally().captures()).isZero();
        assertThat(field.world.fighter(1).tally().captures()).isEqualTo(1);
    }

    @Test
    void endsAtTheScoreLimit() {
        Field field = Field.of(Mode.CAPTURE_THE_FLAG, Field.IDLE, THIEF);
        field.playToTheEnd();
        assertThat(field.contest.end()).contains(EndReason.SCORE_LIMIT);
        assertThat(field.contest.score(1)).isEqualTo(3);
    }
}
