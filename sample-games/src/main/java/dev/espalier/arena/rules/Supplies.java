package dev.espalier.arena.rules;

import java.util.List;

/**
 * What lies about beside health packs, about as far from both bases, and comes back some time after it was taken.
 *
 * @param armourPieces how many of them lie about
 * @param armourAmount points of armour in each
 * @param armourRespawnSeconds when one comes back
 * @param ammunitionPacks how many of them lie about
 * @param magazines for every weapon of the agent that takes such a pack
 * @param ammunitionRespawnSeconds when one comes back
 * @param weapons what lies about, one of each, full, with a spare magazine
 * @param weaponRespawnSeconds when one comes back
 */
public record Supplies(
        int armourPieces,
        double armourAmount,
        double armourRespawnSeconds,
        int ammunitionPacks,
        int magazines,
        double ammunitionRespawnSeconds,
        List<Weapon> weapons,
        double weaponRespawnSeconds) {

    public static final Supplies NONE = new Supplies(0, 50, 20, 0, 2, 15, List.of(), 20);

    public Supplies {
        weapons = List.copyOf(weapons);
    }

    /** How many things lie about. */
    public int count() {
        return armourPieces + ammunitionPacks + weapons.size();
    }
}
