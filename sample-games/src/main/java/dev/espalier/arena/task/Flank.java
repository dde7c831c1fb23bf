package dev.espalier.arena.task;

import dev.espalier.arena.sim.Angles;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Task(
        doc =
                "Runs out of the enemy's sight to a place from which it can be seen, to the side of the line on which this agent"
                        + " stood: the nearest visible enemy, else the one last seen, else who fired the last shot heard. Succeeds when"
                        + " it is there; fails when it knows of no danger or there is no such place.",
        takes = {
            @Parameter(
                    name = "range",
                    unit = Unit.METRES,
                    low = 4,
                    high = 30,
                    standard = "10 m",
                    doc = "How far from the enemy that place should be.")
        })
public final class Flank implements Action<Fighter> {

    private static final double THERE = 1;

    private final Position danger = new Position();
    private final PlaceSearch search = new PlaceSearch();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter runner;
    private double range;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        runner = self;
        range = arguments.number(0);
        found = self.eyes().threatPlace(danger) && search.find(self, danger, false, cost);
    }

    /** At the range from the enemy, far round from the line on which this agent stands, not too far to walk. */
    private double cost(double x, double y) {
        Fighter self = Objects.requireNonNull(runner);
        double fromX = x - danger.x;
        double fromY = y - danger.y;
        double off = Math.abs(Math.sqrt(fromX * fromX + fromY * fromY) - range);
        double round = Angles.between(fromX, fromY, self.x() - danger.x, self.y() - danger.y);
        if (off > 4 || round < 50) {
            return Double.POSITIVE_INFINITY;
        }
        return 2 * off + self.distanceTo(x, y) - 0.1 * Math.min(round, 120);
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!found) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(search.x(), search.y()) <= THERE) {
            self.intent().look(danger.x - self.x(), danger.y - self.y());
            return Outcome.SUCCESS;
        }
        return self.travelTo(search.x(), search.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
