package dev.espalier.loop.cli;

import dev.espalier.game.MapImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The formats of other programs from which maps can be read.
 *
 * @param all one for each format
 */
record MapImporters(List<MapImporter> all) {

    MapImporters {
        all = List.copyOf(all);
    }

    /** All on the class path. */
    static MapImporters installed() {
        return new MapImporters(ServiceLoader.load(MapImporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * The one that reads a file, told by the file's ending.
     *
     * @throws CommandFault if there is none
     */
    MapImporter of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(importer -> name.endsWith("." + importer.fileEnding()))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage("no map can be read from " + file + "; files that can end in "
                        + all.stream()
                                .map(importer -> "." + importer.fileEnding())
                                .collect(Collectors.joining(", "))));
    }
}
