package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc = "Stands and turns slowly to and fro to see all around. Succeeds when the time is over; never fails.",
        takes = {
            @Parameter(
                    name = "duration",
                    unit = Unit.SECONDS,
                    low = 0.2,
                    high = 30,
                    standard = "3 s",
                    doc = "How long.")
        })
public final class LookAround implements Action<Fighter> {

    /** Turning by so much in a tick sees all around in 3 s. */
    private static final double COS_TURN = 0.9975641;

    private static final double SIN_TURN = 0.0697565;

    private long startTick;
    private double side;

    @Override
    public void start(Fighter self, Arguments arguments) {
        startTick = self.world().tick();
        side = self.random().nextBoolean() ? 1 : -1;
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.world().secondsSince(startTick) >= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        double sin = side * SIN_TURN;
        self.intent()
                .look(
                        self.headingX() * COS_TURN - self.headingY() * sin,
                        self.headingX() * sin + self.headingY() * COS_TURN);
        return Outcome.RUNNING;
    }
}
