package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import org.jspecify.annotations.Nullable;

@Task(
        doc = "Runs to the nearest living ally. Succeeds when one is close enough; fails when no ally lives.",
        takes = {
            @Parameter(
                    name = "distance",
                    unit = Unit.METRES,
                    low = 1,
                    high = 20,
                    standard = "4 m",
                    doc = "How close counts as together.")
        })
public final class Regroup implements Action<Fighter> {

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        @Nullable Fighter ally = self.nearestAlly();
        if (ally == null) {
            return Outcome.FAILURE;
        }
        if (ally.distanceTo(self) <= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        return self.travelTo(ally.x(), ally.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
