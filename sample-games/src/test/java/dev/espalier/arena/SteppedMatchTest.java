package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Mind;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.MatchRecord;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Matches played tick by tick, and what may be done to them between two ticks. */
class SteppedMatchTest {

    private final ArenaGame game = new ArenaGame();
    private final ArenaContestant rusher = game.prepare(Policies.read("opponents/rusher"));
    private final ArenaContestant holder = game.prepare(Policies.read("opponents/holder"));

    private ArenaMatch match(String gameId) {
        return game.begin(new MatchRequest(gameId, 7, List.of(rusher, holder), false));
    }

    private static MatchRecord finish(ArenaMatch match) {
        while (match.end().isEmpty()) {
            match.step();
        }
        return match.record();
    }

    private static void step(ArenaMatch match, int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            match.step();
        }
    }

    private ArenaContestant contestant(String tree) {
        return game.prepare(new PolicyReader(game.vocabulary())
                .read("policy probe { " + tree + " }")
                .policy()
                .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void givesTheRecordOfThePlayedMatch(Mode mode) {
        MatchRequest request =
                new MatchRequest(game.gameId(mode.id(), Split.TRAINING, 3), 7, List.of(rusher, holder), true);
        MatchRecord stepped = finish(game.begin(request));
        MatchRecord played = game.play(request);
        assertThat(stepped.fingerprint()).isEqualTo(played.fingerprint());
        assertThat(stepped.sides().get(1).metrics())
                .isEqualTo(played.sides().get(1).metrics());
        assertThat(stepped.sides().get(1).counts().orElseThrow().ticks(0))
                .isEqualTo(played.sides().get(1).counts().orElseThrow().ticks(0));
    }

    @Test
    void hasNoRecordBeforeItsEndAndNoTickAfterIt() {
        ArenaMatch match = match("gen:4/tdm/2v2");
        match.step();
        assertThatThrownBy(match::record).isInstanceOf(IllegalStateException.class);
        finish(match);
        assertThatThrownBy(match::step).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSwapBetweenTwoTicksLeavesTheAgentsWhereTheyAreAndGoesTheSameWayAlways() {
        ArenaMatch match = match("gen:4/tdm/3v3");
        ArenaMatch same = match("gen:4/tdm/3v3");
        step(match, 200);
        step(same, 200);
        double x = match.world().fighter(4).x();
        match.swap(1, rusher);
        same.swap(1, rusher);
        assertThat(match.world().fighter(4).x()).isEqualTo(x);
        assertThat(match.contestant(1)).isSameAs(rusher);
        MatchRecord record = finish(match);
        assertThat(record).isEqualTo(finish(same));
        assertThat(record.fingerprint())
                .isNotEqualTo(finish(match("gen:4/tdm/3v3")).fingerprint());
    }

    /** Policies that remember having begun, alone and as a team. */
    @Test
    void whoComesByASwapBeginsAtTheRootAndRemembersWhatBothPoliciesDeclare() {
        String once = "var own: boolean team var shared: boolean tree { selector { sequence {"
                + " condition not own set own = true condition not shared set shared = true task hold(duration: 30 s) }"
                + " task look_around() } }";
        ArenaMatch match = game.begin(new MatchRequest("gen:4/tdm/2v2", 7, List.of(contestant(once), holder), true));
        step(match, 3);
        assertThat(match.counts(0).orElseThrow().successes(3)).as("both begin").isEqualTo(2);
        match.swap(0, contestant(once));
        step(match, 3);
        assertThat(match.counts(0).orElseThrow().ticks(0)).as("from the root").isEqualTo(6);
        assertThat(match.counts(0).orElseThrow().successes(3))
                .as("both know that they have begun")
                .isZero();
        match.swap(0, contestant(once.replace("own", "mine").replace("shared", "ours")));
        step(match, 3);
        assertThat(match.counts(0).orElseThrow().successes(3))
                .as("both begin, since they know nothing of it")
                .isEqualTo(2);
    }

    @Test
    void theFallenStayFallenWhenTheirSideIsSwapped() {
        ArenaMatch match = game.begin(new MatchRequest("gen:0/tdm/1v1", 7, List.of(rusher, rusher), true));
        while (match.world().fighter(0).isAlive() && match.world().fighter(1).isAlive()) {
            match.step();
        }
        int fallen = match.world().fighter(0).isAlive() ? 1 : 0;
        match.swap(fallen, holder);
        match.step();
        assertThat(match.world().fighter(fallen).isAlive()).isFalse();
        assertThat(match.counts(fallen).orElseThrow().ticks(0)).isZero();
        step(match, 120);
        assertThat(match.counts(fallen).orElseThrow().ticks(0))
                .as("plays on after coming back")
                .isPositive();
    }

    /** Runs east, always. */
    private record East(Fighter self) implements Mind {
        @Override
        public void think() {
            self.intent().move(1, 0);
        }

        @Override
        public void stop() {}
    }

    @Test
    void anAgentThatIsSteeredLeavesItsTreeAtRestUntilItIsReleased() {
        ArenaMatch match = game.begin(new MatchRequest("gen:4/tdm/1v1", 7, List.of(rusher, holder), true));
        step(match, 30);
        Fighter fighter = match.world().fighter(0);
        match.steer(0, new East(fighter));
        assertThat(match.isSteered(0)).isTrue();
        long before = match.counts(0).orElseThrow().ticks(0);
        step(match, 30);
        assertThat(fighter.headingX()).isEqualTo(1);
        assertThat(match.counts(0).orElseThrow().ticks(0)).isEqualTo(before);
        match.swap(0, holder);
        step(match, 2);
        assertThat(match.counts(0).orElseThrow().ticks(0))
                .as("rests after a swap, too")
                .isZero();
        match.release(0);
        step(match, 2);
        assertThat(match.counts(0).orElseThrow().ticks(0)).isEqualTo(2);
        assertThat(finish(match).ticks()).isPositive();
    }
}
