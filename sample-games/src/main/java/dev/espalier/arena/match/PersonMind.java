package dev.espalier.arena.match;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.sim.Intent;
import dev.espalier.arena.sim.Mind;

/**
 * An agent steered by a person, live or out of a replay: it does what the controls say that are held. Aim up and down is the
 * arena's, as for everybody.
 */
public final class PersonMind implements Mind {

    private final Fighter self;
    private Controls held;

    /** Holds nothing yet and looks where the agent looks. */
    public PersonMind(Fighter self) {
        this.self = self;
        this.held = Controls.idle(Controls.yaw(self.headingX(), self.headingY()));
    }

    /** What holds from the next tick on, until something else does. */
    public void hold(Controls controls) {
        held = controls;
    }

    public Controls held() {
        return held;
    }

    @Override
    public void think() {
        Intent intent = self.intent();
        double angle = held.yaw() * (2 * StrictMath.PI / Controls.CIRCLE);
        intent.look(StrictMath.cos(angle), StrictMath.sin(angle));
        double x = self.headingX() * held.forward() + self.headingY() * held.right();
        double y = self.headingY() * held.forward() - self.headingX() * held.right();
        intent.move(x, y);
        if (held.fire()) {
            intent.fire();
        }
        if (held.reload()) {
            intent.reload();
        }
        if (held.wield() != null) {
            intent.wield(held.wield());
        }
    }

    @Override
    public void stop() {}
}
