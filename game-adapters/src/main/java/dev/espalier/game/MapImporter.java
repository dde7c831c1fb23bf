package dev.espalier.game;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads maps that were made for another program, so that a game can be played on them. Found by {@link
 * java.util.ServiceLoader}. Files are not trusted: whatever they hold, a call ends in bounded time and memory, and faults
 * in a file are told as a {@link MapImportException}. All methods may be called from any thread at once.
 */
public interface MapImporter {

    /** The ending of the files that it reads, in lower case and without the dot, such as {@code wad}. */
    String fileEnding();

    /**
     * The names of the maps in a file, in its order.
     *
     * @throws MapImportException if it cannot be read or holds no map
     */
    List<String> maps(Path file);

    /**
     * Makes a map and says how that went.
     *
     * @throws MapImportException if the map is damaged or cannot be played on
     */
    ImportedMap read(Path file, String map);

    /**
     * Writes a file with some of the maps, and nothing but what a game needs of them.
     *
     * @throws MapImportException if one of the files cannot be read or written
     */
    void extract(Path file, List<String> maps, Path target);
}
