package dev.espalier.arena.task;

import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.objective.Flags.State;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to this side's flag where it was dropped, to bring it home. Succeeds when it is home again;"
                        + " fails when it was not dropped, when an enemy takes it, in modes without flags, and when there is no way.")
public final class ReturnFlag implements Action<Fighter> {

    private boolean onTheWay;

    @Override
    public void start(Fighter self, Arguments arguments) {
        onTheWay = false;
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Flags flags = self.world().contest().flags();
        int flag = self.side();
        if (flags == null || flags.state(flag) != State.DROPPED) {
            boolean home = flags != null && flags.state(flag) == State.HOME;
            return home && onTheWay ? Outcome.SUCCESS : Outcome.FAILURE;
        }
        onTheWay = true;
        return self.travelTo(flags.x(flag), flags.y(flag)) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
