package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.SupplyPoints;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to the nearest armour, ammunition or weapon that this agent has use for. Succeeds when it has taken one; fails"
                        + " when none lies there.")
public final class GetSupply implements Action<Fighter> {

    private int takenBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        takenBefore = self.tally().suppliesTaken();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.tally().suppliesTaken() > takenBefore) {
            return Outcome.SUCCESS;
        }
        SupplyPoints points = self.world().supplies();
        int nearest = points.nearest(self);
        return nearest >= 0 && self.travelTo(points.x(nearest), points.y(nearest)) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
