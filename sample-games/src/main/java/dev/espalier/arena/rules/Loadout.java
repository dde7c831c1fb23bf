package dev.espalier.arena.rules;

import java.util.List;

/**
 * What agents have when they enter.
 *
 * @param weapons what they carry, the first of them in their hands; no two of a kind
 * @param spareMagazines magazines for each weapon beside the one in it, or {@link #UNLIMITED}
 * @param armour points of it
 */
public record Loadout(List<Weapon> weapons, int spareMagazines, double armour) {

    /** Magazines without end. */
    public static final int UNLIMITED = -1;

    public static final Loadout STANDARD = new Loadout(List.of(Weapon.RIFLE), UNLIMITED, 0);

    public Loadout {
        weapons = List.copyOf(weapons);
        if (weapons.isEmpty()) {
            throw new IllegalArgumentException("agents enter with at least one weapon");
        }
    }
}
