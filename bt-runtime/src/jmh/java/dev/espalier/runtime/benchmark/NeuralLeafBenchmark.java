package dev.espalier.runtime.benchmark;

import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.Networks;
import dev.espalier.runtime.neural.NeuralBatch;
import dev.espalier.runtime.neural.djl.DenseBlock;
import dev.espalier.runtime.tree.AgentTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One evaluation of a neural leaf, from the step of its tree to its action, in a crowd of 256 with a network 32-64-64-8; the
 * same without the Vector API; and one call of DJL's predictor for each agent.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class NeuralLeafBenchmark {

    private static final int AGENTS = 256;
    private static final List<Integer> SIZES = List.of(32, 64, 64, 8);

    private final List<AgentTree<Flier>> trees = new ArrayList<>();
    private final List<Flier> fliers = new ArrayList<>();
    private final NeuralBatch batch = new NeuralBatch();
    private final float[] row = new float[32];
    private DenseBlock block = new DenseBlock(SIZES, Activation.RELU);
    private Predictor<NDList, NDList> predictor = block.model().newPredictor(new NoopTranslator());

    private static final class Flier implements NeuralAction<Flier> {
        private float phase;
        private float pushed;

        @Override
        public Outcome observe(Flier self, float[] into, int offset) {
            self.phase = self.phase > 1 ? -1 : self.phase + 0.01f;
            for (int i = 0; i < 32; i++) {
                into[offset + i] = self.phase * (i - 16) / 16;
            }
            return Outcome.RUNNING;
        }

        @Override
        public void act(Flier self, float[] action, int offset) {
            float sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += action[offset + i];
            }
            self.pushed = sum;
        }
    }

    @Setup
    public void recruit() {
        Skill skill = new Skill("fly", channels(32), channels(8), "Flies.");
        Vocabulary vocabulary = new Vocabulary("sky", "1", "Sky.", List.of(), List.of(), List.of(), List.of(skill));
        Binding<Flier> binding =
                Binding.<Flier>of(vocabulary).skill("fly", Flier::new).build();
        CompiledPolicy<Flier> policy = new PolicyCompiler<>(binding, Networks.of(Map.of("fly", block.network())), 30)
                .compile(new PolicyReader(vocabulary)
                        .read("policy p { tree { neural fly() } }")
                        .policy()
                        .orElseThrow());
        for (int i = 0; i < AGENTS; i++) {
            Flier flier = new Flier();
            flier.phase = i / 256f;
            fliers.add(flier);
            trees.add(policy.newTree(
                    flier, policy.newMemory(), policy.newTeam(), batch, () -> 0, new SplittableRandom(i), null));
        }
    }

    private static List<Skill.Channel> channels(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Skill.Channel("c" + i, new Type.Numeric(Unit.NONE, -1, 1)))
                .toList();
    }

    @TearDown
    public void dismiss() {
        predictor.close();
        block.close();
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public float neuralLeaf() {
        for (int i = 0; i < AGENTS; i++) {
            trees.get(i).step();
        }
        batch.run();
        return fliers.get(AGENTS - 1).pushed;
    }

    /** The same without the module of the Vector API: without arguments of its own it would be run with those of the class. */
    @Benchmark
    @OperationsPerInvocation(AGENTS)
    @Fork(value = 1, jvmArgsAppend = "--add-modules=java.base")
    public float neuralLeafPlainJava() {
        return neuralLeaf();
    }

    @Benchmark
    @OperationsPerInvocation(AGENTS)
    public float djlPredictorForEachAgent() throws TranslateException {
        float sum = 0;
        for (int i = 0; i < AGENTS; i++) {
            Flier flier = fliers.get(i);
            flier.observe(flier, row, 0);
            try (NDManager manager = block.model().getNDManager().newSubManager()) {
                NDList answer = predictor.predict(new NDList(manager.create(row, new Shape(1, 32))));
                sum += answer.singletonOrThrow().toFloatArray()[0];
                answer.close();
            }
        }
        return sum;
    }
}
