package dev.espalier.arena;

import dev.espalier.arena.sense.EnemySenses;
import dev.espalier.arena.sense.MapSenses;
import dev.espalier.arena.sense.SelfSenses;
import dev.espalier.arena.sense.TeamSenses;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.task.Aim;
import dev.espalier.arena.task.Chase;
import dev.espalier.arena.task.Face;
import dev.espalier.arena.task.Flank;
import dev.espalier.arena.task.Follow;
import dev.espalier.arena.task.GetHealth;
import dev.espalier.arena.task.Hold;
import dev.espalier.arena.task.LookAround;
import dev.espalier.arena.task.MoveTo;
import dev.espalier.arena.task.Patrol;
import dev.espalier.arena.task.Regroup;
import dev.espalier.arena.task.Reload;
import dev.espalier.arena.task.Retreat;
import dev.espalier.arena.task.Shoot;
import dev.espalier.arena.task.Strafe;
import dev.espalier.arena.task.Suppress;
import dev.espalier.arena.task.TakeCover;
import dev.espalier.game.bind.AgentBinding;
import dev.espalier.runtime.bind.Binding;
import java.lang.invoke.MethodHandles;

/** What the arena offers to policies. */
final class ArenaVocabulary {

    static final Binding<Fighter> BINDING = AgentBinding.of(MethodHandles.lookup(), Fighter.class)
            .senses(SelfSenses.class)
            .senses(EnemySenses.class)
            .senses(TeamSenses.class)
            .senses(MapSenses.class)
            .task(MoveTo::new)
            .task(Patrol::new)
            .task(Chase::new)
            .task(Flank::new)
            .task(Strafe::new)
            .task(Retreat::new)
            .task(TakeCover::new)
            .task(Regroup::new)
            .task(Follow::new)
            .task(GetHealth::new)
            .task(Aim::new)
            .task(Shoot::new)
            .task(Suppress::new)
            .task(Reload::new)
            .task(Face::new)
            .task(Hold::new)
            .task(LookAround::new)
            .build(
                    "arena",
                    "1",
                    "A first-person shooter between two teams of three agents, each steered by its own copy of the policy. A"
                            + " match lasts 60 s or until a side has 15 frags; the side with more frags wins. Agents have 1.0"
                            + " of health, run 5 m/s, turn at most 240 deg/s, see 110 deg wide, and carry a rifle with 30"
                            + " shots that hits for 0.09 about 6 times a second; it scatters more while running and with"
                            + " each shot of a burst, and agents that run across the line of aim are harder to hit. The"
                            + " fallen come back after 3 s near their base. Maps are about 40 m by 30 m, with walls, crates,"
                            + " platforms and stairs, the same for both sides.");

    private ArenaVocabulary() {}
}
