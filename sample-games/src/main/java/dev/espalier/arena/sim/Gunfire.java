package dev.espalier.arena.sim;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Weapon;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * All shots of a tick. Every shot sees the world as it was before the first of them; damage counts only after the last, so
 * two agents can fell each other.
 */
final class Gunfire {

    /** How far off the aim an enemy may be that a shot is meant for: cosine of 20 degrees. */
    private static final double MEANT = 0.9397;

    private static final double NEAR_MISS = 1.2;
    private static final double CHEST = 1.3;

    private final World world;
    private final Sight sight;
    private final double hearingSquared;
    private final double[] damage;
    private final double[] hardestHit;
    private final int[] hardestHitBy;

    Gunfire(World world) {
        this.world = world;
        this.sight = world.terrain().sight();
        this.hearingSquared = world.rules().hearingMetres() * world.rules().hearingMetres();
        this.damage = new double[world.fighterCount()];
        this.hardestHit = new double[world.fighterCount()];
        this.hardestHitBy = new int[world.fighterCount()];
    }

    void carryOut() {
        int count = world.fighterCount();
        boolean anyShot = false;
        for (int i = 0; i < count; i++) {
            Fighter fighter = world.fighter(i);
            if (!fighter.alive) {
                continue;
            }
            Rifle rifle = fighter.rifle();
            rifle.passTick();
            if (fighter.intent().reloads()) {
                rifle.reload();
            }
            if (fighter.intent().fires() && rifle.trigger()) {
                shoot(fighter);
                rifle.kick();
                anyShot = true;
            }
        }
        if (anyShot) {
            applyDamage();
        }
    }

    private void shoot(Fighter shooter) {
        shooter.tally().shots++;
        Weapon weapon = shooter.rifle().weapon();
        RandomGenerator random = shooter.random();
        Fighter meant = meant(shooter);
        double running = shooter.speed() / world.rules().speedMetresPerSecond();
        double spread = StrictMath.toRadians(weapon.spreadDegrees()
                + weapon.movingSpreadDegrees() * Math.min(1, running)
                + shooter.rifle().recoilDegrees());
        double sideways = bell(random) * spread;
        double upwards = bell(random) * spread * 0.5;
        double slope = 0;
        if (meant != null) {
            double distance = Math.max(0.5, shooter.distanceTo(meant));
            slope = (meant.z() + CHEST - shooter.eyeZ()) / distance;
            sideways += bell(random) * weapon.trackingSeconds() * across(shooter, meant, distance) / distance;
        }
        double x = shooter.headingX - sideways * shooter.headingY;
        double y = shooter.headingY + sideways * shooter.headingX;
        double length = Math.sqrt(x * x + y * y);
        fly(shooter, x / length, y / length, slope + upwards, weapon.damage());
        beHeard(shooter);
    }

    /** Close to a normal distribution, made of sums so that it is the same everywhere. */
    private static double bell(RandomGenerator random) {
        return (random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2) * 1.7320508;
    }

    /** The visible enemy closest to the line of aim. */
    private @Nullable Fighter meant(Fighter shooter) {
        @Nullable Fighter best = null;
        double most = MEANT;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (other.alive && other.isEnemyOf(shooter) && shooter.eyes().sees(other)) {
                double dx = other.x() - shooter.x();
                double dy = other.y() - shooter.y();
                double along = (dx * shooter.headingX + dy * shooter.headingY) / Math.sqrt(dx * dx + dy * dy + 1e-12);
                if (along > most) {
                    most = along;
                    best = other;
                }
            }
        }
        return best;
    }

    /** How fast a target moves across the line from the shooter to it. */
    private static double across(Fighter shooter, Fighter target, double distance) {
        double dx = (target.x() - shooter.x()) / distance;
        double dy = (target.y() - shooter.y()) / distance;
        return Math.abs(dx * target.velocityY - dy * target.velocityX);
    }

    private void fly(Fighter shooter, double dirX, double dirY, double slope, double hitDamage) {
        @Nullable Fighter struck = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (!other.alive || !other.isEnemyOf(shooter)) {
                continue;
            }
            double dx = other.x() - shooter.x();
            double dy = other.y() - shooter.y();
            double along = dx * dirX + dy * dirY;
            double aside = Math.abs(dx * dirY - dy * dirX);
            double height = shooter.eyeZ() + slope * along - other.z();
            if (along <= 0 || aside > NEAR_MISS) {
                continue;
            }
            if (aside < Body.RADIUS && height > 0 && height < Body.HEIGHT && along < nearest) {
                nearest = along;
                struck = other;
            } else if (sight.clear(shooter.x(), shooter.y(), shooter.eyeZ(), other.x(), other.y(), other.eyeZ())) {
                other.nearMissTick = world.tick();
            }
        }
        if (struck != null
                && sight.clear(
                        shooter.x(),
                        shooter.y(),
                        shooter.eyeZ(),
                        shooter.x() + dirX * nearest,
                        shooter.y() + dirY * nearest,
                        shooter.eyeZ() + slope * nearest)) {
            hit(shooter, struck, hitDamage);
        }
    }

    private void hit(Fighter shooter, Fighter struck, double hitDamage) {
        int i = struck.index();
        damage[i] += hitDamage;
        shooter.tally().hits++;
        shooter.tally().damageDealt += Math.min(hitDamage, struck.health);
        struck.tally().damageTaken += Math.min(hitDamage, struck.health);
        struck.hurtTick = world.tick();
        struck.nearMissTick = world.tick();
        struck.eyes().hear(shooter);
        // Equal hits of one tick: who stands nearer has the kill.
        double weight = hitDamage - 1e-3 * shooter.distanceTo(struck);
        if (weight > hardestHit[i]) {
            hardestHit[i] = weight;
            hardestHitBy[i] = shooter.index();
        }
    }

    private void beHeard(Fighter shooter) {
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (other.alive
                    && other.isEnemyOf(shooter)
                    && other.squaredDistanceTo(shooter.x(), shooter.y()) < hearingSquared) {
                other.eyes().hear(shooter);
            }
        }
    }

    private void applyDamage() {
        for (int i = 0; i < damage.length; i++) {
            if (damage[i] > 0) {
                Fighter struck = world.fighter(i);
                struck.health -= damage[i];
                if (struck.health <= 0) {
                    fall(struck, world.fighter(hardestHitBy[i]));
                }
                damage[i] = 0;
                hardestHit[i] = 0;
            }
        }
    }

    private void fall(Fighter fallen, Fighter killer) {
        fallen.alive = false;
        fallen.health = 0;
        fallen.respawnTicks = Rules.ticks(world.rules().respawnSeconds());
        fallen.tally().deaths++;
        killer.tally().kills++;
        world.frags[killer.side()]++;
        for (int i = 0; i < world.fighterCount(); i++) {
            world.fighter(i).eyes().forget(fallen);
        }
        world.contest().fell(fallen, killer);
    }
}
