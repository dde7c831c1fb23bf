package dev.espalier.arena.train;

import dev.espalier.arena.sim.Fighter;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;

/** A skill beside whose agent a teacher stands. */
record Coached(NeuralAction<Fighter> skill, Teacher teacher, Desk desk) implements NeuralAction<Fighter> {

    @Override
    public void start(Fighter self) {
        skill.start(self);
    }

    @Override
    public Outcome observe(Fighter self, float[] row, int offset) {
        Outcome outcome = skill.observe(self, row, offset);
        if (outcome == Outcome.RUNNING) {
            teacher.teach(self, desk.taughtTo(self.index()));
        }
        return outcome;
    }

    @Override
    public void act(Fighter self, float[] action, int offset) {
        skill.act(self, action, offset);
    }

    @Override
    public void end(Fighter self, boolean cancelled) {
        skill.end(self, cancelled);
        desk.leave(self.index());
    }
}
