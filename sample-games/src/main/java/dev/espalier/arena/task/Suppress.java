package dev.espalier.arena.task;

import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Fires at where an enemy was last seen, to keep it from coming out. Succeeds after some shots; fails when none is"
                        + " remembered or one is visible, which is better shot at.",
        takes = {@Parameter(name = "shots", low = 1, high = 30, standard = "6", doc = "How many.")})
public final class Suppress implements Action<Fighter> {

    private static final double GOOD_DEGREES = 3;

    private final Position place = new Position();
    private int shotsBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        shotsBefore = self.tally().shots();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.eyes().nearest() != null || !self.eyes().rememberedPlace(place)) {
            return Outcome.FAILURE;
        }
        if (self.tally().shots() - shotsBefore >= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        double dx = place.x - self.x();
        double dy = place.y - self.y();
        self.intent().look(dx, dy);
        if (Angles.between(self.headingX(), self.headingY(), dx, dy) <= GOOD_DEGREES) {
            self.intent().fire();
        }
        return Outcome.RUNNING;
    }
}
