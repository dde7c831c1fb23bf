package dev.espalier.loop.cli;

import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The run that a command is about. */
public final class RunArgument {

    /** Where the folders of runs are, unless somebody says otherwise. */
    static final Path STANDARD_PARENT = Path.of("runs");

    @Parameters(paramLabel = "RUN", description = "A run: its folder, or its name when that is below runs/.")
    private Path run = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    /**
     * Where the run's database is.
     *
     * @throws CommandFault if the option is no address of a database
     */
    RunStores stores() {
        return store.stores();
    }

    /**
     * The run's folder.
     *
     * @throws CommandFault if there is no such run; the message names the nearest
     */
    Path in(RunStores stores) {
        List<Path> places = places();
        return places.stream()
                .filter(stores::holdsRun)
                .findFirst()
                .orElseThrow(() -> CommandFault.usage(stores.absence(places.get(0)) + nearest(stores, places)));
    }

    /** Where the run may be, the likeliest place first: a database knows the name alone, but the folder should be right too. */
    private List<Path> places() {
        if (run.isAbsolute() || run.getNameCount() > 1) {
            return List.of(run);
        }
        Path below = STANDARD_PARENT.resolve(run);
        return Files.isDirectory(run) ? List.of(run, below) : List.of(below, run);
    }

    private static String nearest(RunStores stores, List<Path> places) {
        for (Path place : places) {
            Path parent = Optional.ofNullable(place.getParent()).orElse(Path.of(""));
            List<String> names = names(stores.runs(parent).stream());
            Optional<String> meant = NearestName.of(String.valueOf(place.getFileName()), names);
            if (meant.isPresent()) {
                return ". Did you mean '" + parent.resolve(meant.get()) + "'?";
            }
        }
        return "";
    }

    private static List<String> names(Stream<Path> runs) {
        return runs.map(path -> String.valueOf(path.getFileName())).toList();
    }
}
