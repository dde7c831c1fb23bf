package dev.espalier.arena.source;

import java.util.List;
import java.util.Optional;

/** The sources that there are. */
public record MapSources(List<MapSource> all) {

    public MapSources {
        all = List.copyOf(all);
    }

    /** The source with this name. */
    public Optional<MapSource> named(String name) {
        return all.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** The names of all of them. */
    public List<String> names() {
        return all.stream().map(MapSource::name).toList();
    }
}
