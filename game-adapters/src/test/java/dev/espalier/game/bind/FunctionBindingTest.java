package dev.espalier.game.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.tree.AgentTree;
import java.lang.invoke.MethodHandles;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FunctionBindingTest {

    enum Gait {
        WALK,
        RUN
    }

    static final class Dog {
        private double x = 1;
        private String told = "";

        @Sense(
                doc = "How far it is to a place; 100 m when there is no such place.",
                unit = Unit.METRES,
                low = 0,
                high = 100,
                takes = @Parameter(name = "to", kind = Parameter.Kind.POSITION, doc = "The place."))
        double distance(Arguments arguments) {
            Position place = arguments.position(0);
            return place == null ? 100 : Math.abs(place.x - x);
        }

        @Sense(doc = "Where it is.")
        boolean here(Position into) {
            into.set(x, 0, 0);
            return x >= 0;
        }
    }

    static final class Field {
        @Sense(
                doc = "How many sheep are near.",
                low = 0,
                high = 9,
                takes = @Parameter(name = "within", unit = Unit.METRES, low = 0, high = 50, doc = "How near."))
        static int sheep(Dog dog, Arguments arguments) {
            return (int) (arguments.number(0) / 10);
        }

        @Sense(
                doc = "Whether a place is east of the dog.",
                takes = @Parameter(name = "place", kind = Parameter.Kind.POSITION, doc = "The place."))
        static boolean east(Dog dog, Arguments arguments) {
            Position place = arguments.position(0);
            return place != null && place.x > dog.x;
        }

        @Sense(
                doc = "A place further east.",
                takes = {
                    @Parameter(name = "of", kind = Parameter.Kind.POSITION, doc = "Of which place."),
                    @Parameter(name = "by", unit = Unit.METRES, low = -9, high = 9, standard = "2 m", doc = "How far.")
                })
        static boolean shifted(Dog dog, Arguments arguments, Position into) {
            Position place = arguments.position(0);
            if (place == null) {
                return false;
            }
            into.set(place.x + arguments.number(1), place.y, place.z);
            return true;
        }

        @Sense(
                doc = "How to get over so much ground.",
                takes = @Parameter(name = "wild", kind = Parameter.Kind.FLAG, doc = "Whether in a hurry."))
        static Gait gait(Dog dog, Arguments arguments) {
            return arguments.flag(0) ? Gait.RUN : Gait.WALK;
        }
    }

    @Task(
            doc = "Tells its arguments.",
            takes = {
                @Parameter(name = "distance", unit = Unit.METRES, low = 0, high = 100, doc = "A length."),
                @Parameter(name = "sheep", low = 0, high = 9, doc = "A number."),
                @Parameter(name = "east", kind = Parameter.Kind.FLAG, doc = "A flag."),
                @Parameter(name = "gait", kind = Parameter.Kind.CHOICE, choice = Gait.class, doc = "A choice.")
            })
    static final class Tell implements Action<Dog> {
        @Override
        public Outcome tick(Dog dog, Arguments arguments) {
            double distance = arguments.number(0);
            double sheep = arguments.number(1);
            boolean east = arguments.flag(2);
            int gait = arguments.choice(3);
            if (dog.told.isEmpty()) {
                dog.told = distance + " " + sheep + " " + east + " " + gait;
            }
            return Outcome.RUNNING;
        }
    }

    private static final String POLICY = """
            policy dog {
              tree {
                task tell(
                  distance: distance(to: shifted(of: shifted(of: here, by: 3 m))),
                  sheep: sheep(within: distance(to: nowhere)),
                  east: east(place: here),
                  gait: gait(wild: not east(place: here))
                )
              }
            }
            """;

    private static Binding<Dog> dogs() {
        return AgentBinding.of(MethodHandles.lookup(), Dog.class)
                .senses(Field.class)
                .task(Tell::new)
                .build("dogs", "1", "Dogs.");
    }

    @Test
    void describesFunctionsApartFromSensors() {
        assertThat(dogs().vocabulary().sensors())
                .containsExactly(new Sensor("here", new Type.Position(), "Where it is."));
        assertThat(dogs().vocabulary().functions())
                .extracting(Function::name)
                .containsExactly("distance", "east", "gait", "sheep", "shifted");
        assertThat(dogs().vocabulary().function("shifted"))
                .hasValueSatisfying(function -> assertThat(function.parameters())
                        .containsExactly(
                                new TaskParameter("of", new Type.Position(), Optional.empty(), "Of which place."),
                                new TaskParameter(
                                        "by", new Type.Numeric(Unit.METRES, -9, 9), Optional.of("2 m"), "How far.")));
    }

    @Test
    void policiesAskFunctionsOfEveryType() {
        Dog dog = new Dog();

        tree(dog).step();
        assertThat(dog.told).isEqualTo("5.0 5.0 false 1");
    }

    @Test
    void askingAllocatesNothing() {
        AgentTree<Dog> tree = tree(new Dog());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10 && least > 0; round++) {
            long before = threads.getThreadAllocatedBytes(self);
            for (int step = 0; step < 50_000; step++) {
                tree.step();
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(self) - before);
        }
        assertThat(least).as("bytes of 50,000 steps").isZero();
    }

    private static AgentTree<Dog> tree(Dog dog) {
        Binding<Dog> binding = dogs();
        CheckResult result = new PolicyReader(binding.vocabulary()).read(POLICY);
        return new PolicyCompiler<>(binding, 10)
                .compile(result.policy().orElseThrow(() -> new AssertionError(result.diagnostics())))
                .newTree(dog, () -> 0, new SplittableRandom(1), null);
    }

    static final class Forgetful {
        @Sense(doc = "How far.")
        double far(Arguments arguments) {
            return arguments.number(0);
        }
    }

    static final class Deaf {
        @Sense(doc = "How far.", takes = @Parameter(name = "place", kind = Parameter.Kind.POSITION, doc = "Where."))
        double far() {
            return 1;
        }
    }

    @Test
    void namesTheMethodThatCannotBeAFunction() {
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), Forgetful.class))
                .hasMessage("Forgetful.far: say in 'takes' which arguments it reads");
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), Deaf.class))
                .hasMessage("Deaf.far: a function reads what it takes from a parameter 'Arguments'");
    }
}
