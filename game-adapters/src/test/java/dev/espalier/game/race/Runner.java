package dev.espalier.game.race;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Sense;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.util.random.RandomGenerator;

/** Who runs in a {@link RaceGame}: fast running tires, and the tired stumble. */
final class Runner {

    /** How the ground is. */
    enum Ground {
        GRASS,
        DEEP_MUD
    }

    private final RandomGenerator random;
    private final double goal;
    double way;
    double breath = 1;
    int stumbles;

    Runner(RandomGenerator random, double goal) {
        this.random = random;
        this.goal = goal;
    }

    @Sense(order = 1, unit = Unit.RATIO, low = 0, high = 1, doc = "How much breath is left: 1 is fresh, 0 is spent.")
    double breathLeft() {
        return breath;
    }

    @Sense(order = 2, unit = Unit.METRES, low = 0, high = 200, doc = "How far it is to the goal.")
    double toGo() {
        return goal - way;
    }

    @Sense(order = 3, low = 0, high = 1000, doc = "How often this runner has stumbled.")
    int stumbles() {
        return stumbles;
    }

    @Sense(order = 4, doc = "Whether the goal is near.")
    boolean lastSpurt() {
        return toGo() < 20;
    }

    @Sense(order = 5, doc = "What this runner runs on.")
    Ground ground() {
        return way % 30 < 20 ? Ground.GRASS : Ground.DEEP_MUD;
    }

    @Sense(order = 6, doc = "Where the goal is.")
    boolean goal(Position into) {
        into.set(goal, 0, 0);
        return true;
    }

    @Task(
            doc = "Runs with some effort. Succeeds when breath is spent; never fails.",
            takes =
                    @Parameter(
                            name = "effort",
                            unit = Unit.RATIO,
                            low = 0,
                            high = 1,
                            standard = "0.5",
                            doc = "How hard."))
    static final class Run implements Action<Runner> {

        @Override
        public Outcome tick(Runner self, Arguments arguments) {
            double effort = Math.min(self.breath, arguments.number(0));
            if (self.random.nextDouble() < 0.2 * (1 - self.breath)) {
                self.stumbles++;
            } else {
                self.way += effort;
            }
            self.breath = Math.max(0, self.breath - 0.08 * effort * effort);
            return self.breath < 0.05 ? Outcome.SUCCESS : Outcome.RUNNING;
        }
    }

    @Task(doc = "Gets its breath back. Succeeds when it is fresh; never fails.")
    static final class Rest implements Action<Runner> {

        @Override
        public Outcome tick(Runner self, Arguments arguments) {
            self.breath = Math.min(1, self.breath + 0.05);
            return self.breath >= 1 ? Outcome.SUCCESS : Outcome.RUNNING;
        }
    }
}
