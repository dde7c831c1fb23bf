package dev.espalier.runtime.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.badlogic.gdx.ai.btree.Task.Status;
import com.sun.management.ThreadMXBean;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.Pilot.Told;
import dev.espalier.runtime.live.LivePolicy;
import dev.espalier.runtime.live.LiveTeam;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.tree.AgentTree;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class NeuralNodesTest {

    private final Pilot pilot = new Pilot();
    private final NeuralBatch batch = new NeuralBatch();
    private final Told steer = new Told(0.5f);
    private final Told style = new Told(0, 1);

    @Test
    void aNetworkActsAtTheEndOfEachTickInTheUnitsOfTheGame() {
        AgentTree<Pilot> tree = tree("neural steer()");

        tree.step();
        assertThat(pilot.takeEvents()).containsExactly("steer start");
        batch.run();

        assertThat(pilot.takeEvents()).containsExactly("steer 15.0");
        assertThat(steer.seen).as("75 m of 0 .. 100 m").isEqualTo(0.5f);
        assertThat(play(tree)).containsExactly("steer 15.0");
    }

    @Test
    void aSkillThatIsOverEndsAtOnceAndAsksNobody() {
        AgentTree<Pilot> tree = tree("selector { neural steer() task climb() }");
        pilot.skill = Outcome.FAILURE;

        assertThat(play(tree)).containsExactly("steer start", "steer end", "climb");
        assertThat(steer.asked).isZero();
    }

    @Test
    void aCancelledNodeDoesNotAct() {
        AgentTree<Pilot> tree = tree("parallel(success: any) { neural steer() invert condition alarm }");

        assertThat(play(tree)).containsExactly("steer start", "steer cancelled");
    }

    @Test
    void oneInferenceInATickServesAllAgents() {
        CompiledPolicy<Pilot> policy = compile("neural steer()");
        List<Pilot> pilots = new ArrayList<>();
        List<AgentTree<Pilot>> trees = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Pilot one = new Pilot();
            pilots.add(one);
            trees.add(policy.newTree(
                    one, policy.newMemory(), policy.newTeam(), batch, () -> 0, new SplittableRandom(i), null));
        }

        trees.forEach(AgentTree::step);
        batch.run();

        assertThat(steer.asked).isEqualTo(1);
        assertThat(pilots).allSatisfy(one -> assertThat(one.takeEvents()).containsExactly("steer start", "steer 15.0"));
    }

    @Test
    void whatIsNoNumberNeverReachesTheGame() {
        AgentTree<Pilot> tree = tree("neural steer()");
        pilot.height = Float.NaN;
        steer.answer = new float[] {Float.NEGATIVE_INFINITY};

        assertThat(play(tree)).containsExactly("steer start", "steer -30.0");
        assertThat(steer.seen).isZero();
        steer.answer = new float[] {Float.NaN};
        assertThat(play(tree)).containsExactly("steer 0.0");
        assertThat(batch.oddNumbers()).isEqualTo(4);
    }

    @Test
    void aFaultInActingFailsTheNodeInTheNextTick() {
        AgentTree<Pilot> tree = tree("selector { neural steer() task climb() }");
        pilot.clumsy = true;

        assertThat(play(tree)).containsExactly("steer start");
        assertThat(tree.faultCount()).isEqualTo(1);
        assertThat(play(tree)).containsExactly("steer end", "climb");
    }

    @Test
    void aNetworkThatThrowsFailsTheNodesThatAskedIt() {
        AgentTree<Pilot> tree = tree("selector { neural steer() options(by: style) { task climb() task dive() } }");
        pilot.height = 0;

        assertThat(play(tree)).containsExactly("steer start");
        assertThat(play(tree)).containsExactly("steer end", "style start");
        assertThat(play(tree)).containsExactly("style end");
        assertThat(tree.status(0)).isEqualTo(Status.FAILED);
        assertThat(tree.firstFault().orElseThrow().cause()).hasMessage("the network is broken");
    }

    @Test
    void aNodeWhoseBatchIsNotRunFails() {
        AgentTree<Pilot> tree = tree("neural steer()");
        tree.step();
        tree.step();

        assertThat(tree.firstFault().orElseThrow().cause()).hasMessage("the batch was not run after the last tick");
    }

    @Test
    void optionsRunsThePickedChildFromTheNextTickAndEndsWithIt() {
        AgentTree<Pilot> tree = tree("options(by: style) { task climb() task dive() }");

        assertThat(play(tree)).containsExactly("style start");
        assertThat(play(tree)).containsExactly("dive");
        style.answer = new float[] {1, 0};
        pilot.task = Outcome.SUCCESS;
        assertThat(play(tree)).containsExactly("dive", "dive end", "style end");
        assertThat(style.asked).isEqualTo(1);
        assertThat(tree.status(0)).isEqualTo(Status.SUCCEEDED);
    }

    @Test
    void optionsAsksAgainAndChangesTheChild() {
        AgentTree<Pilot> tree = tree("options(by: style, every: 0.2 s) { task climb() task dive() }");

        assertThat(play(tree)).containsExactly("style start");
        assertThat(play(tree)).containsExactly("dive");
        style.answer = new float[] {1, 1};
        assertThat(play(tree)).as("asks, and goes on").containsExactly("dive");
        assertThat(play(tree)).as("of equal ones the first").containsExactly("dive cancelled", "climb");
        assertThat(style.asked).isEqualTo(2);
    }

    @Test
    void aMissingOrMisshapenNetworkIsADiagnostic() {
        String tree = "selector { neural steer() neural steer() options(by: style) { task climb() task dive() } }";

        assertThatThrownBy(() -> Pilot.compile(tree, Map.of("style", new Told(1, 2, 3))))
                .isInstanceOfSatisfying(
                        NetworkFaultException.class,
                        fault -> assertThat(fault.diagnostics())
                                .extracting(diagnostic -> diagnostic.code())
                                .containsExactly(Code.NO_NETWORK, Code.NETWORK_SHAPE))
                .hasMessage("E050 line 1: there is no network for the skill 'steer', which sees 1 numbers and gives 1."
                        + " E051 line 1: the skill 'style' sees 1 numbers and gives 2, but its network takes 1 and"
                        + " gives 3.");
    }

    @Test
    void aTreeThatAsksNetworksNeedsABatch() {
        CompiledPolicy<Pilot> policy = compile("neural steer()");

        assertThatThrownBy(() -> policy.newTree(pilot, () -> 0, new SplittableRandom(1), null))
                .hasMessage("the policy test asks networks, so its trees need a batch that asks them");
    }

    @Test
    void aLiveTeamIsAnsweredBeforeAndAfterASwap() {
        LivePolicy<Pilot> live = new LivePolicy<>(compile("neural steer()"));
        LiveTeam<Pilot> team = live.newTeam(() -> pilot.tick);
        team.join(pilot, new SplittableRandom(1));

        team.step();
        assertThat(pilot.takeEvents()).containsExactly("steer start", "steer 15.0");
        live.swap(compile("sequence { neural steer() }"));
        team.step();
        assertThat(pilot.takeEvents()).containsExactly("steer cancelled", "steer start", "steer 15.0");
    }

    @Test
    void askingNetworksAllocatesNothing() {
        AgentTree<Pilot> tree =
                tree("parallel { neural steer() options(by: style, every: 0.2 s) { neural steer() task dive() } }");
        pilot.writing = false;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10 && least > 0; round++) {
            long before = threads.getThreadAllocatedBytes(self);
            for (int i = 0; i < 50_000; i++) {
                style.answer[0] = i % 7;
                tree.step();
                batch.run();
                pilot.tick++;
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }

        assertThat(least).as("bytes of 50,000 ticks").isZero();
        assertThat(steer.asked).isPositive();
        assertThat(style.asked).isPositive();
    }

    private CompiledPolicy<Pilot> compile(String tree) {
        return Pilot.compile(tree, Map.of("steer", steer, "style", style));
    }

    private AgentTree<Pilot> tree(String nodes) {
        CompiledPolicy<Pilot> policy = compile(nodes);
        return policy.newTree(
                pilot, policy.newMemory(), policy.newTeam(), batch, () -> pilot.tick, new SplittableRandom(1), null);
    }

    private List<String> play(AgentTree<Pilot> tree) {
        tree.step();
        batch.run();
        pilot.tick++;
        return pilot.takeEvents();
    }
}
