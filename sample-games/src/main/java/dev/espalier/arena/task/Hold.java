package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Stands and watches where danger is: the nearest visible enemy, else the one last seen, else the last shot heard,"
                        + " else the middle of the map. Succeeds when the time is over; never fails.",
        takes = {
            @Parameter(
                    name = "duration",
                    unit = Unit.SECONDS,
                    low = 0.2,
                    high = 60,
                    standard = "5 s",
                    doc = "How long.")
        })
public final class Hold implements Action<Fighter> {

    private final Position danger = new Position();
    private long startTick;

    @Override
    public void start(Fighter self, Arguments arguments) {
        startTick = self.world().tick();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        World world = self.world();
        if (world.secondsSince(startTick) >= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        if (!self.eyes().threatPlace(danger)) {
            danger.set((world.baseX(0) + world.baseX(1)) / 2, (world.baseY(0) + world.baseY(1)) / 2, 0);
        }
        self.intent().look(danger.x - self.x(), danger.y - self.y());
        return Outcome.RUNNING;
    }
}
