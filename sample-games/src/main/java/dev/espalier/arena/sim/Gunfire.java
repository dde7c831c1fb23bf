package dev.espalier.arena.sim;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.rules.WeaponKind;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** All shots of a tick. Every shot sees the world as it was before the first of them. */
final class Gunfire {

    /** How far off the aim an enemy may be that a shot is meant for: cosine of 20 degrees. */
    private static final double MEANT = 0.9397;

    private static final double NEAR_MISS = 1.2;
    private static final double CHEST = 1.3;

    private final World world;
    private final Wounds wounds;
    private final Missiles missiles;
    private final Sight sight;

    Gunfire(World world, Wounds wounds, Missiles missiles) {
        this.world = world;
        this.wounds = wounds;
        this.missiles = missiles;
        this.sight = world.terrain().sight();
    }

    void carryOut() {
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter fighter = world.fighter(i);
            if (fighter.alive) {
                handle(fighter, fighter.arms(), fighter.intent());
            }
        }
    }

    private void handle(Fighter fighter, Arms arms, Intent intent) {
        arms.passTick(fighter.speed());
        WeaponKind wanted = intent.wields();
        if (wanted != null) {
            arms.wield(wanted);
        }
        if (intent.reloads()) {
            arms.reload();
        }
        if (intent.fires() && arms.trigger()) {
            shoot(fighter, arms.weapon());
            arms.kick();
        }
    }

    private void shoot(Fighter shooter, Weapon weapon) {
        shooter.tally().shots++;
        RandomGenerator random = shooter.random();
        Fighter meant = meant(shooter);
        double running = shooter.speed() / world.rules().speedMetresPerSecond();
        double spread = StrictMath.toRadians(shooter.arms().spreadDegrees(Math.min(1, running)));
        double sideways = bell(random) * spread;
        double upwards = bell(random) * spread * 0.5;
        double slope = 0;
        double lag = 0;
        if (meant != null) {
            double distance = Math.max(0.5, shooter.distanceTo(meant));
            slope = (meant.z() + CHEST - shooter.eyeZ()) / distance;
            lag = bell(random) * weapon.spread().trackingSeconds() * across(shooter, meant, distance) / distance;
        }
        boolean hit = send(shooter, weapon, sideways + lag, slope + upwards);
        for (int pellet = 1; pellet < weapon.pellets(); pellet++) {
            double aside = bell(random) * spread;
            double up = bell(random) * spread * 0.5;
            hit |= send(shooter, weapon, aside + lag, slope + up);
        }
        shooter.tally().hits += hit ? 1 : 0;
        beHeard(shooter, world.rules().hearingMetres() * weapon.loudness());
    }

    /** One pellet or missile, so far off the aim. Returns whether it hit an enemy at once. */
    private boolean send(Fighter shooter, Weapon weapon, double sideways, double slope) {
        double x = shooter.headingX - sideways * shooter.headingY;
        double y = shooter.headingY + sideways * shooter.headingX;
        double length = Math.sqrt(x * x + y * y);
        if (weapon.missile() != null) {
            missiles.launch(shooter, weapon, x / length, y / length, slope);
            world.onlooker.shot(shooter, weapon, x / length, y / length, slope, Double.POSITIVE_INFINITY);
            return false;
        }
        return fly(shooter, x / length, y / length, slope, weapon);
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

    private boolean fly(Fighter shooter, double dirX, double dirY, double slope, Weapon weapon) {
        @Nullable Fighter struck = null;
        double nearest = weapon.rangeMetres();
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (!wounds.canHurt(shooter, other)) {
                continue;
            }
            double dx = other.x() - shooter.x();
            double dy = other.y() - shooter.y();
            double along = dx * dirX + dy * dirY;
            double aside = Math.abs(dx * dirY - dy * dirX);
            double height = shooter.eyeZ() + slope * along - other.z();
            if (along <= 0 || aside > NEAR_MISS || along >= weapon.rangeMetres()) {
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
            wounds.hit(shooter, struck, weapon.damage());
            world.onlooker.shot(shooter, weapon, dirX, dirY, slope, nearest);
            return struck.isEnemyOf(shooter);
        }
        world.onlooker.shot(shooter, weapon, dirX, dirY, slope, Double.POSITIVE_INFINITY);
        return false;
    }

    private void beHeard(Fighter shooter, double metres) {
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (other.alive
                    && other.isEnemyOf(shooter)
                    && other.squaredDistanceTo(shooter.x(), shooter.y()) < metres * metres) {
                other.eyes().hear(shooter);
            }
        }
    }
}
