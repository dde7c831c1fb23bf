package dev.espalier.arena.task;

import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;

@Task(
        doc =
                "Runs to and fro across the line to the nearest visible enemy, looking at it, and closes in or backs off towards a"
                        + " range. Makes this agent hard to hit, and its own shots scatter. Goes on while an enemy is visible; fails"
                        + " when none is.",
        takes = {
            @Parameter(
                    name = "range",
                    unit = Unit.METRES,
                    low = 2,
                    high = 40,
                    standard = "12 m",
                    doc = "How far to keep from the enemy.")
        })
public final class Strafe implements Action<Fighter> {

    private static final double LEAST_SECONDS = 0.4;
    private static final double MOST_SECONDS = 1.2;
    private static final double SLACK = 1.5;

    private double side;
    private long turnTick;

    @Override
    public void start(Fighter self, Arguments arguments) {
        side = self.random().nextBoolean() ? 1 : -1;
        drawTurn(self);
    }

    private void drawTurn(Fighter self) {
        double seconds = LEAST_SECONDS + self.random().nextDouble() * (MOST_SECONDS - LEAST_SECONDS);
        turnTick = self.world().tick() + Rules.ticks(seconds);
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Fighter enemy = self.eyes().nearest();
        if (enemy == null) {
            return Outcome.FAILURE;
        }
        // Also turns round where it runs against something.
        boolean blocked = self.speed() < 1 && turnTick - self.world().tick() < Rules.ticks(LEAST_SECONDS);
        if (self.world().tick() >= turnTick || blocked) {
            side = -side;
            drawTurn(self);
        }
        double dx = enemy.x() - self.x();
        double dy = enemy.y() - self.y();
        double distance = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
        double off = (distance - arguments.number(0)) / SLACK;
        double closing = Math.max(-1, Math.min(1, off)) * 0.7;
        double across = side * Math.sqrt(1 - closing * closing);
        self.intent().move((dx * closing - dy * across) / distance, (dy * closing + dx * across) / distance);
        self.intent().look(dx, dy);
        return Outcome.RUNNING;
    }
}
