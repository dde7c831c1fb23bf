package dev.espalier.game;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * A {@link Game} whose games are of several modes and can be listed with what sets them apart. All methods may be called from
 * any thread at once.
 */
public interface GameCatalogue {

    /** The mode that deals games of all the others in turn. */
    String MIX = "mix";

    /**
     * The modes that games can be dealt in; the first is the one that {@link Game#gameId} deals, and the last is {@link #MIX}.
     */
    List<String> modes();

    /**
     * What matches of a mode are about: what scores and what ends them, in a few sentences for people and language models.
     *
     * @param mode one of {@link #modes()} except {@link #MIX}
     * @throws IllegalArgumentException if there is no such mode
     */
    String about(String mode);

    /**
     * The part of {@link Game#vocabulary()} that means something in games of a mode: what writes policies for it need not think of the
     * rest. Policies are checked against the whole all the same.
     *
     * @param mode one of {@link #modes()}
     * @throws IllegalArgumentException if there is no such mode
     */
    Vocabulary vocabulary(String mode);

    /**
     * The id of one of the games in a mode; the same for the same mode, split and index, always. Ids of the two splits are
     * never the same, nor are those of two indices.
     *
     * @param mode one of {@link #modes()}
     * @param split whether selection may see it
     * @param index from 0
     * @throws IllegalArgumentException if there is no such mode
     */
    String gameId(String mode, Split split, long index);

    /**
     * The ids of the games on a group of maps that came from elsewhere, such as those of a file, in a mode; {@link #MIX} takes
     * turns. Ids of the two splits are never on the same map.
     *
     * @param maps how ids of games on them begin, such as {@code wad:freedm}
     * @param mode one of {@link #modes()}
     * @param split whether selection may see them
     * @throws IllegalArgumentException if there are no such maps, or there is no such mode; the message says where they were
     *     looked for
     */
    List<String> gameIds(String maps, String mode, Split split);

    /**
     * What sets a game apart, such as its map and its rules, by name; all games of a catalogue have the same names in the same
     * order.
     *
     * @throws UnknownGameException if it is no id of this game
     */
    Map<String, String> features(String gameId);
}
