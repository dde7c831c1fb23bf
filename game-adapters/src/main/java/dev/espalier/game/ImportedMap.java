package dev.espalier.game;

import java.util.List;

/**
 * What became of a map of another program.
 *
 * @param name of the map in its file
 * @param widthMetres how far it reaches from west to east
 * @param depthMetres how far it reaches from south to north
 * @param sectors parts of the floor, each with one height
 * @param lines lines between them
 * @param spawns places where agents enter
 * @param packs health packs
 * @param reachableShare how much of the floor on which one could stand can be walked to from every spawn and back, 0 to 1
 * @param notes what was changed, left out or ignored, a sentence each
 */
public record ImportedMap(
        String name,
        double widthMetres,
        double depthMetres,
        int sectors,
        int lines,
        int spawns,
        int packs,
        double reachableShare,
        List<String> notes) {

    public ImportedMap {
        notes = List.copyOf(notes);
    }
}
