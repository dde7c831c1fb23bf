package dev.espalier.loop.feedback;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.feedback.Feedback.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In which kinds of games a policy does well and in which it does not: by mode, kind of map, and whatever else sets few kinds apart. */
public final class GameKinds {

    private static final int MOST_KINDS = 6;

    private GameKinds() {}

    /** A line for each feature by which the games fall into a few kinds; no findings for a game without a catalogue. */
    public static Section of(Game game, List<PlayedPair> pairs) {
        List<String> lines = new ArrayList<>();
        if (game instanceof GameCatalogue catalogue && !pairs.isEmpty()) {
            for (String feature :
                    catalogue.features(pairs.get(0).asFirst().gameId()).keySet()) {
                Map<String, List<PlayedPair>> kinds = pairs.stream()
                        .collect(Collectors.groupingBy(
                                pair -> catalogue
                                        .features(pair.asFirst().gameId())
                                        .getOrDefault(feature, ""),
                                TreeMap::new,
                                Collectors.toList()));
                if (kinds.size() > 1 && kinds.size() <= MOST_KINDS) {
                    lines.add("By " + feature + ": " + shares(kinds) + ".");
                }
            }
        }
        return new Section("Share of the score by kind of game", lines);
    }

    private static String shares(Map<String, List<PlayedPair>> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + Phrases.percent(share(kind.getValue())) + " ("
                        + 2 * kind.getValue().size() + " matches)")
                .collect(Collectors.joining(", "));
    }

    private static double share(List<PlayedPair> pairs) {
        return pairs.stream().mapToDouble(PlayedPair::scoreShare).average().orElse(0);
    }
}
