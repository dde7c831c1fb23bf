package dev.espalier.arena.task;

import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Turns to the nearest visible enemy without firing. Succeeds when the aim is good enough; fails when no enemy is"
                        + " visible.",
        takes = {
            @Parameter(
                    name = "tolerance",
                    unit = Unit.DEGREES,
                    low = 0.5,
                    high = 30,
                    standard = "3 deg",
                    doc = "How far the aim may be off.")
        })
public final class Aim implements Action<Fighter> {

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return Outcome.FAILURE;
        }
        double dx = enemy.x() - self.x();
        double dy = enemy.y() - self.y();
        self.intent().look(dx, dy);
        boolean good = Angles.between(self.headingX(), self.headingY(), dx, dy) <= arguments.number(0);
        return good ? Outcome.SUCCESS : Outcome.RUNNING;
    }
}
