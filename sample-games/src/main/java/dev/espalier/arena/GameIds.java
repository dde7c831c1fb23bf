package dev.espalier.arena;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.source.MapSource;
import dev.espalier.arena.source.MapSources;
import dev.espalier.game.Split;
import dev.espalier.game.UnknownGameException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ids of games: the source and the name of a map, the mode, and how many agents, such as {@code gen:1234/ctf/3v3}.
 *
 * @param sources whose maps there are
 */
record GameIds(MapSources sources) {

    private static final Pattern ID = Pattern.compile("([a-z]+):([^/]+)/([^/]+)/([^/]+)");
    private static final Pattern TEAMS = Pattern.compile("([1-9]\\d?)v([1-9]\\d?)");
    private static final Pattern AGENTS = Pattern.compile("[1-9]\\d?");

    /** @throws UnknownGameException if it is no id; the message says what is wrong with it */
    GameSpec parse(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw unknown(
                    id,
                    "an id is such as gen:1234/tdm/3v3: where a map comes from and its name, a mode, and the agents");
        }
        MapSource source = sources.named(matcher.group(1))
                .orElseThrow(() -> unknown(
                        id,
                        "there are no maps '" + matcher.group(1) + "', only " + String.join(", ", sources.names())));
        String map = matcher.group(2);
        source.fault(map).ifPresent(fault -> {
            throw unknown(id, fault);
        });
        Mode mode = Mode.of(matcher.group(3))
                .orElseThrow(() -> unknown(
                        id,
                        "there is no mode '" + matcher.group(3) + "', only " + String.join(", ", Mode.ids())
                                + ", as in gen:1234/tdm/3v3"));
        return new GameSpec(
                source, map, mode, mode.isAlone() ? half(id, matcher.group(4)) : side(id, matcher.group(4)));
    }

    /**
     * The ids of the games on the maps of a group that are in a split, in the standard size: every other map, from the first, is
     * for training, and each has one of the modes, which take turns.
     *
     * @param maps source and group, such as {@code wad:freedm}
     * @throws IllegalArgumentException if there is no such group
     */
    List<String> on(String maps, List<Mode> modes, Split split) {
        int colon = maps.indexOf(':');
        MapSource source = sources.named(colon < 0 ? maps : maps.substring(0, colon))
                .orElseThrow(() -> new IllegalArgumentException(
                        "there are no maps '" + maps + "', only " + String.join(", ", sources.names())));
        List<String> names = source.group(maps.substring(colon + 1))
                .orElseThrow(() -> new IllegalArgumentException(
                        "maps of '" + source.name() + "' are made from their number and have no list"));
        List<String> ids = new ArrayList<>();
        for (int i = split == Split.TRAINING ? 0 : 1; i < names.size(); i += 2) {
            Mode mode = modes.get(i / 2 % modes.size());
            ids.add(new GameSpec(source, names.get(i), mode, GameSpec.STANDARD_SIZE).id());
        }
        return ids;
    }

    private static int side(String id, String size) {
        Matcher matcher = TEAMS.matcher(size);
        if (!matcher.matches()
                || !matcher.group(1).equals(matcher.group(2))
                || Integer.parseInt(matcher.group(1)) > MapGenerator.MOST_PLAYERS) {
            throw unknown(
                    id,
                    "both sides have the same number of agents, from 1v1 to " + MapGenerator.MOST_PLAYERS + "v"
                            + MapGenerator.MOST_PLAYERS + ", not " + size);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static int half(String id, String size) {
        if (!AGENTS.matcher(size).matches()
                || Integer.parseInt(size) % 2 != 0
                || Integer.parseInt(size) > 2 * MapGenerator.MOST_PLAYERS) {
            throw unknown(
                    id,
                    "all for themselves are an even number of agents from 2 to " + 2 * MapGenerator.MOST_PLAYERS
                            + ", half of each policy, not " + size);
        }
        return Integer.parseInt(size) / 2;
    }

    private static UnknownGameException unknown(String id, String why) {
        return new UnknownGameException("'" + id + "' is no game of the arena: " + why + ".");
    }
}
