package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.HealthPacks;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to the nearest health pack that lies there. Succeeds when this agent has taken one; fails when it is unhurt"
                        + " or no pack lies there.")
public final class GetHealth implements Action<Fighter> {

    private int takenBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        takenBefore = self.tally().pickUps();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.tally().pickUps() > takenBefore) {
            return Outcome.SUCCESS;
        }
        HealthPacks packs = self.world().healthPacks();
        int pack = packs.nearest(self.x(), self.y(), self.world().tick());
        if (pack < 0 || self.health() >= self.world().rules().maxHealth()) {
            return Outcome.FAILURE;
        }
        return self.travelTo(packs.x(pack), packs.y(pack)) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
