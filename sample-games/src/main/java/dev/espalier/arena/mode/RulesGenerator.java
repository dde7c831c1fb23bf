package dev.espalier.arena.mode;

import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.ObjectiveRules;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Supplies;
import dev.espalier.arena.rules.Weapon;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws rules from the number of a game. Team deathmatch always has the standard rules; in the other modes they vary:
 *
 * <ul>
 *   <li>score limit 0.7 to 1.3 of the mode's, time limit 60 to 120 s, respawn 2 to 5 s;
 *   <li>health 70 to 140, health packs restoring 0.3 to 0.7 of it every 10 to 25 s;
 *   <li>speed 4.2 to 5.8 m/s, turning 180 to 320 deg/s, a view of 90 to 130 deg, in a third of the games no farther than 18 to
 *       35 m, hearing 20 to 40 m, memory 5 to 10 s;
 *   <li>friendly fire in a quarter of the games of teams;
 *   <li>a first weapon: rifle, shotgun, sniper or launcher; in half of the games with 2 to 4 spare magazines, and then
 *       ammunition lies about and a knife is carried; up to 3 other weapons lie about;
 *   <li>weapons with 0.8 to 1.25 of their damage and 0.85 to 1.15 of their rate;
 *   <li>armour of 0, 25 or 50 at the entrance, and up to 2 pieces lying about;
 *   <li>a zone of 3 to 5.5 m that stays 15 to 35 s; flags that return after 10 to 25 s; 3 to 6 chests that are filled again after
 *       5 to 12 s, at most 20 to 40 gold carried, heaps that lie for 15 to 30 s.
 * </ul>
 */
public final class RulesGenerator {

    private static final List<Weapon> FIRST =
            List.of(Weapon.RIFLE, Weapon.RIFLE, Weapon.SHOTGUN, Weapon.SNIPER, Weapon.LAUNCHER);
    private static final List<Weapon> LYING = List.of(Weapon.RIFLE, Weapon.SHOTGUN, Weapon.SNIPER, Weapon.LAUNCHER);

    private final Mode mode;
    private final SplittableRandom random;

    private RulesGenerator(Mode mode, long number) {
        this.mode = mode;
        this.random = new SplittableRandom(number ^ ((long) mode.id().hashCode() << 32));
    }

    /** The rules of a game; the same for the same mode and number, always. */
    public static Rules rules(Mode mode, long number) {
        return mode == Mode.TEAM_DEATHMATCH ? mode.rules() : new RulesGenerator(mode, number).draw();
    }

    private Rules draw() {
        Rules plain = mode.rules();
        int scoreLimit = (int) Math.max(2, Math.round(plain.scoreLimit() * between(0.7, 1.3, 0.05)));
        double timeLimit = between(60, 120, 10);
        double respawn = between(2, 5, 0.5);
        double health = between(70, 140, 10);
        boolean near = random.nextInt(3) == 0;
        Rules rules = new Rules(
                scoreLimit,
                timeLimit,
                plain.overtimeSeconds(),
                respawn,
                health,
                between(4.2, 5.8, 0.1),
                plain.accelerationMetresPerSecond2(),
                between(180, 320, 10),
                between(90, 130, 5),
                near ? between(18, 35, 1) : Double.POSITIVE_INFINITY,
                between(20, 40, 1),
                between(5, 10, 0.5),
                Math.round(health * between(0.3, 0.7, 0.05)),
                between(10, 25, 1),
                !mode.isAlone() && random.nextInt(4) == 0,
                Loadout.STANDARD,
                Supplies.NONE,
                objectives());
        return arm(rules);
    }

    private ObjectiveRules objectives() {
        return new ObjectiveRules(
                between(3, 5.5, 0.5),
                between(15, 35, 1),
                between(10, 25, 1),
                random.nextInt(3, 7),
                ObjectiveRules.STANDARD.chestGold(),
                between(5, 12, 1),
                between(20, 40, 10),
                between(15, 30, 1));
    }

    private Rules arm(Rules rules) {
        List<Weapon> carried = new ArrayList<>();
        carried.add(vary(FIRST.get(random.nextInt(FIRST.size()))));
        boolean scarce = random.nextBoolean();
        if (scarce) {
            carried.add(vary(Weapon.MELEE));
        }
        List<Weapon> lying = new ArrayList<>();
        int most = random.nextInt(4);
        for (Weapon weapon : LYING) {
            if (lying.size() < most && weapon.kind() != carried.get(0).kind()) {
                lying.add(vary(weapon));
            }
        }
        Loadout loadout = new Loadout(
                carried, scarce ? random.nextInt(2, 5) : Loadout.UNLIMITED, 25.0 * Math.max(0, random.nextInt(5) - 2));
        Supplies supplies = new Supplies(
                random.nextInt(3),
                50,
                between(15, 30, 1),
                scarce ? random.nextInt(1, 4) : lying.isEmpty() ? 0 : 1,
                2,
                between(8, 20, 1),
                lying,
                between(12, 30, 1));
        return rules.armed(loadout, supplies, rules.friendlyFire());
    }

    private Weapon vary(Weapon weapon) {
        return weapon.scaled(between(0.8, 1.25, 0.05), between(0.85, 1.15, 0.05));
    }

    /** A number in steps from the least to the greatest, both of them included. */
    private double between(double least, double greatest, double step) {
        int steps = (int) Math.round((greatest - least) / step);
        double drawn = least + step * random.nextInt(steps + 1);
        // Without the noise that adding steps makes.
        return Math.round(drawn * 100) / 100.0;
    }
}
