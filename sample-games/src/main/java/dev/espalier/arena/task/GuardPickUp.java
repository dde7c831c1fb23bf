package dev.espalier.arena.task;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.PickUps;
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
                "Denies the enemies a health pack or supply: stays near the one that is nearest when this begins, whether it lies"
                        + " there or is due back, in sight of it, and looks to where danger comes from, else at it. Goes on until"
                        + " something else takes over; fails when the game has none or there is no way.",
        takes = {
            @Parameter(
                    name = "distance",
                    unit = Unit.METRES,
                    low = 1,
                    high = 20,
                    standard = "5 m",
                    doc = "How far from it to stay; within 1 m of it this agent takes what it has use for.")
        })
public final class GuardPickUp implements Action<Fighter> {

    private static final double THERE = 0.8;

    private final Position guarded = new Position();
    private final Position danger = new Position();
    private final PlaceSearch search = new PlaceSearch();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter guard;
    private double distance;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        guard = self;
        distance = arguments.number(0);
        PickUps pickUps = self.world().pickUps();
        int place = pickUps.nearest(self.x(), self.y());
        found = false;
        if (place >= 0) {
            guarded.set(pickUps.x(place), pickUps.y(place), pickUps.z(place));
            found = search.find(self, guarded, false, cost);
        }
    }

    /** Above all at the distance, and then near this agent. */
    private double cost(double x, double y) {
        double dx = x - guarded.x;
        double dy = y - guarded.y;
        double off = Math.abs(Math.sqrt(dx * dx + dy * dy) - distance);
        return 4 * off + Objects.requireNonNull(guard).distanceTo(x, y);
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!found) {
            return Outcome.FAILURE;
        }
        boolean threatened = self.eyes().threatPlace(danger);
        if (self.distanceTo(search.x(), search.y()) > THERE) {
            return self.travelTo(search.x(), search.y()) ? Outcome.RUNNING : Outcome.FAILURE;
        }
        double toX = threatened ? danger.x : guarded.x;
        double toY = threatened ? danger.y : guarded.y;
        self.intent().look(toX - self.x(), toY - self.y());
        return Outcome.RUNNING;
    }
}
