package dev.espalier.game;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.neural.Networks;
import java.util.List;

/**
 * A game in which policies play matches. Found by {@link java.util.ServiceLoader}. All methods may be called from any
 * thread at once.
 */
public interface Game {

    /** Short name in lower case, such as {@code arena}. */
    String name();

    Vocabulary vocabulary();

    /** How many ticks of a match make a second of the game. */
    int ticksPerSecond();

    /** What its matches measure for each side, in the order in which it is presented. */
    List<Metric> metrics();

    /**
     * The two ways in which its policies play most differently, by which a search keeps apart what it finds; none when the game
     * names none.
     */
    default List<BehaviourAxis> behaviour() {
        return List.of();
    }

    /**
     * The id of one of the game's many settings; the same for the same split and index, always. Ids of the two splits are
     * never the same.
     *
     * @param split whether selection may see it
     * @param index from 0
     */
    String gameId(Split split, long index);

    /**
     * What an id means, in one sentence for people.
     *
     * @throws UnknownGameException if it is no id of this game
     */
    String describe(String gameId);

    /**
     * Makes a policy ready to play. If it uses skills, then with the networks that come with Espalier, see {@link ShippedModels}.
     *
     * @throws IllegalArgumentException if it was checked against another vocabulary, or there is no fitting network for one of its
     *     skills
     */
    Contestant prepare(CheckedPolicy policy);

    /**
     * Makes a policy ready to play with certain networks. A game without skills need not redefine it.
     *
     * @throws IllegalArgumentException if it was checked against another vocabulary, or there is no fitting network for one of its
     *     skills
     */
    default Contestant prepare(CheckedPolicy policy, Networks networks) {
        return prepare(policy);
    }

    /**
     * Plays a match to its end. The same request gives the same record, bit for bit, on any machine and beside any other
     * matches.
     *
     * @throws UnknownGameException if the request names no game
     * @throws IllegalArgumentException if the number of sides is not what the game takes, or one was prepared by another
     *     game
     */
    MatchRecord play(MatchRequest request);
}
