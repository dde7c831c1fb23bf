package dev.espalier.arena;

import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.mode.RulesGenerator;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.rules.RulesText;
import dev.espalier.arena.source.MapSource;
import dev.espalier.game.Split;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of the arena's games: map, mode and number of agents. Its id is such as {@code gen:1234/tdm/3v3}, or {@code
 * gen:1234/ffa/6} where every agent is for itself. Generated maps with even numbers are for training, those with odd numbers
 * are held out.
 *
 * @param source where the map comes from
 * @param map its name there
 * @param mode what is played
 * @param perSide agents of each policy
 */
record GameSpec(MapSource source, String map, Mode mode, int perSide) {

    /** The size that is dealt unless another is asked for. */
    static final int STANDARD_SIZE = 3;

    private static final long MOST_INDEX = 1_000_000_000_000L;

    /** The number of a generated map in a split. */
    static long mapNumber(Split split, long index) {
        if (index < 0 || index > MOST_INDEX) {
            throw new IllegalArgumentException("the index of a game is from 0 to 10^12, not " + index);
        }
        return 2 * index + (split == Split.TRAINING ? 0 : 1);
    }

    String id() {
        return source.name() + ":" + map + "/" + mode.id() + "/" + size();
    }

    private String size() {
        return mode.isAlone() ? String.valueOf(2 * perSide) : perSide + "v" + perSide;
    }

    /** By which it is played. */
    Rules rules() {
        return RulesGenerator.rules(mode, source.number(map));
    }

    /** What sets it apart, by name. */
    Map<String, String> features() {
        Map<String, String> features = new LinkedHashMap<>();
        features.put("mode", mode.id());
        features.put("agents", size());
        features.put("family", source.family(map, perSide));
        features.put("size", source.size(map, perSide));
        features.put("rules", RulesText.of(rules()));
        return features;
    }

    /** In a sentence or two. */
    String describe() {
        String who = mode.isAlone()
                ? 2 * perSide + " agents, " + perSide + " of each policy"
                : perSide + " against " + perSide;
        return mode.title() + ", " + who + ", on " + source.describe(map, perSide) + "."
                + (mode == Mode.TEAM_DEATHMATCH ? "" : " Rules: " + RulesText.of(rules()) + ".");
    }
}
