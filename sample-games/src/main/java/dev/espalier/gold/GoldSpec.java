package dev.espalier.gold;

import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the game's settings. Its id is such as {@code gold:1234/3v3}. Fields with even numbers are for training, those with
 * odd numbers are held out.
 *
 * @param field number of the field
 * @param perSide diggers on each side
 */
record GoldSpec(long field, int perSide) {

    private static final Pattern ID = Pattern.compile("gold:(0|[1-9]\\d{0,15})/([1-4])v([1-4])");
    private static final int STANDARD_SIZE = 3;

    static GoldSpec of(Split split, long index) {
        if (index < 0 || index > 1_000_000_000_000L) {
            throw new IllegalArgumentException("the index of a game is from 0 to 10^12, not " + index);
        }
        return new GoldSpec(2 * index + (split == Split.TRAINING ? 0 : 1), STANDARD_SIZE);
    }

    static GoldSpec parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches() || !matcher.group(2).equals(matcher.group(3))) {
            throw new UnknownGameException("'" + id
                    + "' is no gold rush. An id is such as gold:1234/3v3: the number of a"
                    + " field, and the diggers of each side, as many on both, from 1 to " + Rules.MOST_PER_SIDE + ".");
        }
        return new GoldSpec(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    String id() {
        return "gold:" + field + "/" + perSide + "v" + perSide;
    }
}
