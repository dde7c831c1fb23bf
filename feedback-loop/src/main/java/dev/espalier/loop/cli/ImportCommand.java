package dev.espalier.loop.cli;

import dev.espalier.game.ImportedMap;
import dev.espalier.game.MapImportException;
import dev.espalier.game.MapImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier games import}. */
@Command(
        name = "import",
        header = "Reads maps of Doom and says which can be played on.",
        description = {
            "Makes an arena of each map and prints its size, its spawn points and health packs, and how much of its"
                    + " floor can be walked to and from all of them; then what was changed, left out or ignored. Stores"
                    + " nothing unless told to.",
            "Games on such maps look for the file by its name in the folders of the variable ESPALIER_WADS, in the"
                    + " current folder and in /usr/share/games/doom."
        },
        footer = {
            "  espalier games import /usr/share/games/doom/freedm.wad",
            "  espalier games import freedm.wad --map MAP07",
            "  espalier games import freedm.wad --map MAP07 -o wads/duel.wad    only what a game needs of it"
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final MapImporters importers;

    @Parameters(paramLabel = "FILE", description = "A WAD file.")
    private Path file = Path.of("");

    @Option(names = "--map", paramLabel = "NAME", description = "Only this map; may be given several times.")
    private List<String> names = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the maps that can be played on, and nothing else, to a file.")
    private Optional<Path> output = Optional.empty();

    ImportCommand(Console console, MapImporters importers) {
        this.console = console;
        this.importers = importers;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw CommandFault.usage(Files.exists(file) ? file + " is no file" : "no such file: " + file);
        }
        if (output.isPresent() && sameFile(output.get())) {
            throw CommandFault.usage("the output would overwrite " + file);
        }
        MapImporter importer = importers.of(file);
        List<String> wanted = wanted(importer.maps(file));
        List<ImportedMap> good = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (String map : wanted) {
            try {
                good.add(importer.read(file, map));
            } catch (MapImportException refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            }
        }
        if (!good.isEmpty()) {
            print(good, wanted.size());
        }
        refusals.forEach(refusal -> console.err().println(OneLineErrors.line(refusal)));
        if (output.isPresent() && !good.isEmpty()) {
            importer.extract(file, good.stream().map(ImportedMap::name).toList(), output.get());
            console.out().println("written to " + output.get());
        }
        return refusals.isEmpty() ? ExitCode.GOOD : ExitCode.FAULTY;
    }

    private boolean sameFile(Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException cause) {
            throw CommandFault.usage("cannot write to " + target + ": " + cause.getMessage());
        }
    }

    private List<String> wanted(List<String> maps) {
        for (String name : names) {
            if (!maps.contains(name)) {
                throw CommandFault.usage(file + " holds no map " + name + "; it has " + String.join(", ", maps));
            }
        }
        return names.isEmpty() ? maps : names.stream().distinct().toList();
    }

    private void print(List<ImportedMap> maps, int of) {
        TextTable table =
                new TextTable("map", "size in m", "sectors", "lines", "spawns", "health packs", "reachable floor");
        for (ImportedMap map : maps) {
            table.row(
                    map.name(),
                    String.format(Locale.ROOT, "%.0f x %.0f", map.widthMetres(), map.depthMetres()),
                    String.valueOf(map.sectors()),
                    String.valueOf(map.lines()),
                    String.valueOf(map.spawns()),
                    String.valueOf(map.packs()),
                    String.format(Locale.ROOT, "%.0f%%", 100 * map.reachableShare()));
        }
        table.lines().forEach(console.out()::println);
        console.out().println();
        for (ImportedMap map : maps) {
            if (!map.notes().isEmpty()) {
                console.out().println(map.name() + ": " + String.join("; ", map.notes()));
            }
        }
        console.out().println(maps.size() + " of " + Findings.counted(of, "map") + " can be played on");
    }
}
