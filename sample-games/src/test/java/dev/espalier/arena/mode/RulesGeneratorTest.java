package dev.espalier.arena.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.arena.rules.Loadout;
import dev.espalier.arena.rules.Missile;
import dev.espalier.arena.rules.ObjectiveRules;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.RulesText;
import dev.espalier.arena.rules.Weapon;
import dev.espalier.arena.rules.WeaponKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesGeneratorTest {

    private static final int DRAWS = 2000;

    @Test
    void leavesTeamDeathmatchAsItIs() {
        for (long number = 0; number < 100; number++) {
            assertThat(RulesGenerator.rules(Mode.TEAM_DEATHMATCH, number)).isSameAs(Rules.STANDARD);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEAM_DEATHMATCH")
    void everyDrawCanBePlayed(Mode mode) {
        for (long number = 0; number < DRAWS; number++) {
            Rules rules = RulesGenerator.rules(mode, number);
            String text = mode + " " + number + ": " + RulesText.of(rules);
            assertThat(rules.scoreLimit())
                    .as(text)
                    .isBetween(2, (int) (1.31 * mode.rules().scoreLimit()) + 1);
            assertThat(rules.timeLimitSeconds()).as(text).isBetween(60.0, 120.0);
            assertThat(rules.respawnSeconds()).as(text).isBetween(2.0, 5.0);
            assertThat(rules.speedMetresPerSecond())
                    .as(text)
                    .isBetween(4.2, 5.8)
                    .isLessThan(Rules.MOST_SPEED);
            assertThat(rules.maxHealth()).as(text).isBetween(70.0, 140.0);
            assertThat(rules.healthPackAmount() / rules.maxHealth()).as(text).isBetween(0.29, 0.71);
            assertThat(rules.viewMetres()).as(text).isGreaterThanOrEqualTo(18);
            assertThat(rules.friendlyFire() && mode.isAlone()).as(text).isFalse();
            requireUsableWeapons(rules, text);
            requireObjectivesInReach(rules.objectives(), text);
        }
    }

    private static void requireUsableWeapons(Rules rules, String text) {
        Loadout loadout = rules.loadout();
        Set<WeaponKind> kinds = EnumSet.noneOf(WeaponKind.class);
        loadout.weapons()
                .forEach(weapon -> assertThat(kinds.add(weapon.kind())).as(text).isTrue());
        rules.supplies()
                .weapons()
                .forEach(weapon -> assertThat(kinds.add(weapon.kind())).as(text).isTrue());
        assertThat(rules.weapons()).as(text).hasSameSizeAs(kinds);
        if (loadout.spareMagazines() != Loadout.UNLIMITED) {
            assertThat(loadout.spareMagazines()).as(text).isBetween(2, 4);
            assertThat(rules.supplies().ammunitionPacks()).as(text).isPositive();
            assertThat(loadout.weapons()).as(text).anyMatch(weapon -> weapon.magazine() == 0);
        }
        double toughness = rules.maxHealth() + loadout.armour();
        for (Weapon weapon : rules.weapons()) {
            double shots = Math.ceil(toughness / (weapon.damage() * weapon.pellets()));
            assertThat(shots)
                    .as("%s: shots of %s to fell somebody", text, weapon.kind())
                    .isBetween(1.0, 60.0);
            assertThat((shots - 1) / weapon.shotsPerSecond())
                    .as("%s: seconds of perfect aim with %s", text, weapon.kind())
                    .isLessThan(8);
            Missile missile = weapon.missile();
            if (missile != null) {
                assertThat(missile.splashDamage()).as(text).isLessThan(rules.maxHealth());
            }
        }
    }

    private static void requireObjectivesInReach(ObjectiveRules rules, String text) {
        assertThat(rules.zoneRadiusMetres()).as(text).isBetween(3.0, 5.5);
        assertThat(rules.zoneStaysSeconds()).as(text).isBetween(15.0, 35.0);
        assertThat(rules.flagReturnSeconds()).as(text).isBetween(10.0, 25.0);
        assertThat(rules.chests()).as(text).isBetween(3, 6);
        assertThat(rules.mostCarriedGold()).as(text).isGreaterThanOrEqualTo(2 * rules.chestGold());
    }

    @Test
    void theSameNumberGivesTheSameRulesAndOthersMostlyOthers() {
        Set<Rules> distinct = new HashSet<>();
        for (long number = 0; number < DRAWS; number++) {
            Rules rules = RulesGenerator.rules(Mode.ZONE_CONTROL, number);
            assertThat(RulesGenerator.rules(Mode.ZONE_CONTROL, number)).isEqualTo(rules);
            distinct.add(rules);
        }
        assertThat(distinct).hasSizeGreaterThan(DRAWS - 5);
    }

    @Test
    void everyWeaponComesUpFirst() {
        Set<WeaponKind> kinds = EnumSet.noneOf(WeaponKind.class);
        for (long number = 0; number < 100; number++) {
            kinds.add(RulesGenerator.rules(Mode.FREE_FOR_ALL, number)
                    .weapons()
                    .get(0)
                    .kind());
        }
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(WeaponKind.MELEE)));
    }
}
