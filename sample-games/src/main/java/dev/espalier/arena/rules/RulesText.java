package dev.espalier.arena.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rules in a few words, for lists. */
public final class RulesText {

    private RulesText() {}

    /** Such as "15 in 60 s, health 100, 5.0 m/s, rifle". */
    public static String of(Rules rules) {
        List<String> words = new ArrayList<>();
        words.add(rules.scoreLimit() + " in " + whole(rules.timeLimitSeconds()) + " s");
        words.add("health " + whole(rules.maxHealth()));
        words.add(String.format(Locale.ROOT, "%.1f m/s", rules.speedMetresPerSecond()));
        words.add(weapons(rules.loadout().weapons()));
        if (rules.loadout().spareMagazines() != Loadout.UNLIMITED) {
            words.add(rules.loadout().spareMagazines() + " magazines");
        }
        if (rules.loadout().armour() > 0) {
            words.add("armour " + whole(rules.loadout().armour()));
        }
        if (!rules.supplies().weapons().isEmpty()) {
            words.add("finds " + weapons(rules.supplies().weapons()));
        }
        if (Double.isFinite(rules.viewMetres())) {
            words.add("sees " + whole(rules.viewMetres()) + " m");
        }
        if (rules.friendlyFire()) {
            words.add("friendly fire");
        }
        return String.join(", ", words);
    }

    private static String weapons(List<Weapon> weapons) {
        return weapons.stream().map(weapon -> weapon.kind().title()).collect(Collectors.joining("+"));
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}
