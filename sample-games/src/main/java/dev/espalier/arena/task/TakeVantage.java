package dev.espalier.arena.task;

import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Task(
        doc =
                "Runs to a place that overlooks another: with a clear line to it, at about the range, rather high than low and"
                        + " rather near than far. Succeeds when it is there and looks at the place; fails when there is no such place"
                        + " now or none overlooks it.",
        takes = {
            @Parameter(name = "target", kind = Kind.POSITION, doc = "What to overlook, where it is when this begins."),
            @Parameter(
                    name = "range",
                    unit = Unit.METRES,
                    low = 4,
                    high = 40,
                    standard = "14 m",
                    doc = "How far from there.")
        })
public final class TakeVantage implements Action<Fighter> {

    private static final double THERE = 0.8;

    /** How far off the range a place may be. */
    private static final double OFF = 6;

    /** A metre of height is worth so many metres of way. */
    private static final double HEIGHT_WORTH = 6;

    private final Position target = new Position();
    private final PlaceSearch search = new PlaceSearch();
    private final PlaceSearch.Cost cost = this::cost;
    private @Nullable Fighter runner;
    private double range;
    private boolean found;

    @Override
    public void start(Fighter self, Arguments arguments) {
        runner = self;
        range = arguments.number(1);
        found = arguments.position(0, target) && search.find(self, target, false, cost);
    }

    private double cost(double x, double y) {
        Fighter self = Objects.requireNonNull(runner);
        double dx = x - target.x;
        double dy = y - target.y;
        double off = Math.abs(Math.sqrt(dx * dx + dy * dy) - range);
        if (off > OFF) {
            return Double.POSITIVE_INFINITY;
        }
        Terrain terrain = self.world().terrain();
        int sector = terrain.map().sectorAt(x, y, -1);
        double height = sector < 0 ? 0 : terrain.map().floor(sector) - target.z;
        return off + self.distanceTo(x, y) - HEIGHT_WORTH * height;
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!found) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(search.x(), search.y()) <= THERE) {
            self.intent().look(target.x - self.x(), target.y - self.y());
            return Outcome.SUCCESS;
        }
        return self.travelTo(search.x(), search.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
