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
        doc =
                "Stays with the nearest living ally, running after it when it is too far and standing when it is near. Goes on"
                        + " while an ally lives; fails when none does.",
        takes = {
            @Parameter(
                    name = "distance",
                    unit = Unit.METRES,
                    low = 1,
                    high = 20,
                    standard = "4 m",
                    doc = "How far the ally may be before it follows.")
        })
public final class Follow implements Action<Fighter> {

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        @Nullable Fighter ally = self.nearestAlly();
        if (ally == null) {
            return Outcome.FAILURE;
        }
        if (ally.distanceTo(self) <= arguments.number(0)) {
            self.intent().look(ally.headingX(), ally.headingY());
            return Outcome.RUNNING;
        }
        return self.travelTo(ally.x(), ally.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
