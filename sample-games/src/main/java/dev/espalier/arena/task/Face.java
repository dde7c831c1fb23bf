package dev.espalier.arena.task;

import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Stands and turns to a place. Succeeds when it looks there to within 3 deg; fails when there is no such place now.",
        takes = {@Parameter(name = "target", kind = Kind.POSITION, doc = "Where to look.")})
public final class Face implements Action<Fighter> {

    private static final double GOOD_DEGREES = 3;

    private final Position target = new Position();

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!arguments.position(0, target)) {
            return Outcome.FAILURE;
        }
        double dx = target.x - self.x();
        double dy = target.y - self.y();
        self.intent().look(dx, dy);
        boolean good = Angles.between(self.headingX(), self.headingY(), dx, dy) <= GOOD_DEGREES;
        return good ? Outcome.SUCCESS : Outcome.RUNNING;
    }
}
