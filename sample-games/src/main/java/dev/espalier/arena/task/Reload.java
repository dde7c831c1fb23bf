package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Reloads while other tasks may move. Succeeds when the magazine is full, at once if it is already; never fails.")
public final class Reload implements Action<Fighter> {

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!self.arms().canReload()) {
            return Outcome.SUCCESS;
        }
        self.intent().reload();
        return Outcome.RUNNING;
    }
}
