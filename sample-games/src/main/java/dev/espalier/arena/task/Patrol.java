package dev.espalier.arena.task;

import dev.espalier.arena.nav.Places;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.World;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import java.util.List;

@Task(
        doc =
                "Runs to a place drawn at random in a part of the map and looks ahead. Succeeds when it is there; then a new one"
                        + " draws another place. Fails only when no place can be reached.",
        takes = {
            @Parameter(
                    name = "part",
                    kind = Kind.CHOICE,
                    choice = Part.class,
                    standard = "anywhere",
                    doc = "In which part of the map the place lies.")
        })
public final class Patrol implements Action<Fighter> {

    private static final List<Part> PARTS = List.of(Part.values());
    private static final int DRAWS = 12;
    private static final double LEAST_WALK = 6;
    private static final double ARRIVE = 1;

    private double x;
    private double y;
    private boolean chosen;

    @Override
    public void start(Fighter self, Arguments arguments) {
        Places places = self.world().terrain().places();
        int part = arguments.choice(0);
        chosen = false;
        for (int draw = 0; draw < DRAWS && !chosen; draw++) {
            chosen = choose(self, self.random().nextInt(places.count()), part);
        }
        int first = self.random().nextInt(places.count());
        for (int i = 0; i < places.count() && !chosen; i++) {
            chosen = choose(self, (first + i) % places.count(), part);
        }
    }

    private boolean choose(Fighter self, int place, int part) {
        Places places = self.world().terrain().places();
        x = places.x(place);
        y = places.y(place);
        return self.distanceTo(x, y) >= LEAST_WALK
                && lies(self, part)
                && self.world().terrain().reachable(self.x(), self.y(), x, y);
    }

    /** Whether the place lies in the part: nearer to one base than to the other, or to neither. */
    private boolean lies(Fighter self, int part) {
        World world = self.world();
        double own = square(world.baseX(self.side()) - x) + square(world.baseY(self.side()) - y);
        double far = square(world.baseX(1 - self.side()) - x) + square(world.baseY(1 - self.side()) - y);
        return switch (PARTS.get(part)) {
            case ANYWHERE -> true;
            case OWN_HALF -> own < far;
            case ENEMY_HALF -> far < own;
            case MIDDLE -> own < 2.5 * far && far < 2.5 * own;
        };
    }

    private static double square(double value) {
        return value * value;
    }

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        if (!chosen) {
            return Outcome.FAILURE;
        }
        if (self.distanceTo(x, y) <= ARRIVE) {
            return Outcome.SUCCESS;
        }
        return self.travelTo(x, y) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
