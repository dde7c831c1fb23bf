package dev.espalier.arena.task;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.nav.Choke;
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
                "Waits beside a choke: runs to a place from which the choke can be seen, the narrowest place on the enemies' way to"
                        + " this agent, but that cannot be seen by who comes to it, and aims at it there. Succeeds when it sees an"
                        + " enemy; fails when it has waited long enough, or there is no choke or no such place.",
        takes = {
            @Parameter(
                    name = "reach",
                    unit = Unit.METRES,
                    low = 3,
                    high = 20,
                    standard = "10 m",
                    doc = "How far from the choke that place may be."),
            @Parameter(
                    name = "duration",
                    unit = Unit.SECONDS,
                    low = 1,
                    high = 60,
                    standard = "15 s",
                    doc = "How long to wait there.")
        })
public final class Ambush implements Action<Fighter> {

    private static final double THERE = 0.3;
    private static final double LEAST = 2;

    private final Position before = new Position();
    private final Position choke = new Position();
    private final PlaceSearch search = new PlaceSearch();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter waiter;
    private double reach;
    private long thereTick;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        waiter = self;
        reach = arguments.number(0);
        thereTick = World.NEVER;
        found = self.findChoke();
        if (found) {
            Choke narrow = self.choke();
            choke.set(narrow.x(), narrow.y(), floor(self, narrow.x(), narrow.y()));
            before.set(narrow.beforeX(), narrow.beforeY(), floor(self, narrow.beforeX(), narrow.beforeY()));
            found = search.find(self, before, true, cost);
        }
    }

    private static double floor(Fighter self, double x, double y) {
        int sector = self.world().terrain().map().sectorAt(x, y, -1);
        return sector < 0 ? self.z() : self.world().terrain().map().floor(sector);
    }

    /** In reach of the choke and in sight of it, rather near it and near this agent. */
    private double cost(double x, double y) {
        Fighter self = Objects.requireNonNull(waiter);
        double dx = x - choke.x;
        double dy = y - choke.y;
        double far = Math.sqrt(dx * dx + dy * dy);
        Sight sight = self.world().terrain().sight();
        boolean fit = far >= LEAST
                && far <= reach
                && sight.clear(choke.x, choke.y, choke.z + Body.EYE, x, y, floor(self, x, y) + Body.EYE);
        return fit ? far + 0.5 * self.distanceTo(x, y) : Double.POSITIVE_INFINITY;
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (self.eyes().nearest() != null) {
            return Outcome.SUCCESS;
        }
        if (!found) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(search.x(), search.y()) > THERE) {
            return self.travelTo(search.x(), search.y()) ? Outcome.RUNNING : Outcome.FAILURE;
        }
        if (thereTick == World.NEVER) {
            thereTick = self.world().tick();
        }
        self.intent().look(choke.x - self.x(), choke.y - self.y());
        boolean over = self.world().secondsSince(thereTick) >= arguments.number(1);
        return over ? Outcome.FAILURE : Outcome.RUNNING;
    }
}
