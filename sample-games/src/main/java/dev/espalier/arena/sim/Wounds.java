package dev.espalier.arena.sim;

import dev.espalier.arena.rules.Rules;
import java.util.Arrays;

/**
 * All damage of a tick. It is gathered while shots and bursts are worked out and counts only after the last of them, so that two
 * agents can fell each other and nothing depends on who comes first.
 */
final class Wounds {

    /** How recent a wound must be for whoever gave it to have helped. */
    private static final int ASSIST_TICKS = Rules.ticks(5);

    private final World world;
    private final int count;
    private final double[] damage;
    private final double[] hardestHit;
    private final int[] hardestHitBy;
    private final double[] pushX;
    private final double[] pushY;
    /** When each was last hurt by each, the hurt one first. */
    private final long[] hurtTick;

    private boolean any;

    Wounds(World world) {
        this.world = world;
        this.count = world.fighterCount();
        this.damage = new double[count];
        this.hardestHit = new double[count];
        this.hardestHitBy = new int[count];
        this.pushX = new double[count];
        this.pushY = new double[count];
        Arrays.fill(hardestHit, Double.NEGATIVE_INFINITY);
        this.hurtTick = new long[count * count];
        Arrays.fill(hurtTick, World.NEVER);
    }

    /** Whether somebody's shots stop at another and hurt: an enemy, or also an ally by the rules. */
    boolean canHurt(Fighter by, Fighter other) {
        return other.alive && (other.isEnemyOf(by) || (world.rules().friendlyFire() && other != by));
    }

    void hit(Fighter by, Fighter struck, double amount) {
        int i = struck.index();
        any = true;
        damage[i] += amount;
        double felt = Math.min(amount, struck.health + struck.armour);
        struck.tally().damageTaken += felt;
        struck.hurtTick = world.tick();
        struck.nearMissTick = world.tick();
        if (struck.isEnemyOf(by)) {
            by.tally().damageDealt += felt;
            struck.eyes().hear(by);
            hurtTick[i * count + by.index()] = world.tick();
        } else {
            by.tally().friendlyDamage += felt;
        }
        world.onlooker.hit(by, struck, amount);
        // Equal hits of one tick: who stands nearer has the kill.
        double weight = amount - 1e-3 * by.distanceTo(struck);
        if (weight > hardestHit[i]) {
            hardestHit[i] = weight;
            hardestHitBy[i] = by.index();
        }
    }

    /** Pushes somebody, in metres per second. */
    void push(Fighter struck, double x, double y) {
        pushX[struck.index()] += x;
        pushY[struck.index()] += y;
    }

    void apply() {
        if (!any) {
            return;
        }
        any = false;
        for (int i = 0; i < count; i++) {
            if (damage[i] > 0) {
                Fighter struck = world.fighter(i);
                double absorbed = Math.min(struck.armour, damage[i] * Rules.ARMOUR_SHARE);
                struck.armour -= absorbed;
                struck.health -= damage[i] - absorbed;
                if (struck.health <= 0) {
                    fall(struck, world.fighter(hardestHitBy[i]));
                } else if (pushX[i] != 0 || pushY[i] != 0) {
                    shove(struck, pushX[i], pushY[i]);
                }
                damage[i] = 0;
                hardestHit[i] = Double.NEGATIVE_INFINITY;
                pushX[i] = 0;
                pushY[i] = 0;
            }
        }
    }

    private static void shove(Fighter struck, double x, double y) {
        double newX = struck.velocityX + x;
        double newY = struck.velocityY + y;
        double speed = Math.sqrt(newX * newX + newY * newY);
        double share = speed > Rules.MOST_SPEED ? Rules.MOST_SPEED / speed : 1;
        struck.velocityX = newX * share;
        struck.velocityY = newY * share;
    }

    private void fall(Fighter fallen, Fighter killer) {
        fallen.alive = false;
        fallen.health = 0;
        fallen.armour = 0;
        fallen.respawnTicks = Rules.ticks(world.rules().respawnSeconds());
        fallen.tally().deaths++;
        if (fallen.isEnemyOf(killer)) {
            killer.tally().kills++;
            world.frags[killer.side()]++;
        } else {
            world.frags[killer.side()]--;
        }
        countAssists(fallen, killer);
        for (int i = 0; i < count; i++) {
            world.fighter(i).eyes().forget(fallen);
        }
        world.onlooker.fell(fallen, killer);
        world.contest().fell(fallen, killer);
    }

    private void countAssists(Fighter fallen, Fighter killer) {
        for (int i = 0; i < count; i++) {
            int pair = fallen.index() * count + i;
            if (i != killer.index() && world.tick() - hurtTick[pair] <= ASSIST_TICKS) {
                world.fighter(i).tally().assists++;
            }
            hurtTick[pair] = World.NEVER;
        }
    }
}
