package dev.espalier.arena.rules;

import java.util.Locale;

/** The kinds of weapons; an agent carries at most one of each. */
public enum WeaponKind {
    RIFLE,
    SHOTGUN,
    SNIPER,
    LAUNCHER,
    MELEE;

    /** In lower case, for people. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
