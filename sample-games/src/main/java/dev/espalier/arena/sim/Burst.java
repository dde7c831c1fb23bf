package dev.espalier.arena.sim;

import dev.espalier.arena.map.Body;
import dev.espalier.arena.map.Sight;
import dev.espalier.arena.rules.Missile;
import dev.espalier.arena.rules.Weapon;
import java.util.Objects;

/** What happens where a missile bursts: it hurts and pushes everybody near whom nothing shields, even whoever fired it. */
final class Burst {

    private static final double CHEST = 1.3;

    private final World world;
    private final Wounds wounds;
    private final Sight sight;

    Burst(World world, Wounds wounds) {
        this.world = world;
        this.wounds = wounds;
        this.sight = world.terrain().sight();
    }

    /** A missile that came along a direction meets somebody. */
    void strike(Fighter by, Weapon weapon, Fighter struck, double alongX, double alongY) {
        by.tally().hits += struck.isEnemyOf(by) ? 1 : 0;
        wounds.hit(by, struck, weapon.damage());
        push(struck, alongX, alongY, Objects.requireNonNull(weapon.missile()).knockMetresPerSecond());
    }

    /** It bursts at a point; who was struck has had their share. */
    void spread(Fighter by, Weapon weapon, int struck, double x, double y, double z) {
        Missile missile = Objects.requireNonNull(weapon.missile());
        boolean hit = struck >= 0;
        for (int i = 0; i < world.fighterCount(); i++) {
            Fighter other = world.fighter(i);
            if (i == struck || !(wounds.canHurt(by, other) || (other == by && by.alive))) {
                continue;
            }
            double far = distance(other, x, y, z);
            if (far >= missile.splashMetres() || !sight.clear(x, y, z, other.x(), other.y(), other.z() + CHEST)) {
                continue;
            }
            double share = 1 - far / missile.splashMetres();
            wounds.hit(by, other, share * missile.splashDamage());
            push(other, other.x() - x, other.y() - y, share * missile.knockMetresPerSecond());
            if (!hit && other.isEnemyOf(by)) {
                by.tally().hits++;
                hit = true;
            }
        }
    }

    /** From a point to the nearest of somebody's body. */
    private static double distance(Fighter other, double x, double y, double z) {
        double dx = other.x() - x;
        double dy = other.y() - y;
        double dz = Math.max(0, Math.max(other.z() - z, z - other.z() - Body.HEIGHT));
        double aside = Math.max(0, Math.sqrt(dx * dx + dy * dy) - Body.RADIUS);
        return Math.sqrt(aside * aside + dz * dz);
    }

    private void push(Fighter struck, double alongX, double alongY, double speed) {
        double length = Math.sqrt(alongX * alongX + alongY * alongY);
        if (length > 1e-9 && speed > 0) {
            wounds.push(struck, alongX / length * speed, alongY / length * speed);
        }
    }
}
