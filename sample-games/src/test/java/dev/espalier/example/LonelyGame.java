package dev.espalier.example;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.compile.CompiledPolicy;
import dev.espalier.runtime.live.LivePolicy;
import dev.espalier.runtime.live.LiveTeam;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A program with nothing on its class path but the runtime: it plays a package for some ticks. */
public final class LonelyGame {

    private static final Type.Numeric METRES = new Type.Numeric(Unit.METRES, -100, 100);

    static final Binding<LonelyGame> BINDING = Binding.<LonelyGame>of(new Vocabulary(
                    "lonely",
                    "1",
                    "Somebody walks on a line.",
                    List.of(new Sensor("place", METRES, "Where it is.")),
                    List.of(),
                    List.of(new TaskSignature(
                            "walk",
                            List.of(new TaskParameter("by", METRES, Optional.empty(), "How far.")),
                            "Walks in each tick.")),
                    List.of(new Skill(
                            "stride",
                            List.of(new Skill.Channel("place", METRES)),
                            List.of(new Skill.Channel("by", METRES)),
                            "Walks as a network says."))))
            .number("place", self -> self.place)
            .task("walk", () -> (self, arguments) -> {
                self.place += arguments.number(0);
                return Outcome.RUNNING;
            })
            .skill("stride", Stride::new)
            .build();

    private double place;

    private LonelyGame() {}

    /** Plays the package of the first argument and prints where it came to and which libraries there are. */
    @SuppressWarnings("SystemOut") // it is a program
    public static void main(String[] arguments) {
        try {
            play(new PolicyLoader<>(BINDING, 10).load(Path.of(arguments[0])));
        } catch (PolicyLoadException fault) {
            System.out.println("refused: " + fault.getMessage());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void play(CompiledPolicy<LonelyGame> policy) {
        LonelyGame self = new LonelyGame();
        LiveTeam<LonelyGame> team = new LivePolicy<>(policy).newTeam(() -> 0);
        team.join(self, new SplittableRandom(1));
        for (int tick = 0; tick < 15; tick++) {
            team.step();
        }
        System.out.println("place " + self.place);
        for (String library : List.of("org.antlr.v4.runtime.Lexer", "ai.djl.Model", "dev.espalier.game.Game")) {
            System.out.println(library + (isThere(library) ? " is there" : " is not there"));
        }
    }

    /** Sees the place, and goes. */
    private static final class Stride implements NeuralAction<LonelyGame> {

        @Override
        public Outcome observe(LonelyGame self, float[] row, int offset) {
            row[offset] = (float) self.place;
            return Outcome.RUNNING;
        }

        @Override
        public void act(LonelyGame self, float[] action, int offset) {
            self.place += action[offset];
        }
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
