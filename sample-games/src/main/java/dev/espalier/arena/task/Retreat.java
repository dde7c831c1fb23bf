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
                "Runs away from the nearest visible enemy, else from the one last seen, else from the last shot heard, and keeps"
                        + " looking at an enemy that it sees. Succeeds when it is far enough away; fails when it knows of no danger or"
                        + " nowhere is farther away.",
        takes = {
            @Parameter(
                    name = "distance",
                    unit = Unit.METRES,
                    low = 4,
                    high = 40,
                    standard = "18 m",
                    doc = "How far away is far enough.")
        })
public final class Retreat implements Action<Fighter> {

    private static final double AGAIN_SECONDS = 1;
    private static final double REACH = 14;

    private final Position danger = new Position();
    private final PlaceSearch search = new PlaceSearch();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter runner;
    private long searchTick;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        searchTick = World.NEVER;
        runner = self;
    }

    private double cost(double x, double y) {
        Fighter self = Objects.requireNonNull(runner);
        double far = self.distanceTo(x, y);
        double gained = distance(x - danger.x, y - danger.y) - self.distanceTo(danger.x, danger.y);
        return far > REACH || gained < 1 ? Double.POSITIVE_INFINITY : 0.5 * far - gained;
    }

    private static double distance(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!self.eyes().threatPlace(danger)) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(danger.x, danger.y) >= arguments.number(0)) {
            return Outcome.SUCCESS;
        }
        if (self.world().secondsSince(searchTick) >= AGAIN_SECONDS) {
            found = search.find(self, danger, true, cost) || search.find(self, danger, false, cost);
            searchTick = self.world().tick();
        }
        if (!found || !self.travelTo(search.x(), search.y())) {
            return Outcome.FAILURE;
        }
        if (self.eyes().nearest() != null) {
            self.intent().look(danger.x - self.x(), danger.y - self.y());
        }
        return Outcome.RUNNING;
    }
}
