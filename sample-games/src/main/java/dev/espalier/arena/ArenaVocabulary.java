package dev.espalier.arena;

import dev.espalier.arena.sense.EnemySenses;
import dev.espalier.arena.sense.FlagSenses;
import dev.espalier.arena.sense.GoldSenses;
import dev.espalier.arena.sense.GroundSenses;
import dev.espalier.arena.sense.MapSenses;
import dev.espalier.arena.sense.SelfSenses;
import dev.espalier.arena.sense.TeamSenses;
import dev.espalier.arena.sense.WeaponSenses;
import dev.espalier.arena.sense.ZoneSenses;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.skill.Choose;
import dev.espalier.arena.skill.Dodge;
import dev.espalier.arena.task.Aim;
import dev.espalier.arena.task.Ambush;
import dev.espalier.arena.task.BankGold;
import dev.espalier.arena.task.Chase;
import dev.espalier.arena.task.Face;
import dev.espalier.arena.task.FetchFlag;
import dev.espalier.arena.task.Flank;
import dev.espalier.arena.task.Follow;
import dev.espalier.arena.task.GetHealth;
import dev.espalier.arena.task.GetSupply;
import dev.espalier.arena.task.GuardPickUp;
import dev.espalier.arena.task.Hold;
import dev.espalier.arena.task.HoldAngle;
import dev.espalier.arena.task.HoldZone;
import dev.espalier.arena.task.LookAround;
import dev.espalier.arena.task.LootGold;
import dev.espalier.arena.task.MoveTo;
import dev.espalier.arena.task.Patrol;
import dev.espalier.arena.task.Regroup;
import dev.espalier.arena.task.Reload;
import dev.espalier.arena.task.Retreat;
import dev.espalier.arena.task.ReturnFlag;
import dev.espalier.arena.task.Shoot;
import dev.espalier.arena.task.Strafe;
import dev.espalier.arena.task.Suppress;
import dev.espalier.arena.task.TakeCover;
import dev.espalier.arena.task.TakeVantage;
import dev.espalier.arena.task.Wield;
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
            .senses(WeaponSenses.class)
            .senses(ZoneSenses.class)
            .senses(FlagSenses.class)
            .senses(GoldSenses.class)
            .senses(GroundSenses.class)
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
            .task(Wield::new)
            .task(GetSupply::new)
            .task(HoldZone::new)
            .task(FetchFlag::new)
            .task(ReturnFlag::new)
            .task(LootGold::new)
            .task(BankGold::new)
            .task(HoldAngle::new)
            .task(TakeVantage::new)
            .task(GuardPickUp::new)
            .task(Ambush::new)
            .skill(dev.espalier.arena.skill.Aim::new)
            .skill(Dodge::new)
            .skill(Choose::new)
            .build(
                    "arena",
                    "4",
                    "A first-person shooter between two teams of three agents, each steered by its own copy of the policy."
                            + " In team deathmatch a match lasts 60 s or until a side has 15 frags; the side with more frags wins. Agents have 1.0"
                            + " of health, run 5 m/s, turn at most 240 deg/s, see 110 deg wide, and carry a rifle with 30"
                            + " shots that hits for 0.09 about 6 times a second; it scatters more while running and with"
                            + " each shot of a burst, and agents that run across the line of aim are harder to hit. The"
                            + " fallen come back after 3 s near their base. Maps are about 40 m by 30 m, with walls, crates,"
                            + " platforms and stairs, the same for both sides. In zone control a side gets a point for each"
                            + " second in which it is in the zone alone; in capture the flag one for bringing the enemies' flag"
                            + " home while the own one is there; in a chest hunt gold counts that was brought to the bank; free"
                            + " for all, every agent is an enemy of every other. In these modes health, speed, view, times and"
                            + " weapons differ from game to game, and weapons, ammunition and armour may lie about. Sensors and"
                            + " tasks for what a game does not have say so: positions are nowhere, conditions false, tasks fail.");

    private ArenaVocabulary() {}
}
