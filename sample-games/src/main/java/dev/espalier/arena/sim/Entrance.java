package dev.espalier.arena.sim;

import dev.espalier.arena.map.Spot;
import java.util.List;

/** Puts agents into the world, at the spawn point of their side that is farthest from every living enemy. */
final class Entrance {

    private final World world;
    private final double middleX;

    Entrance(World world) {
        this.world = world;
        this.middleX = (world.terrain().map().minX() + world.terrain().map().maxX()) / 2;
    }

    void enterAll() {
        for (int i = 0; i < world.fighterCount(); i++) {
            enter(world.fighter(i));
        }
    }

    /** Counts down for the fallen and lets them in again. */
    void passTick() {
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter fighter = world.fighter(i);
            if (!fighter.alive && --fighter.respawnTicks <= 0) {
                enter(fighter);
            }
        }
    }

    private void enter(Fighter fighter) {
        Spot spot = safest(fighter);
        world.terrain().walking().place(fighter.body, spot.x(), spot.y());
        fighter.velocityX = 0;
        fighter.velocityY = 0;
        boolean entersFirstHalf = world.lineUp().alone() ? spot.x() < middleX : fighter.side() == 0;
        fighter.headingX = entersFirstHalf ? 1 : -1;
        fighter.headingY = 0;
        fighter.health = world.rules().maxHealth();
        fighter.alive = true;
        fighter.hurtTick = World.NEVER;
        fighter.nearMissTick = World.NEVER;
        fighter.progress.restart();
        fighter.armour = world.rules().loadout().armour();
        fighter.arms().issue();
        fighter.eyes().forget();
        world.onlooker.entered(fighter);
    }

    private Spot safest(Fighter fighter) {
        List<Spot> spots = world.spawns(fighter);
        Spot best = spots.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < spots.size(); s++) {
            Spot spot = spots.get(s);
            double safety = 1e9;
            for (int i = 0; i < world.fighterCount(); i++) {
                Fighter other = world.fighter(i);
                if (other.alive) {
                    double squared = other.squaredDistanceTo(spot.x(), spot.y());
                    if (other.isEnemyOf(fighter)) {
                        safety = Math.min(safety, squared);
                    } else if (squared < 1) {
                        safety = -1;
                    }
                }
            }
            if (safety > most) {
                most = safety;
                best = spot;
            }
        }
        return best;
    }
}
