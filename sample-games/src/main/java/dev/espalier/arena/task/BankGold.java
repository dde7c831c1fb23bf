package dev.espalier.arena.task;

import dev.espalier.arena.objective.Chests;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to the own bank with the gold that this agent carries. Succeeds when it is banked; fails when it carries none"
                        + " and when there is no way.")
public final class BankGold implements Action<Fighter> {

    private int bankedBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        bankedBefore = self.tally().captures();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Chests chests = self.world().contest().chests();
        if (self.tally().captures() > bankedBefore) {
            return Outcome.SUCCESS;
        }
        if (chests == null || chests.carried(self.index()) == 0) {
            return Outcome.FAILURE;
        }
        return self.travelTo(chests.bankX(self.side()), chests.bankY(self.side())) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
