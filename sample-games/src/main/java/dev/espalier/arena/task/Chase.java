package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Runs after the enemy: the nearest visible one, else to where one was last seen. Succeeds when it sees one within"
                        + " the range, or is where one was last seen and finds nobody; fails when it knows of none.",
        takes = {
            @Parameter(
                    name = "range",
                    unit = Unit.METRES,
                    low = 1,
                    high = 40,
                    standard = "8 m",
                    doc = "How close to come to a visible enemy.")
        })
public final class Chase implements Action<Fighter> {

    private static final double THERE = 1;

    private final Position enemy = new Position();

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!self.eyes().enemyPlace(enemy)) {
            return Outcome.FAILURE;
        }
        boolean visible = self.eyes().nearest() != null;
        double distance = self.distanceTo(enemy.x, enemy.y);
        if (distance <= (visible ? arguments.number(0) : THERE)) {
            return Outcome.SUCCESS;
        }
        if (!self.travelTo(enemy.x, enemy.y)) {
            return Outcome.FAILURE;
        }
        if (visible) {
            self.intent().look(enemy.x - self.x(), enemy.y - self.y());
        }
        return Outcome.RUNNING;
    }
}
