package dev.espalier.runtime.compile;

import static dev.espalier.runtime.compile.StockTree.branch;
import static dev.espalier.runtime.compile.StockTree.task;
import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.ai.DefaultTimepiece;
import com.badlogic.gdx.ai.GdxAI;
import com.badlogic.gdx.ai.btree.Task;
import com.badlogic.gdx.ai.btree.branch.RandomSelector;
import com.badlogic.gdx.ai.btree.branch.Selector;
import com.badlogic.gdx.ai.btree.branch.Sequence;
import com.badlogic.gdx.ai.btree.decorator.Random;
import com.badlogic.gdx.ai.btree.decorator.SemaphoreGuard;
import com.badlogic.gdx.ai.btree.leaf.Wait;
import com.badlogic.gdx.ai.utils.NonBlockingSemaphoreRepository;
import com.badlogic.gdx.ai.utils.random.ConstantFloatDistribution;
import dev.espalier.runtime.bind.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Trees of one match must not feel those of another in the same process. Clock, random source and semaphores of gdx-ai's own
 * nodes belong to the process, so that its trees do; each test shows that, too, or it could not fail.
 */
final class GdxAiStaticsTest {

    private static final int TICKS = 40;
    private static final String DOOR = "door";

    @Test
    void aWaitDependsOnItsOwnMatchAlone() {
        requireAlone(
                () -> Rig.compiled("sequence { wait 0.3 s task walk() }"),
                () -> stock(branch(new Sequence<>(), new Wait<>(0.3f), task("walk"))));
    }

    @Test
    void aChanceDependsOnItsOwnMatchAlone() {
        requireAlone(
                () -> Rig.compiled("selector { chance(0.5) task guard() task walk() }"),
                () -> stock(branch(new Selector<>(), new Random<>(new ConstantFloatDistribution(0.5f)), task("walk"))));
    }

    @Test
    void aDrawDependsOnItsOwnMatchAlone() {
        requireAlone(
                () -> Rig.compiled("random_selector { task guard() task walk() }"),
                () -> stock(branch(new RandomSelector<>(), task("guard"), task("walk"))));
    }

    /** Agents of one team may exclude each other by a team variable. */
    @Test
    void whatOneTeamHoldsNoOtherMatchFeels() {
        requireAlone(
                () -> Rig.compiled("team var held: boolean | selector { sticky sequence { condition not held"
                        + "  set held = true  task guard()  set held = false } task walk() }"),
                () -> stock(branch(new Selector<>(), new SemaphoreGuard<>(DOOR, task("guard")), task("walk"))));
    }

    /** Ours must do the same whether or not another plays between its steps; gdx-ai's must not. */
    private static void requireAlone(Supplier<Rig> ours, Supplier<Rig> stock) {
        assertThat(played(ours.get(), List.of(ours.get()))).isEqualTo(played(ours.get(), List.of()));

        List<String> stockAlone = played(stock.get(), List.of());
        assertThat(played(stock.get(), List.of())).as("gdx-ai's nodes, again").isEqualTo(stockAlone);
        assertThat(played(stock.get(), List.of(stock.get())))
                .as("gdx-ai's nodes with a neighbour")
                .isNotEqualTo(stockAlone);
    }

    private static List<String> played(Rig rig, List<Rig> neighbours) {
        startTheProcessAfresh();
        List<String> played = new ArrayList<>();
        for (int tick = 0; tick < TICKS; tick++) {
            neighbours.forEach(GdxAiStaticsTest::play);
            played.add(tick + " " + play(rig));
        }
        return played;
    }

    private static List<String> play(Rig rig) {
        rig.stage().walk = Outcome.SUCCESS;
        rig.stage().guard = rig.stage().tick % 3 == 2 ? Outcome.SUCCESS : Outcome.RUNNING;
        return rig.play();
    }

    private static void startTheProcessAfresh() {
        GdxAI.setTimepiece(new DefaultTimepiece());
        randomOfTheProcess().setSeed(5);
        NonBlockingSemaphoreRepository.clear();
        NonBlockingSemaphoreRepository.addSemaphore(DOOR, 1);
    }

    /** By reflection, since the runtime needs gdx only through gdx-ai. */
    private static java.util.Random randomOfTheProcess() {
        try {
            return (java.util.Random) Class.forName("com.badlogic.gdx.math.MathUtils")
                    .getField("random")
                    .get(null);
        } catch (ReflectiveOperationException absent) {
            throw new LinkageError("no random source", absent);
        }
    }

    private static Rig stock(Task<Stage> root) {
        return StockTree.of(new Stage(), root);
    }
}
