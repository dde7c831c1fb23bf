package dev.espalier.arena.task;

import dev.espalier.arena.rules.WeaponKind;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Parameter.Kind;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Outcome;
import java.util.List;

@Task(
        doc =
                "Draws a weapon, which takes up to a second in which it cannot be fired. Succeeds when it is in the hands; fails when"
                        + " this agent does not carry it or has no shots for it.",
        takes = @Parameter(name = "weapon", kind = Kind.CHOICE, choice = WeaponKind.class, doc = "Which weapon."))
public final class Wield implements Action<Fighter> {

    private static final List<WeaponKind> KINDS = List.of(WeaponKind.values());

    @Override
    public Outcome tick(Fighter self, Arguments arguments) {
        WeaponKind kind = KINDS.get(arguments.choice(0));
        if (self.arms().weapon().kind() == kind) {
            return Outcome.SUCCESS;
        }
        if (!self.arms().has(kind)) {
            return Outcome.FAILURE;
        }
        self.intent().wield(kind);
        return Outcome.RUNNING;
    }
}
