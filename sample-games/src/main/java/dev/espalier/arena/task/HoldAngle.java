package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Stands with its aim kept on a place where an enemy may come out, such as a choke. Succeeds when it sees an enemy;"
                        + " fails when the time is over and none came, or when there is no such place now.",
        takes = {
            @Parameter(name = "target", kind = Kind.POSITION, doc = "Where to aim."),
            @Parameter(
                    name = "duration",
                    unit = Unit.SECONDS,
                    low = 0.5,
                    high = 60,
                    standard = "8 s",
                    doc = "How long to wait.")
        })
public final class HoldAngle implements Action<Fighter> {

    private final Position target = new Position();
    private long startTick;

    @Override
    public void start(Fighter self, Arguments arguments) {
        startTick = self.world().tick();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.eyes().nearest() != null) {
            return Outcome.SUCCESS;
        }
        if (!arguments.position(0, target) || self.world().secondsSince(startTick) >= arguments.number(1)) {
            return Outcome.FAILURE;
        }
        self.intent().look(target.x - self.x(), target.y - self.y());
        return Outcome.RUNNING;
    }
}
