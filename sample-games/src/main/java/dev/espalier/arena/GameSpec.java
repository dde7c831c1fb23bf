package dev.espalier.arena;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the arena's games: map, mode and number of agents. Its id is such as {@code gen:1234/tdm/3v3}. Maps with even
 * numbers are for training, those with odd numbers are held out.
 *
 * @param map number of the generated map
 * @param perSide agents on each side
 */
record GameSpec(long map, int perSide) {

    private static final Pattern ID = Pattern.compile("gen:(0|[1-9]\\d{0,15})/tdm/([1-9])v([1-9])");

    private static final int STANDARD_SIZE = 3;

    static GameSpec of(Split split, long index) {
        if (index < 0 || index > 1_000_000_000_000L) {
            throw new IllegalArgumentException("the index of a game is from 0 to 10^12, not " + index);
        }
        return new GameSpec(2 * index + (split == Split.TRAINING ? 0 : 1), STANDARD_SIZE);
    }

    static GameSpec parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw new UnknownGameException("'" + id + "' is no game of the arena. An id is such as gen:1234/tdm/3v3:"
                    + " the number of a map, the mode tdm, and the agents on each side.");
        }
        int first = Integer.parseInt(matcher.group(2));
        int second = Integer.parseInt(matcher.group(3));
        if (first != second || first > MapGenerator.MOST_PLAYERS) {
            throw new UnknownGameException(
                    "'" + id + "' is no game of the arena: both sides have the same number of agents," + " from 1 to "
                            + MapGenerator.MOST_PLAYERS + ".");
        }
        return new GameSpec(Long.parseLong(matcher.group(1)), first);
    }

    String id() {
        return "gen:" + map + "/tdm/" + perSide + "v" + perSide;
    }
}
