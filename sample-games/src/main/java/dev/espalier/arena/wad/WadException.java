package dev.espalier.arena.wad;

import dev.espalier.game.MapImportException;
import java.nio.file.Path;

/** A WAD file that is damaged, of a format that is not read, or without what an arena needs. Trying again does not help. */
public final class WadException extends MapImportException {

    private static final long serialVersionUID = 1L;

    private WadException(String message) {
        super(message);
    }

    /** Something is wrong with a file that is known by its name alone. */
    static WadException in(String file, String problem) {
        return new WadException(file + ": " + problem);
    }

    /** Something is wrong with the file as a whole. */
    static WadException in(Path file, String problem) {
        return new WadException(file + ": " + problem);
    }

    /** Something is wrong with one of its maps. */
    static WadException in(Path file, String map, String problem) {
        return new WadException(file + ": map " + map + ": " + problem);
    }

    /** Something is wrong in a lump of a map. */
    static WadException in(Path file, String map, String lump, String problem) {
        return new WadException(file + ": map " + map + ": " + lump + ": " + problem);
    }
}
