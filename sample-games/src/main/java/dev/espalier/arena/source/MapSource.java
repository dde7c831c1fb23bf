package dev.espalier.arena.source;

import dev.espalier.arena.nav.Terrain;
import java.util.List;
import java.util.Optional;

/**
 * Maps to play on, each with a name such as {@code 1234} or {@code freedm:MAP07}. The same name gives the same map, always.
 * All methods may be called from any thread at once, and the others only with names that {@link #fault} accepts.
 */
public interface MapSource {

    /** What the ids of games on its maps begin with, in lower case, such as {@code gen}. */
    String name();

    /**
     * What is wrong with the name of a map, as half a sentence such as "the number of a map has at most 16 digits"; empty when
     * there is such a map and it can be played on.
     */
    Optional<String> fault(String map);

    /** A number that stands for the map, from which rules are drawn. */
    long number(String map);

    /** What kind of map it is, in lower case, such as {@code caves}, or the file that it comes from. */
    String family(String map, int perSide);

    /** How large it is, such as "42x30 m". */
    String size(String map, int perSide);

    /** The map as it stands in a sentence, such as "the generated map 1234 of the family 'caves'". */
    String describe(String map, int perSide);

    /**
     * The names of the maps of a group that can be played on, such as those of the file {@code freedm}, in their order.
     *
     * @return empty when the source has no such groups
     * @throws IllegalArgumentException if it has, but not this one; the message says where it was looked for
     */
    Optional<List<String>> group(String name);

    /** The map with spawn points for two sides and pick-ups. */
    Terrain terrain(String map, int perSide);
}
