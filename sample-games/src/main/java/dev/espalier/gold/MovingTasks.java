package dev.espalier.gold;

import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import org.jspecify.annotations.Nullable;

/** Tasks that go somewhere. */
final class MovingTasks {

    private MovingTasks() {}

    @Task(
            doc = "Goes straight to a place. Succeeds when it is there; fails when there is no such place now.",
            takes = {
                @Parameter(name = "target", kind = Kind.POSITION, doc = "Where to; followed when it moves."),
                @Parameter(
                        name = "pace",
                        kind = Kind.CHOICE,
                        choice = Pace.class,
                        standard = "walk",
                        doc = "How fast."),
                @Parameter(
                        name = "arrive",
                        unit = Unit.METRES,
                        low = 0.5,
                        high = 20,
                        standard = "1 m",
                        doc = "How close counts as being there.")
            })
    static final class GoTo implements Action<Digger> {

        private final Position target = new Position();

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (!arguments.position(0, target)) {
                return Outcome.FAILURE;
            }
            if (self.distanceTo(target.x, target.y) <= arguments.number(2)) {
                return Outcome.SUCCESS;
            }
            self.go(target.x, target.y, Pace.runs(arguments.choice(1)));
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc =
                    "Goes to where its side has not looked yet: a part of the field near itself and not near allies. Succeeds when"
                            + " it has looked there; fails when all has been seen.",
            takes =
                    @Parameter(
                            name = "pace",
                            kind = Kind.CHOICE,
                            choice = Pace.class,
                            standard = "walk",
                            doc = "How fast."))
    static final class Explore implements Action<Digger> {

        private int cell;

        @Override
        public void start(Digger self, Arguments arguments) {
            cell = -1;
            double least = Double.POSITIVE_INFINITY;
            @Nullable Digger ally = Places.nearestAlly(self);
            for (int i = 0; i < Knowledge.COLUMNS * Knowledge.ROWS; i++) {
                double cost = self.distanceTo(Knowledge.cellX(i), Knowledge.cellY(i)) + 4 * self.random.nextDouble();
                cost -= ally == null ? 0 : 0.5 * ally.distanceTo(Knowledge.cellX(i), Knowledge.cellY(i));
                if (!self.rush.knowledge(self.side).hasSeen(i) && cost < least) {
                    least = cost;
                    cell = i;
                }
            }
        }

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (cell < 0) {
                return Outcome.FAILURE;
            }
            if (self.rush.knowledge(self.side).hasSeen(cell)) {
                return Outcome.SUCCESS;
            }
            self.go(Knowledge.cellX(cell), Knowledge.cellY(cell), Pace.runs(arguments.choice(0)));
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc =
                    "Walks about a place and looks out. Succeeds when the time is over; fails when there is no such place now.",
            takes = {
                @Parameter(name = "target", kind = Kind.POSITION, doc = "The middle; followed when it moves."),
                @Parameter(
                        name = "radius",
                        unit = Unit.METRES,
                        low = 0,
                        high = 15,
                        standard = "4 m",
                        doc = "How far from the middle it walks."),
                @Parameter(
                        name = "duration",
                        unit = Unit.SECONDS,
                        low = 0.5,
                        high = 60,
                        standard = "5 s",
                        doc = "How long.")
            })
    static final class Watch implements Action<Digger> {

        private final Position middle = new Position();
        private double aside;
        private double ahead;
        private int ticks;

        @Override
        public void start(Digger self, Arguments arguments) {
            ticks = 0;
            turn(self);
        }

        private void turn(Digger self) {
            ahead = 2 * self.random.nextDouble() - 1;
            aside = 2 * self.random.nextDouble() - 1;
        }

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            if (!arguments.position(0, middle)) {
                return Outcome.FAILURE;
            }
            if (ticks++ >= arguments.number(2) * Rules.TICKS_PER_SECOND) {
                return Outcome.SUCCESS;
            }
            double x = middle.x + ahead * arguments.number(1);
            double y = middle.y + aside * arguments.number(1);
            if (self.distanceTo(x, y) > 0.5) {
                self.go(x, y, false);
            } else if (ticks % Rules.TICKS_PER_SECOND == 0) {
                turn(self);
            }
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc = "Runs away from the nearest visible enemy. Succeeds when none is nearer than the distance.",
            takes =
                    @Parameter(
                            name = "distance",
                            unit = Unit.METRES,
                            low = 1,
                            high = 13,
                            standard = "6 m",
                            doc = "How far is far enough."))
    static final class Flee implements Action<Digger> {

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            @Nullable Digger enemy = self.nearestEnemy;
            if (enemy == null || self.distanceTo(enemy) >= arguments.number(0)) {
                return Outcome.SUCCESS;
            }
            // Away from the enemy, and a little towards home, so that nobody ends up in a corner.
            double homeX = 0.3 * (Field.baseX(self.side) - self.x);
            double homeY = -0.3 * self.y;
            self.go(self.x + 4 * (self.x - enemy.x) + homeX, self.y + 4 * (self.y - enemy.y) + homeY, true);
            return Outcome.RUNNING;
        }
    }

    @Task(
            doc = "Stands still to get its breath back. Succeeds when it has enough.",
            takes =
                    @Parameter(
                            name = "until",
                            unit = Unit.RATIO,
                            low = 0,
                            high = 1,
                            standard = "0.8",
                            doc = "How much breath is enough."))
    static final class Rest implements Action<Digger> {

        @Override
        public Outcome tick(Digger self, Arguments arguments) {
            return self.breath >= arguments.number(0) ? Outcome.SUCCESS : Outcome.RUNNING;
        }
    }
}
