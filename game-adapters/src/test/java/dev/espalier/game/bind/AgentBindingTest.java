package dev.espalier.game.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AgentBindingTest {

    enum Mood {
        CALM,
        HOT_HEADED
    }

    static final class Cat {
        private final double hunger;

        Cat(double hunger) {
            this.hunger = hunger;
        }

        @Sense(order = 2, doc = "Whether it sleeps.")
        boolean isAsleep() {
            return hunger == 0;
        }

        @Sense(order = 1, unit = Unit.RATIO, low = 0, high = 1, doc = "How hungry it is.")
        double hungerNow() {
            return hunger;
        }

        @Sense(order = 2, doc = "How it feels.")
        Mood mood() {
            return hunger > 0.5 ? Mood.HOT_HEADED : Mood.CALM;
        }
    }

    static final class Kitchen {
        @Sense(doc = "How many mice there are.", low = 0, high = 9)
        static int mice(Cat cat) {
            return cat.hunger > 0.5 ? 3 : 0;
        }

        @Sense(doc = "Where the bowl is.", name = "food_bowl")
        static boolean bowl(Cat cat, Position into) {
            into.set(1, 2, 3);
            return cat.hunger > 0;
        }
    }

    @Task(
            doc = "Jumps.",
            takes = {
                @Parameter(
                        name = "height",
                        unit = Unit.METRES,
                        low = 0,
                        high = 2,
                        standard = "1.5 m",
                        doc = "How high."),
                @Parameter(name = "target", kind = Parameter.Kind.POSITION, doc = "Where to."),
                @Parameter(
                        name = "mood",
                        kind = Parameter.Kind.CHOICE,
                        choice = Mood.class,
                        standard = "hot_headed",
                        doc = "How."),
            })
    static final class HighJump implements Action<Cat> {
        @Override
        public Outcome tick(Cat cat, Arguments arguments) {
            return Outcome.SUCCESS;
        }
    }

    private static Binding<Cat> cats() {
        return AgentBinding.of(MethodHandles.lookup(), Cat.class)
                .senses(Kitchen.class)
                .task(HighJump::new)
                .build("cats", "1", "Cats.");
    }

    @Test
    void namesSensorsInSnakeCaseAndOrdersThemByClassThenOrderThenName() {
        assertThat(cats().vocabulary().sensors())
                .extracting(Sensor::name)
                .containsExactly("hunger_now", "is_asleep", "mood", "food_bowl", "mice");
    }

    @Test
    void readsEachTypeOfSensor() {
        Binding<Cat> binding = cats();
        Cat hungry = new Cat(0.75);
        Position bowl = new Position();

        assertThat(binding.number("hunger_now").read(hungry)).isEqualTo(0.75);
        assertThat(binding.number("mice").read(hungry)).isEqualTo(3);
        assertThat(binding.flag("is_asleep").read(hungry)).isFalse();
        assertThat(binding.choice("mood").read(hungry)).isEqualTo(1);
        assertThat(binding.position("food_bowl").read(hungry, bowl)).isTrue();
        assertThat(bowl.y).isEqualTo(2);
        assertThat(binding.position("food_bowl").read(new Cat(0), bowl)).isFalse();
    }

    @Test
    void describesTasksAndTheirParameters() {
        Binding<Cat> binding = cats();

        assertThat(binding.vocabulary().task("high_jump"))
                .hasValueSatisfying(task -> assertThat(task.parameters())
                        .containsExactly(
                                new TaskParameter(
                                        "height",
                                        new Type.Numeric(Unit.METRES, 0, 2),
                                        Optional.of("1.5 m"),
                                        "How high."),
                                new TaskParameter("target", new Type.Position(), Optional.empty(), "Where to."),
                                new TaskParameter(
                                        "mood",
                                        new Type.Choice("mood", List.of("calm", "hot_headed")),
                                        Optional.of("hot_headed"),
                                        "How.")));
        assertThat(binding.newAction("high_jump")).isNotSameAs(binding.newAction("high_jump"));
    }

    static final class ReturnsText {
        @Sense(doc = "Its name.")
        String name() {
            return "Tom";
        }
    }

    static final class UnitOfNothing {
        @Sense(doc = "Whether.", unit = Unit.METRES)
        boolean near() {
            return true;
        }
    }

    static final class UpsideDown {
        @Sense(doc = "How far.", low = 3, high = 1)
        double far() {
            return 2;
        }
    }

    static final class Silent {
        @Sense(doc = " ")
        boolean there() {
            return true;
        }
    }

    static final class Twins {
        @Sense(doc = "One.", name = "same")
        boolean one() {
            return true;
        }

        @Sense(doc = "Two.", name = "same")
        boolean two() {
            return true;
        }
    }

    @Test
    void namesTheMethodThatCannotBeASensor() {
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), ReturnsText.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ReturnsText.name")
                .hasMessageContaining("boolean m(Position into)");
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), UnitOfNothing.class))
                .hasMessage("UnitOfNothing.near: only a number has a unit and a range");
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), UpsideDown.class))
                .hasMessage("UpsideDown.far: a range from 3.0 to 1.0");
        assertThatThrownBy(() -> AgentBinding.of(MethodHandles.lookup(), Silent.class))
                .hasMessage("Silent.there: a sensor needs documentation");
        assertThatThrownBy(() ->
                        AgentBinding.of(MethodHandles.lookup(), Twins.class).build("twins", "1", "Twins."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two sensors or functions are called 'same'");
        assertThatThrownBy(
                        () -> AgentBinding.of(MethodHandles.lookup(), Cat.class).senses(String.class))
                .hasMessage("String has no method annotated with @Sense");
    }

    @Test
    void refusesMethodsThatTheLookupMayNotCall() {
        assertThatThrownBy(() ->
                        AgentBinding.of(MethodHandles.publicLookup(), Cat.class).build("cats", "1", "Cats."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cat.hungerNow: the given lookup may not call it");
    }

    static final class Unannotated implements Action<Cat> {
        @Override
        public Outcome tick(Cat cat, Arguments arguments) {
            return Outcome.SUCCESS;
        }
    }

    @Task(
            doc = "Sits.",
            takes =
                    @Parameter(
                            name = "time",
                            unit = Unit.SECONDS,
                            low = 0,
                            high = 5,
                            standard = "9 s",
                            doc = "How long."))
    static final class TooLong implements Action<Cat> {
        @Override
        public Outcome tick(Cat cat, Arguments arguments) {
            return Outcome.SUCCESS;
        }
    }

    @Task(doc = "Sits.", takes = @Parameter(name = "howLong", doc = "How long."))
    static final class WrongCase implements Action<Cat> {
        @Override
        public Outcome tick(Cat cat, Arguments arguments) {
            return Outcome.SUCCESS;
        }
    }

    @Test
    void namesTheTaskWhoseAnnotationIsWrong() {
        assertTaskRefused(Unannotated::new, "Unannotated: a task's class must be annotated with @Task");
        assertTaskRefused(TooLong::new, "TooLong.time: the standard '9 s' is not a value of");
        assertTaskRefused(WrongCase::new, "WrongCase.howLong: the name 'howLong' is not in snake_case");
    }

    private static void assertTaskRefused(Supplier<Action<Cat>> make, String message) {
        AgentBinding<Cat> binding = AgentBinding.of(MethodHandles.lookup(), Cat.class);
        assertThatThrownBy(() -> binding.task(make))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Skill(
            doc = "Stalks mice.",
            sees = {
                @Channel(name = "hunger", low = 0, high = 1),
                @Channel(name = "distance", unit = Unit.METRES, high = 9)
            },
            gives = @Channel(name = "pounce"))
    static final class StalkMice implements NeuralAction<Cat> {
        @Override
        public Outcome observe(Cat cat, float[] row, int offset) {
            row[offset] = (float) cat.hunger;
            return Outcome.RUNNING;
        }

        @Override
        public void act(Cat cat, float[] action, int offset) {}
    }

    @Skill(
            doc = "Two of one name.",
            sees = {@Channel(name = "x"), @Channel(name = "x")},
            gives = @Channel(name = "y"))
    static final class TwoOfOneName implements NeuralAction<Cat> {
        @Override
        public Outcome observe(Cat cat, float[] row, int offset) {
            return Outcome.FAILURE;
        }

        @Override
        public void act(Cat cat, float[] action, int offset) {}
    }

    @Test
    void aSkillComesFromAnAnnotatedClass() {
        Binding<Cat> binding = AgentBinding.of(MethodHandles.lookup(), Cat.class)
                .skill(StalkMice::new)
                .build("cats", "1", "Cats.");

        dev.espalier.dsl.vocabulary.Skill skill =
                binding.vocabulary().skill("stalk_mice").orElseThrow();
        assertThat(skill.documentation()).isEqualTo("Stalks mice.");
        assertThat(skill.observation())
                .containsExactly(
                        new dev.espalier.dsl.vocabulary.Skill.Channel("hunger", new Type.Numeric(Unit.NONE, 0, 1)),
                        new dev.espalier.dsl.vocabulary.Skill.Channel(
                                "distance", new Type.Numeric(Unit.METRES, -1, 9)));
        assertThat(skill.action()).hasSize(1);
        assertThat(binding.newNeuralAction("stalk_mice")).isInstanceOf(StalkMice.class);
    }

    @Test
    void refusesASkillWithTwoChannelsOfOneName() {
        AgentBinding<Cat> binding = AgentBinding.of(MethodHandles.lookup(), Cat.class);

        assertThatThrownBy(() -> binding.skill(TwoOfOneName::new))
                .hasMessage("TwoOfOneName: two channels are called x");
    }
}
