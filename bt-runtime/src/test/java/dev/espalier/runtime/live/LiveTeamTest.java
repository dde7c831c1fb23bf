package dev.espalier.runtime.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.pack.Yard;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveTeamTest {

    private static final CompiledPolicy<Yard> FORTH = Yard.compile("task run(pace: 1 m)");
    private static final CompiledPolicy<Yard> BACK = Yard.compile("task run(pace: -1 m)");

    private final Yard dog = new Yard();
    private final LivePolicy<Yard> policy = new LivePolicy<>(FORTH);

    private LiveTeam<Yard> teamOf(Yard... dogs) {
        LiveTeam<Yard> team = policy.newTeam(() -> dog.tick);
        for (Yard member : dogs) {
            team.join(member, new SplittableRandom(1));
        }
        return team;
    }

    private void play(LiveTeam<Yard> team, int ticks) {
        for (int tick = 0; tick < ticks; tick++) {
            team.step();
            dog.tick++;
        }
    }

    @Test
    void aSwapTakesEffectBetweenTwoTicksAndEndsWhatRunsOnce() {
        LiveTeam<Yard> team = teamOf(dog);
        play(team, 3);

        policy.swap(BACK);
        assertThat(dog.ends).as("ended before the tick is over").isZero();
        play(team, 1);

        assertThat(dog.x).isEqualTo(3 - 1);
        assertThat(dog.starts).isEqualTo(2);
        assertThat(dog.ends).isEqualTo(1);
        assertThat(team.policy()).isSameAs(BACK);
    }

    @Test
    void whatIsSwappedTwiceBetweenTwoTicksIsTakenUpOnce() {
        LiveTeam<Yard> team = teamOf(dog);
        play(team, 1);

        policy.swap(BACK);
        policy.swap(FORTH);
        assertThat(team.refresh()).isFalse();
        policy.swap(BACK);
        assertThat(team.refresh()).isTrue();
        assertThat(team.refresh()).isFalse();
        assertThat(dog.ends).isEqualTo(1);
    }

    /** Runs as many metres as agent and team remember, after a policy that has set 1 for itself and 2 for the team. */
    private double metresAfter(String declarations) {
        policy.swap(Yard.compile("var own: number  team var all: number |"
                + "sequence { set own = own + 1  set all = all + 2  condition own + all < 0 }"));
        LiveTeam<Yard> team = teamOf(dog);
        play(team, 1);
        policy.swap(Yard.compile(declarations + " | task run(pace: (own + all) * 1 m)"));
        double before = dog.x;
        play(team, 1);
        return dog.x - before;
    }

    @Test
    void variablesThatBothDeclareInTheSameWayKeepTheirValues() {
        assertThat(metresAfter("var own: number  team var all: number")).isEqualTo(1 + 2);
        assertThat(metresAfter("team var other: boolean  team var all: number  var own: number"))
                .as("in other places")
                .isEqualTo(1 + 2);
    }

    @Test
    void variablesOfAnotherNameStartOrOwnerBeginAfresh() {
        assertThat(metresAfter("var own: number = 0.5  team var all: number")).isEqualTo(0.5 + 2);
        assertThat(metresAfter("team var own: number  var all: number")).isZero();
        assertThat(metresAfter("param own = 2  team var all: number")).isEqualTo(2 + 2);
    }

    @Test
    void agentsThatLeaveAreEndedAndNotSteppedAgain() {
        LiveTeam<Yard> team = policy.newTeam(() -> dog.tick);
        LiveAgent<Yard> member = team.join(dog, new SplittableRandom(1));
        play(team, 1);

        member.leave();
        policy.swap(BACK);
        play(team, 5);

        assertThat(dog.x).isEqualTo(1);
        assertThat(dog.ends).isEqualTo(1);
    }

    @Test
    void aPolicyForAnotherGameIsRefused() {
        Vocabulary other = new Vocabulary("kennel", "1", "", List.of(), List.of());
        var checked = new PolicyReader(other)
                .read("policy idle { tree { wait 1 s } }")
                .policy()
                .orElseThrow();
        CompiledPolicy<Yard> foreign =
                new PolicyCompiler<Yard>(Binding.<Yard>of(other).build(), 10).compile(checked);

        assertThatThrownBy(() -> policy.swap(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a policy for kennel cannot take the place of one for yard");
        assertThat(policy.current()).isSameAs(FORTH);
    }

    @Test
    void noSwapCostsNothing() {
        LiveTeam<Yard> team = teamOf(dog);
        play(team, 20_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            play(team, 1_000);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    /** Two teams in two threads, and two threads that swap as fast as they can. */
    @Test
    void teamsStayWholeWhileOthersSwap() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> swappers = List.of(swapper(FORTH, over), swapper(BACK, over));
        List<Pack> packs = List.of(new Pack(), new Pack());
        List<Thread> players =
                packs.stream().map(pack -> new Thread(() -> pack.play(policy))).toList();
        swappers.forEach(Thread::start);
        players.forEach(Thread::start);
        for (Thread player : players) {
            player.join();
        }
        over.set(true);
        for (Thread swapper : swappers) {
            swapper.join();
        }
        for (Pack pack : packs) {
            assertThat(pack.disagreements)
                    .as("ticks in which a team ran by two policies")
                    .isZero();
            assertThat(pack.swaps).as("swaps that were taken up").isGreaterThan(100);
            for (Yard member : pack.dogs) {
                assertThat(member.starts).isEqualTo(pack.swaps + 1);
                assertThat(member.ends)
                        .as("each task ended once, and the last by leaving")
                        .isEqualTo(member.starts);
            }
        }
    }

    private Thread swapper(CompiledPolicy<Yard> next, AtomicBoolean over) {
        return new Thread(() -> {
            while (!over.get()) {
                policy.swap(next);
                Thread.onSpinWait();
            }
        });
    }

    /** Sixteen dogs that play until they have taken up many swaps. */
    private static final class Pack {

        private final List<Yard> dogs = Stream.generate(Yard::new).limit(16).toList();
        private int swaps;
        private int disagreements;

        void play(LivePolicy<Yard> policy) {
            long[] tick = {0};
            LiveTeam<Yard> team = policy.newTeam(() -> tick[0]);
            List<LiveAgent<Yard>> members = dogs.stream()
                    .map(dog -> team.join(dog, new SplittableRandom(1)))
                    .toList();
            members.forEach(LiveAgent::step);
            while (swaps <= 100 || tick[0] < 5_000) {
                swaps += team.refresh() ? 1 : 0;
                members.forEach(LiveAgent::step);
                tick[0]++;
                disagreements += dogs.stream().allMatch(dog -> dog.x == dogs.get(0).x) ? 0 : 1;
            }
            members.forEach(LiveAgent::leave);
        }
    }
}
