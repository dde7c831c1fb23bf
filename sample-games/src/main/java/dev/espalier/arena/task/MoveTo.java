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
                "Runs the shortest way to a place and looks ahead. Succeeds when it is there; fails when there is no such place"
                        + " now, or no way.",
        takes = {
            @Parameter(name = "target", kind = Kind.POSITION, doc = "Where to go; followed when it moves."),
            @Parameter(
                    name = "arrive",
                    unit = Unit.METRES,
                    low = 0.5,
                    high = 20,
                    standard = "1 m",
                    doc = "How close counts as being there.")
        })
public final class MoveTo implements Action<Fighter> {

    private final Position target = new Position();

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!arguments.position(0, target)) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(target.x, target.y) <= arguments.number(1)) {
            return Outcome.SUCCESS;
        }
        return self.travelTo(target.x, target.y) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
