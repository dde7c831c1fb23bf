package dev.espalier.arena.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.Supplies;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.rules.WeaponKind;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeaponsTest {

    /** Damage of the first shots at somebody who stands in front, on average over some seeds. */
    private static double damage(Weapon weapon, double distance, int ticks) {
        double sum = 0;
        for (int seed = 0; seed < 20; seed++) {
            Range range = new Range(Range.rules(false, 0, weapon), seed);
            range.put(0, 10, 10)
                    .put(2, 10 + distance, 10)
                    .fireAt(0, 10 + distance, 10)
                    .play(ticks);
            sum += range.fighter(0).tally().damageDealt();
        }
        return sum / 20;
    }

    @Test
    void aShotgunIsTerribleUpCloseAndHarmlessFromAfar() {
        assertThat(damage(Weapon.SHOTGUN, 2.5, 3)).isGreaterThan(45);
        assertThat(damage(Weapon.SHOTGUN, 15, 3)).isLessThan(20);
        assertThat(damage(Weapon.SHOTGUN, 26, 3)).isZero();
    }

    @Test
    void aSniperHitsFromAfarOnceItHasStoodForAMoment() {
        double atOnce = 0;
        double steady = 0;
        for (int seed = 0; seed < 40; seed++) {
            Range range = new Range(Range.rules(false, 0, Weapon.SNIPER), seed);
            range.put(0, 10, 10).put(2, 40, 10).fireAt(0, 40, 10).play(1);
            atOnce += range.fighter(0).tally().hits();
            Range patient = new Range(Range.rules(false, 0, Weapon.SNIPER), seed);
            patient.put(0, 10, 10).put(2, 40, 10).play(20).fireAt(0, 40, 10).play(1);
            steady += patient.fighter(0).tally().hits();
        }
        assertThat(steady).isEqualTo(40);
        assertThat(atOnce).isLessThan(20);
    }

    @Test
    void aRocketTakesItsTime() {
        Range near = Range.with(Weapon.LAUNCHER).put(0, 10, 10).put(2, 16, 10).fireAt(0, 16, 10);
        Range far = Range.with(Weapon.LAUNCHER).put(0, 10, 10).put(2, 28, 10).fireAt(0, 28, 10);
        assertThat(near.ticksUntilHurt(2)).isBetween(9, 13);
        assertThat(far.ticksUntilHurt(2)).isBetween(28, 33);
    }

    @Test
    void aRocketCanBeDodged() {
        Range range = Range.with(Weapon.LAUNCHER).put(0, 10, 10).put(2, 30, 10).fireAt(0, 30, 10);
        range.play(1).script(0, self -> {}).script(2, self -> self.intent().move(0, 1));
        range.play(120);
        assertThat(range.fighter(0).tally().shots()).isEqualTo(1);
        assertThat(range.fighter(2).health()).isEqualTo(100);
    }

    @Test
    void aBurstHurtsWhoeverFiredItAndPushesThemAway() {
        Range range = Range.with(Weapon.LAUNCHER).put(0, 2, 10).fireAt(0, 0, 10);
        assertThat(range.ticksUntilHurt(0)).isLessThan(8);
        assertThat(range.fighter(0).health()).isBetween(50.0, 90.0);
        assertThat(range.fighter(0).tally().friendlyDamage()).isPositive();
        assertThat(range.fighter(0).tally().hits()).isZero();
        assertThat(range.fighter(0).velocityX).isGreaterThan(1);
        double x = range.fighter(0).x();
        range.script(0, self -> {}).play(5);
        assertThat(range.fighter(0).x()).isGreaterThan(x + 0.1);
    }

    @Test
    void whoFellsThemselvesLosesAFrag() {
        Range range = Range.with(Weapon.LAUNCHER).put(0, 1, 10).fireAt(0, 0, 10).play(200);
        assertThat(range.fighter(0).tally().deaths()).isPositive();
        assertThat(range.fighter(0).tally().kills()).isZero();
        assertThat(range.world.frags(0)).isNegative();
    }

    @Test
    void aWallShieldsFromABurst() {
        // Both stand 1.5 m from where it bursts, one of them behind the wall.
        Range range = Range.with(Weapon.LAUNCHER).put(0, 30, 5).put(2, 39, 6.5).put(3, 41.2, 5);
        range.fireAt(0, 40, 5).play(40);
        assertThat(range.fighter(0).tally().shots()).isPositive();
        assertThat(range.fighter(2).health()).isLessThan(100);
        assertThat(range.fighter(3).health()).isEqualTo(100);
    }

    @Test
    void twoRocketsCanFellEachOther() {
        Weapon deadly = Weapon.LAUNCHER;
        Range range = new Range(Range.rules(false, 0, deadly), 5);
        range.put(0, 20, 10).put(2, 30, 10).fireAt(0, 30, 10).fireAt(2, 20, 10);
        range.fighter(0).health = 40;
        range.fighter(2).health = 40;
        range.play(25);
        assertThat(range.fighter(0).isAlive()).isFalse();
        assertThat(range.fighter(2).isAlive()).isFalse();
        assertThat(range.world.frags(0)).isEqualTo(1);
        assertThat(range.world.frags(1)).isEqualTo(1);
    }

    @Test
    void aKnifeReachesOnlyWhoIsClose() {
        assertThat(damage(Weapon.MELEE, 1.5, 40)).isGreaterThanOrEqualTo(80);
        assertThat(damage(Weapon.MELEE, 2.5, 40)).isZero();
    }

    @Test
    void shotsPassAlliesUnlessTheRulesSayOtherwise() {
        Range plain = Range.with(Weapon.RIFLE)
                .put(0, 10, 10)
                .put(1, 12, 10)
                .put(2, 14, 10)
                .fireAt(0, 14, 10);
        plain.play(30);
        assertThat(plain.fighter(1).health()).isEqualTo(100);
        assertThat(plain.fighter(2).health()).isLessThan(100);

        Range harsh = new Range(Range.rules(true, 0, Weapon.RIFLE), 1);
        harsh.put(0, 10, 10).put(1, 12, 10).put(2, 14, 10).fireAt(0, 14, 10).play(90);
        assertThat(harsh.fighter(1).tally().deaths()).isEqualTo(1);
        assertThat(harsh.fighter(0).tally().friendlyDamage()).isCloseTo(100, within(1e-9));
        assertThat(harsh.world.frags(0)).isEqualTo(-1);
    }

    @Test
    void armourTakesTwoThirdsOfAHit() {
        Range range = new Range(Range.rules(false, 50, Weapon.RIFLE), 1);
        range.put(0, 10, 10).put(2, 13, 10).fireAt(0, 13, 10);
        range.ticksUntilHurt(2);
        assertThat(range.fighter(2).health()).isCloseTo(97, within(1e-9));
        assertThat(range.fighter(2).armour()).isCloseTo(44, within(1e-9));
    }

    @Test
    void whoHasNoShotsLeftDrawsAnotherWeapon() {
        Range range = Range.with(Weapon.SNIPER, Weapon.MELEE).fireAt(0, 50, 2);
        range.play(10);
        assertThat(range.fighter(0).arms().weapon().kind()).isEqualTo(WeaponKind.SNIPER);
        range.play(60 * 30);
        assertThat(range.fighter(0).tally().shots()).isGreaterThan(20);
        assertThat(range.fighter(0).arms().weapon().kind()).isEqualTo(WeaponKind.MELEE);
        assertThat(range.fighter(0).arms().has(WeaponKind.SNIPER)).isFalse();
    }

    @Test
    void drawingAWeaponTakesTime() {
        Range range = Range.with(Weapon.RIFLE, Weapon.SHOTGUN);
        range.script(0, self -> {
            self.intent().wield(WeaponKind.SHOTGUN);
            self.intent().fire();
        });
        range.play(18);
        assertThat(range.fighter(0).arms().weapon().kind()).isEqualTo(WeaponKind.SHOTGUN);
        assertThat(range.fighter(0).tally().shots()).isZero();
        range.play(2);
        assertThat(range.fighter(0).tally().shots()).isEqualTo(1);
    }

    @Test
    void whoHelpedToFellSomebodyHasAnAssist() {
        Range range = Range.with(Weapon.RIFLE).put(0, 10, 10).put(1, 10, 12).put(2, 13, 11);
        range.fireAt(0, 13, 11);
        range.ticksUntilHurt(2);
        range.script(0, self -> {}).fireAt(1, 13, 11).play(150);
        assertThat(range.fighter(1).tally().kills()).isEqualTo(1);
        assertThat(range.fighter(0).tally().assists()).isEqualTo(1);
        assertThat(range.fighter(1).tally().assists()).isZero();
    }

    @Test
    void suppliesAreTakenByThoseWhoNeedThemAndComeBack() {
        Supplies supplies = new Supplies(1, 50, 10, 1, 2, 10, List.of(Weapon.LAUNCHER), 10);
        Range range = new Range(Rules.STANDARD.armed(new Loadout(List.of(Weapon.SNIPER), 0, 0), supplies, false), 1);
        SupplyPoints points = range.world.supplies();
        assertThat(points.count()).isEqualTo(3);
        Fighter taker = range.fighter(0);

        range.put(0, points.x(0), points.y(0)).play(1);
        assertThat(points.kind(0)).isEqualTo(SupplyPoints.Kind.ARMOUR);
        assertThat(taker.armour()).isEqualTo(50);
        assertThat(points.isThere(0)).isFalse();

        range.put(0, points.x(1), points.y(1)).play(1);
        assertThat(taker.arms().spareShots()).isEqualTo(10);

        range.put(0, points.x(2), points.y(2)).play(1);
        assertThat(taker.arms().weapon().kind()).isEqualTo(WeaponKind.LAUNCHER);
        assertThat(taker.tally().suppliesTaken()).isEqualTo(3);
        assertThat(taker.tally().pickUps()).isZero();

        range.put(0, 5, 2).play(10 * 30);
        assertThat(points.isThere(0)).isTrue();
        assertThat(points.isThere(1)).isTrue();
        assertThat(points.isThere(2)).isTrue();
    }

    @Test
    void nothingIsAllocatedPerTickWithAllWeapons() {
        Loadout loadout = new Loadout(List.of(Weapon.LAUNCHER, Weapon.SHOTGUN, Weapon.MELEE), 1, 20);
        Supplies supplies = new Supplies(2, 50, 10, 2, 2, 10, List.of(Weapon.SNIPER, Weapon.RIFLE), 10);
        Simulation simulation = new Simulation(
                new MapGenerator(7, 3).generate(), Rules.STANDARD.armed(loadout, supplies, true), 3, 1, Wanderer::new);
        for (int tick = 0; tick < 3000; tick++) {
            simulation.step();
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int tick = 0; tick < 3000; tick++) {
            simulation.step();
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(3000);
        int supplied = 0;
        for (int i = 0; i < 6; i++) {
            supplied += simulation.world().fighter(i).tally().suppliesTaken();
        }
        assertThat(supplied).isPositive();
    }
}
