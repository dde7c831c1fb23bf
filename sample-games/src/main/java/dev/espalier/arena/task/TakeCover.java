package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;
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
                "Runs to the nearest place that the enemy cannot see: the nearest visible enemy, else the one last seen, else who"
                        + " fired the last shot heard. Keeps looking at an enemy that it sees. Succeeds when it is there and sees"
                        + " none; fails when it knows of no danger or no cover is in reach.",
        takes = {
            @Parameter(
                    name = "reach",
                    unit = Unit.METRES,
                    low = 4,
                    high = 40,
                    standard = "15 m",
                    doc = "How far away the cover may be.")
        })
public final class TakeCover implements Action<Fighter> {

    private static final double THERE = 0.7;
    private static final double AGAIN_SECONDS = 1;

    private final PlaceSearch search = new PlaceSearch();
    private final Position danger = new Position();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter runner;
    private double reach;
    private long searchTick;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        searchTick = World.NEVER;
        runner = self;
    }

    /** Near this agent, and rather away from the danger than towards it. */
    private double cost(double x, double y) {
        Fighter self = Objects.requireNonNull(runner);
        double far = self.distanceTo(x, y);
        double dangerX = x - danger.x;
        double dangerY = y - danger.y;
        double exposed = Math.sqrt(dangerX * dangerX + dangerY * dangerY);
        return far > reach ? Double.POSITIVE_INFINITY : far - 0.3 * Math.min(exposed, 20);
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!self.eyes().threatPlace(danger)) {
            return Outcome.FAILURE;
        }
        boolean seen = self.eyes().nearest() != null;
        if (seen) {
            self.intent().look(danger.x - self.x(), danger.y - self.y());
        }
        if (self.world().secondsSince(searchTick) >= AGAIN_SECONDS) {
            reach = arguments.number(0);
            found = search.find(self, danger, true, cost);
            searchTick = self.world().tick();
        }
        if (!found) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(search.x(), search.y()) <= THERE) {
            return seen ? Outcome.RUNNING : Outcome.SUCCESS;
        }
        return self.travelTo(search.x(), search.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
