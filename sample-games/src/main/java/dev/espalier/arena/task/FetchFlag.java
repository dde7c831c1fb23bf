package dev.espalier.arena.task;

import dev.espalier.arena.objective.Flags;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to the enemies' flag, takes it and carries it to where the own flag stands, waiting there while that is away."
                        + " Succeeds when this agent has captured it; fails when an ally carries it, in modes without flags, and when"
                        + " there is no way.")
public final class FetchFlag implements Action<Fighter> {

    private int capturesBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        capturesBefore = self.tally().captures();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Flags flags = self.world().contest().flags();
        if (flags == null) {
            return Outcome.FAILURE;
        }
        if (self.tally().captures() > capturesBefore) {
            return Outcome.SUCCESS;
        }
        int flag = 1 - self.side();
        int carrier = flags.carrier(flag);
        if (carrier == self.index()) {
            return go(self, flags.homeX(self.side()), flags.homeY(self.side()));
        }
        return carrier == Flags.NONE ? go(self, flags.x(flag), flags.y(flag)) : Outcome.FAILURE;
    }

    private static Outcome go(Fighter self, double x, double y) {
        return self.travelTo(x, y) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
