package dev.espalier.loop.train;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.train.Lesson;
import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.djl.DenseBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Trains the network of one skill: first by cloning the teacher of its lesson, then by practice against the lesson's reward. After
 * each step the run folder says how far it is. The same settings give the same network on one machine, also when the training is
 * broken off and resumed.
 */
public final class Training implements AutoCloseable {

    private static final int COLLECTED_AT_ONCE = 16;
    private static final int EXAM_MATCHES = 24;
    private static final double OWN_SHARE = 0.7;
    private static final double DISCOUNT = 0.97;
    private static final int CRITIC_FIRST = 2;
    private static final int PATIENCE = 12;

    private final Lesson lesson;
    private final TrainSettings settings;
    private final RunFolder folder;
    private final Consumer<String> progress;
    private final Heads heads;
    private final Classroom classroom;
    private final Game game;
    private final DenseBlock actor;
    private final DenseBlock critic;
    private Curves curves = new Curves();
    private final List<String> story = new ArrayList<>();
    private float[] best = {};
    private double bestReward = Double.NEGATIVE_INFINITY;
    private int sinceBest;
    private long matches;

    /**
     * A training that is about to begin.
     *
     * @param policies finds shipped policies by name, checked for the game
     * @param progress is told, a line at a time
     * @throws TrainingException if DJL cannot be used
     */
    public Training(
            Lesson lesson,
            Game game,
            Function<String, CheckedPolicy> policies,
            TrainSettings settings,
            Path folder,
            Consumer<String> progress) {
        this.lesson = lesson;
        this.game = game;
        this.settings = settings;
        this.folder = new RunFolder(folder);
        this.progress = progress;
        this.heads = new Heads(lesson, settings.noise());
        List<Contestant> opponents = lesson.opponents().stream()
                .map(name -> game.prepare(policies.apply(name)))
                .toList();
        try {
            this.actor = block(lesson.skill().action().size());
            this.critic = block(1);
        } catch (LinkageError | RuntimeException missing) {
            throw new TrainingException(
                    "training needs DJL with PyTorch on the class path, and its native code for this system: "
                            + missing.getMessage(),
                    missing);
        }
        this.classroom = new Classroom(lesson, policies.apply(lesson.policy()), opponents, settings.threads());
    }

    /** The weights to begin with are drawn by our own seed, since the engine's is one for the whole process. */
    private DenseBlock block(int outputs) {
        List<Integer> sizes = new ArrayList<>();
        sizes.add(lesson.skill().observation().size());
        sizes.addAll(settings.hidden());
        sizes.add(outputs);
        DenseBlock block = new DenseBlock(sizes, Activation.RELU);
        block.setWeights(FirstWeights.draw(sizes, settings.seed() + outputs));
        return block;
    }

    /**
     * Trains to the end.
     *
     * @param resume whether to go on from what is in the run folder
     */
    public void run(boolean resume) {
        Map<String, String> state = resume
                ? folder.state()
                        .orElseThrow(() -> new TrainingException("there is nothing to resume in " + folder.path()))
                : Map.of();
        int done = state.isEmpty() ? 0 : restore(state);
        if (state.isEmpty()) {
            cloneTeacher();
            examine(0, Double.NaN);
            save(0, new byte[0]);
        }
        practise(done);
        actor.setWeights(best);
        story.add(String.format(Locale.ROOT, "reward for a use of the skill, best: %.5f", bestReward));
    }

    private void cloneTeacher() {
        long start = System.nanoTime();
        int inputs = lesson.skill().observation().size();
        Samples samples = new Samples(inputs, heads.size());
        collect(samples, settings.samples() / 2, null);
        progress.accept("collected " + samples.size() + " samples of the teacher's play");
        new Cloning(heads, samples, settings.seed())
                .run(actor, Math.max(1, settings.epochs() / 5), (epoch, loss, heldBack) -> {});
        collect(samples, settings.samples(), actor.network());
        double collecting = seconds(start);
        long fitting = System.nanoTime();
        Cloning.Outcome outcome = new Cloning(heads, samples, settings.seed() + 1)
                .run(actor, settings.epochs(), (epoch, loss, heldBack) -> {
                    curves.add("cloning", epoch, loss, heldBack);
                    progress.accept(String.format(
                            Locale.ROOT, "cloning, epoch %2d: loss %.5f, held back %.5f", epoch, loss, heldBack));
                });
        String told = String.format(
                Locale.ROOT,
                "cloned %,d samples of %d matches: %d epochs, loss %.5f, held back %.5f; %.1f s to collect, %.1f s to fit",
                samples.size(),
                matches,
                outcome.epochs(),
                outcome.loss(),
                outcome.heldBackLoss(),
                collecting,
                seconds(fitting));
        story.add(told);
        progress.accept(told);
    }

    private void collect(Samples samples, int until, @Nullable Network network) {
        int inputs = lesson.skill().observation().size();
        while (samples.size() < until) {
            List<Listener> listeners = classroom.play(
                    number(matches),
                    COLLECTED_AT_ONCE,
                    match -> new Listener(heads, inputs, network, OWN_SHARE, settings.seed() ^ match));
            matches += COLLECTED_AT_ONCE;
            int before = samples.size();
            listeners.forEach(listener -> samples.addAll(listener.samples()));
            if (samples.size() == before) {
                throw new TrainingException("nobody used the skill in " + COLLECTED_AT_ONCE + " matches");
            }
        }
    }

    private void practise(int done) {
        try (Improvement improvement = new Improvement(heads, actor, critic, lesson.picks() ? 0.9 : DISCOUNT)) {
            if (done > 0) {
                recall(improvement, done);
            }
            for (int iteration = done + 1; iteration <= settings.iterations() && sinceBest < PATIENCE; iteration++) {
                Network network = actor.network();
                List<Practitioner> pupils = classroom.play(
                        number(matches),
                        settings.matches(),
                        match -> new Practitioner(heads, network, true, settings.seed() * 31 + match));
                matches += settings.matches();
                improvement.learn(pupils, settings.seed() + iteration, iteration <= CRITIC_FIRST);
                double before = bestReward;
                examine(iteration, rewardForAUse(pupils));
                sinceBest = bestReward > before ? 0 : sinceBest + 1;
                save(iteration, improvement.memory());
            }
        }
    }

    /** Plays the same matches each time, nothing tried, and keeps the best weights. */
    private void examine(int iteration, double tried) {
        Network network = actor.network();
        List<Practitioner> pupils = classroom.play(
                number(1_000_000), EXAM_MATCHES, match -> new Practitioner(heads, network, false, match));
        double reward = rewardForAUse(pupils);
        boolean better = reward > bestReward;
        if (better) {
            bestReward = reward;
            best = actor.weights();
        }
        if (iteration == 0) {
            story.add(String.format(Locale.ROOT, "reward for a use of the skill, cloned: %.5f", reward));
        }
        curves.add("practice", iteration, Double.isNaN(tried) ? reward : tried, reward);
        progress.accept(String.format(
                Locale.ROOT,
                "practice, iteration %2d: reward for a use %.5f%s",
                iteration,
                reward,
                better ? ", the best so far" : ""));
    }

    private static double rewardForAUse(List<Practitioner> pupils) {
        double rewards = pupils.stream().mapToDouble(Practitioner::rewards).sum();
        double uses = pupils.stream().mapToDouble(Practitioner::uses).sum();
        return rewards / Math.max(1, uses);
    }

    /** Matches of different seeds are on different maps. */
    private long number(long match) {
        return settings.seed() * 10_000_000 + match;
    }

    /** What belongs to one step is written beside what belongs to the one before, which stays whole until the state names this one. */
    private void save(int iteration, byte[] memory) {
        String step = step(iteration);
        folder.write(step + "actor.params", actor.save());
        folder.write(step + "critic.params", critic.save());
        folder.write(step + "optimizer.bin", memory);
        float[] current = actor.weights();
        actor.setWeights(best);
        folder.write(step + "best.params", actor.save());
        actor.setWeights(current);
        folder.write(step + "curves.csv", curves.csv().getBytes(StandardCharsets.UTF_8));
        folder.write(step + "story.txt", String.join("\n", story).getBytes(StandardCharsets.UTF_8));
        Map<String, String> state = new TreeMap<>();
        state.put("settings", settingsLine());
        state.put("iteration", String.valueOf(iteration));
        state.put("matches", String.valueOf(matches));
        state.put("best", String.valueOf(bestReward));
        state.put("since_best", String.valueOf(sinceBest));
        folder.writeState(state);
    }

    private static String step(int iteration) {
        return iteration % 2 == 0 ? "even/" : "odd/";
    }

    private void recall(Improvement improvement, int done) {
        try {
            improvement.recall(folder.read(step(done) + "optimizer.bin"));
        } catch (IOException cause) {
            throw damaged(cause);
        }
    }

    private TrainingException damaged(IOException cause) {
        return new TrainingException("the run in " + folder.path() + " is damaged: " + cause.getMessage(), cause);
    }

    private int restore(Map<String, String> state) {
        if (!settingsLine().equals(state.get("settings"))) {
            throw new TrainingException("the run in " + folder.path() + " has other settings: " + state.get("settings")
                    + ", not " + settingsLine());
        }
        int iteration = Integer.parseInt(state.getOrDefault("iteration", "0"));
        String step = step(iteration);
        try {
            actor.load(folder.read(step + "best.params"));
            best = actor.weights();
            actor.load(folder.read(step + "actor.params"));
            critic.load(folder.read(step + "critic.params"));
        } catch (IOException cause) {
            throw damaged(cause);
        }
        curves = Curves.read(folder.lines(step + "curves.csv"));
        story.addAll(folder.lines(step + "story.txt"));
        matches = Long.parseLong(state.getOrDefault("matches", "0"));
        bestReward = Double.parseDouble(state.getOrDefault("best", "-Infinity"));
        sinceBest = Integer.parseInt(state.getOrDefault("since_best", "0"));
        progress.accept("goes on after iteration " + iteration);
        return iteration;
    }

    private String settingsLine() {
        return lesson.skill().name() + " seed " + settings.seed() + " samples " + settings.samples() + " epochs "
                + settings.epochs() + " hidden " + settings.hidden() + " matches " + settings.matches() + " noise "
                + settings.noise();
    }

    /** The best network so far, for our own kernel. */
    public Network network() {
        return actor.network();
    }

    /** What happened, a sentence each. */
    public List<String> story() {
        return List.copyOf(story);
    }

    /**
     * Writes the network as a folder of models.
     *
     * @param card for people, line by line
     */
    public void write(Path model, List<String> card) {
        ModelWriter.write(model, lesson, game.vocabulary(), actor, curves, card);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
        classroom.close();
        actor.close();
        critic.close();
    }
}
