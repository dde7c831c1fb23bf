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
                "Turns to the nearest visible enemy and fires while the aim is good enough. Does not move by itself: combine it"
                        + " with a task that moves in a parallel. Succeeds after a burst; fails when no enemy is visible. An empty"
                        + " magazine is reloaded, meanwhile it keeps the aim.",
        takes = {
            @Parameter(
                    name = "tolerance",
                    unit = Unit.DEGREES,
                    low = 0.5,
                    high = 30,
                    standard = "3 deg",
                    doc = "How far the aim may be off when it fires."),
            @Parameter(
                    name = "burst",
                    low = 1,
                    high = 30,
                    standard = "6",
                    doc = "How many shots make a burst; short ones keep the spread by recoil small.")
        })
public final class Shoot implements Action<Fighter> {

    private int shotsBefore;

    @Override
    public void start(Fighter self, Arguments arguments) {
        shotsBefore = self.tally().shots();
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return Outcome.FAILURE;
        }
        if (self.tally().shots() - shotsBefore >= arguments.number(1)) {
            return Outcome.SUCCESS;
        }
        double dx = enemy.x() - self.x();
        double dy = enemy.y() - self.y();
        self.intent().look(dx, dy);
        if (Angles.between(self.headingX(), self.headingY(), dx, dy) <= arguments.number(0)) {
            self.intent().fire();
        }
        return Outcome.RUNNING;
    }
}
