package dev.espalier.arena.task;

import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;

@Task(
        doc =
                "Runs into the zone, follows it when it moves, and in it stands and looks to where danger comes from. Goes on until"
                        + " something else takes over; fails when there is no zone or no way.")
public final class HoldZone implements Action<Fighter> {

    /** How deep in the zone it stops, as a share of the radius. */
    private static final double INSIDE = 0.7;

    private final Position danger = new Position();

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        Zone zone = self.world().contest().zone();
        if (zone == null) {
            return Outcome.FAILURE;
        }
        if (self.eyes().threatPlace(danger)) {
            self.intent().look(danger.x - self.x(), danger.y - self.y());
        }
        if (self.distanceTo(zone.x(), zone.y()) < INSIDE * zone.radius()) {
            return Outcome.RUNNING;
        }
        return self.travelTo(zone.x(), zone.y()) ? Outcome.RUNNING : Outcome.FAILURE;
    }
}
