package dev.espalier.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.espalier.arena.map.ArenaMap;
import dev.espalier.arena.map.Body;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.nav.Choke;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.game.MatchRequest;
import dev.espalier.runtime.trace.NodeCounts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where tasks of tactics bring an agent, alone against one that stays in its base. */
class TacticsTest {

    private static final int MAPS = 12;

    private final ArenaGame game = new ArenaGame();

    private ArenaContestant policy(String node) {
        return game.prepare(new PolicyReader(game.vocabulary())
                .read("policy probe { tree { " + node + " } }")
                .policy()
                .orElseThrow());
    }

    /** Fifteen seconds of an agent that does one thing after which it waits. */
    private Fighter play(int map, String task) {
        ArenaContestant probe =
                policy("selector { sequence { task " + task + " task hold(duration: 60 s) } task hold() }");
        ArenaMatch match = game.begin(new MatchRequest(
                "gen:" + map + "/tdm/1v1", 1, List.of(probe, policy("task face(target: own_base)")), false));
        for (int tick = 0; tick < 450 && match.end().isEmpty(); tick++) {
            match.step();
        }
        return match.world().fighter(0);
    }

    private static boolean sees(Fighter self, double x, double y) {
        ArenaMap map = self.world().terrain().map();
        double z = map.floor(map.sectorAt(x, y, -1)) + Body.EYE;
        return self.world().terrain().sight().clear(self.x(), self.y(), self.eyeZ(), x, y, z);
    }

    @Test
    void aVantagePointOverlooksItsTarget() {
        int overlooking = 0;
        for (int map = 0; map < MAPS; map++) {
            Fighter self = play(map, "take_vantage(target: nearest_health_pack, range: 10 m)");
            int pack = self.world().healthPacks().nearest(self.x(), self.y(), 0);
            for (int i = 0; i < self.world().healthPacks().count(); i++) {
                double x = self.world().healthPacks().x(i);
                double y = self.world().healthPacks().y(i);
                if (Math.abs(self.distanceTo(x, y) - 10) < 7 && sees(self, x, y)) {
                    overlooking++;
                    break;
                }
            }
            assertThat(pack).isNotNegative();
        }
        assertThat(overlooking).isGreaterThanOrEqualTo(MAPS - 2);
    }

    @Test
    void aGuardStaysByItsPickUpInSightOfIt() {
        for (int map = 0; map < MAPS; map++) {
            Fighter self = play(map, "guard_pick_up(distance: 4 m)");
            boolean guards = false;
            for (int i = 0; i < self.world().pickUps().count(); i++) {
                double x = self.world().pickUps().x(i);
                double y = self.world().pickUps().y(i);
                guards |= self.distanceTo(x, y) < 7 && sees(self, x, y);
            }
            assertThat(guards).as("on map %d", map).isTrue();
        }
    }

    @Test
    void anAmbushSeesTheChokeAndIsNotSeenByWhoComesToIt() {
        int waiting = 0;
        for (int map = 0; map < 2 * MAPS; map++) {
            ArenaMatch match = game.begin(new MatchRequest(
                    "gen:" + map + "/tdm/1v1",
                    1,
                    List.of(policy("task ambush(duration: 60 s)"), policy("task face(target: own_base)")),
                    true));
            Fighter self = match.world().fighter(0);
            if (!self.findChoke()) {
                continue;
            }
            Choke choke = self.choke();
            double x = choke.x();
            double y = choke.y();
            double beforeX = choke.beforeX();
            double beforeY = choke.beforeY();
            for (int tick = 0; tick < 600; tick++) {
                match.step();
            }
            NodeCounts counts = match.counts(0).orElseThrow();
            if (counts.successes(0) + counts.failures(0) == 0 && self.speed() == 0) {
                waiting++;
                assertThat(self.distanceTo(x, y)).isLessThan(11);
                assertThat(sees(self, x, y)).isTrue();
                assertThat(self.headingX()).isCloseTo((x - self.x()) / self.distanceTo(x, y), within(0.1));
                assertThat(sees(self, beforeX, beforeY)).as("on map %d", map).isFalse();
            }
        }
        assertThat(waiting).as("maps with an ambush").isGreaterThanOrEqualTo(5);
    }

    @Test
    void holdingAnAngleKeepsTheAimThere() {
        Fighter self = play(3, "hold_angle(target: enemy_base, duration: 60 s)");
        double x = self.world().baseX(1) - self.x();
        double y = self.world().baseY(1) - self.y();
        assertThat(self.headingX() * x + self.headingY() * y).isCloseTo(Math.sqrt(x * x + y * y), within(1e-6));
        assertThat(self.speed()).isZero();
    }
}
