package dev.espalier.arena.wad;

import dev.espalier.game.ImportedMap;
import dev.espalier.game.MapImporter;
import java.nio.file.Path;
import java.util.List;

/** Offers Doom's maps to the command line. */
public final class WadImporter implements MapImporter {

    @Override
    public String fileEnding() {
        return "wad";
    }

    @Override
    public List<String> maps(Path file) {
        return WadMaps.open(file).names();
    }

    @Override
    public ImportedMap read(Path file, String map) {
        return WadMaps.open(file).map(map).report();
    }

    @Override
    public void extract(Path file, List<String> maps, Path target) {
        WadMaps.open(file).extract(maps, target);
    }
}
