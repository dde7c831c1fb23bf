package dev.espalier.arena.source;

import dev.espalier.arena.generate.MapGenerator;
import dev.espalier.arena.nav.Terrain;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Maps made from their number. */
public final class GeneratedMaps implements MapSource {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,15}");

    @Override
    public String name() {
        return "gen";
    }

    @Override
    public Optional<String> fault(String map) {
        return NUMBER.matcher(map).matches()
                ? Optional.empty()
                : Optional.of("a generated map has a number of at most 16 digits, not '" + map + "'");
    }

    @Override
    public long number(String map) {
        return Long.parseLong(map);
    }

    @Override
    public String family(String map, int perSide) {
        return generator(map, perSide).family().title();
    }

    @Override
    public String size(String map, int perSide) {
        return generator(map, perSide).width() + "x" + generator(map, perSide).height() + " m";
    }

    @Override
    public String describe(String map, int perSide) {
        return "the generated map " + map + " of the family '" + family(map, perSide) + "'";
    }

    /** There are far too many of them. */
    @Override
    public Optional<List<String>> group(String name) {
        return Optional.empty();
    }

    @Override
    public Terrain terrain(String map, int perSide) {
        return generator(map, perSide).generate();
    }

    private MapGenerator generator(String map, int perSide) {
        return new MapGenerator(number(map), perSide);
    }
}
