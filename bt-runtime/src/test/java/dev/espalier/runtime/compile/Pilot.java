package dev.espalier.runtime.compile;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.neural.Inference;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An agent with two skills, under the control of a test: {@code steer} sees a height from 0 to 100 m and turns by -30 to 30
 * deg, {@code style} sees the same and picks one of two. Ten ticks are a second.
 */
final class Pilot {

    private static final Vocabulary VOCABULARY = new Vocabulary(
            "sky",
            "1",
            "A world for tests.",
            List.of(new Sensor("alarm", new Type.Flag(), "A flag.")),
            List.of(),
            List.of(new TaskSignature("climb", List.of(), "Climbs."), new TaskSignature("dive", List.of(), "Dives.")),
            List.of(
                    new Skill(
                            "steer",
                            List.of(channel("height", Unit.METRES, 0, 100)),
                            List.of(channel("turn", Unit.DEGREES, -30, 30)),
                            "Steers."),
                    new Skill(
                            "style",
                            List.of(channel("height", Unit.METRES, 0, 100)),
                            List.of(channel("up", Unit.NONE, -1, 1), channel("down", Unit.NONE, -1, 1)),
                            "Picks.")));

    boolean alarm;
    float height = 75;
    boolean clumsy;
    Outcome skill = Outcome.RUNNING;
    Outcome task = Outcome.RUNNING;
    boolean writing = true;
    long tick;
    private final List<String> events = new ArrayList<>();

    static Binding<Pilot> binding() {
        return Binding.<Pilot>of(VOCABULARY)
                .flag("alarm", pilot -> pilot.alarm)
                .task("climb", () -> new Move("climb"))
                .task("dive", () -> new Move("dive"))
                .skill("steer", () -> new Steering("steer"))
                .skill("style", () -> new Steering("style"))
                .build();
    }

    static CheckedPolicy check(String tree) {
        CheckResult result = new PolicyReader(VOCABULARY).read("policy test { tree { " + tree + " } }");
        return result.policy().orElseThrow(() -> new AssertionError(result.diagnostics()));
    }

    static CompiledPolicy<Pilot> compile(String tree, Map<String, ? extends Network> networks) {
        return new PolicyCompiler<>(binding(), Networks.of(networks), 10).compile(check(tree));
    }

    List<String> takeEvents() {
        List<String> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private void write(String who, String what) {
        if (writing) {
            events.add(who + what);
        }
    }

    private static Skill.Channel channel(String name, Unit unit, double low, double high) {
        return new Skill.Channel(name, new Type.Numeric(unit, low, high));
    }

    private record Steering(String name) implements NeuralAction<Pilot> {

        @Override
        public void start(Pilot pilot) {
            pilot.write(name, " start");
        }

        @Override
        public Outcome observe(Pilot pilot, float[] row, int offset) {
            row[offset] = pilot.height;
            return pilot.skill;
        }

        @Override
        public void act(Pilot pilot, float[] action, int offset) {
            if (pilot.clumsy) {
                throw new IllegalStateException("clumsy");
            }
            if (pilot.writing) {
                pilot.write(name, " " + action[offset]);
            }
        }

        @Override
        public void end(Pilot pilot, boolean cancelled) {
            pilot.write(name, cancelled ? " cancelled" : " end");
        }
    }

    private record Move(String name) implements Action<Pilot> {

        @Override
        public Outcome tick(Pilot pilot, Arguments arguments) {
            pilot.write(name, "");
            return pilot.task;
        }

        @Override
        public void end(Pilot pilot, boolean cancelled) {
            pilot.write(name, cancelled ? " cancelled" : " end");
        }
    }

    /** A network that gives what a test tells it, and counts how often it is asked. */
    static final class Told implements Network {
        float[] answer;
        int asked;
        float seen;

        Told(float... answer) {
            this.answer = answer;
        }

        @Override
        public int inputs() {
            return 1;
        }

        @Override
        public int outputs() {
            return answer.length;
        }

        @Override
        public Inference newInference() {
            return (observations, rows, answers) -> {
                asked++;
                seen = observations[0];
                if (seen < -0.99f) {
                    throw new IllegalStateException("the network is broken");
                }
                for (int row = 0; row < rows; row++) {
                    System.arraycopy(answer, 0, answers, row * answer.length, answer.length);
                }
            };
        }
    }
}
