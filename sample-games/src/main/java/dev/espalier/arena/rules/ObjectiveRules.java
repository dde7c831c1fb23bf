package dev.espalier.arena.rules;

/**
 * The rules of things that are held, carried and brought home. A mode reads those that concern it.
 *
 * @param zoneRadiusMetres how large the zone is
 * @param zoneStaysSeconds how long it stays in one place
 * @param flagReturnSeconds when a dropped flag returns by itself
 * @param chests how many chests there are
 * @param chestGold what each of them holds
 * @param chestRespawnSeconds when an emptied one is filled again elsewhere
 * @param mostCarriedGold somebody who carries so much takes no more
 * @param lootSeconds how long gold lies where its carrier fell
 */
public record ObjectiveRules(
        double zoneRadiusMetres,
        double zoneStaysSeconds,
        double flagReturnSeconds,
        int chests,
        double chestGold,
        double chestRespawnSeconds,
        double mostCarriedGold,
        double lootSeconds) {

    public static final ObjectiveRules STANDARD = new ObjectiveRules(4, 25, 15, 4, 10, 8, 30, 20);
}
