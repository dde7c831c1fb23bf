package dev.espalier.arena.task;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.sense.GoldSenses;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs from gold to gold and takes it. Succeeds when this agent carries enough; fails when no gold lies about or there"
                        + " is no way.",
        takes =
                @Parameter(
                        name = "load",
                        unit = Unit.RATIO,
                        low = 0.1,
                        high = 1,
                        standard = "0.5",
                        doc = "How much is enough: 1 is as much as it can carry."))
public final class LootGold implements Action<Fighter> {

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Chests chests = self.world().contest().chests();
        if (chests == null) {
            return Outcome.FAILURE;
        }
        if (GoldSenses.load(self) >= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        int nearest = chests.nearest(self.x(), self.y());
        return nearest >= 0 && self.travelTo(chests.x(nearest), chests.y(nearest)) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
