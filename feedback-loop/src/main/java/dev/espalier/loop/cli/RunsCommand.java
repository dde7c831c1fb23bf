package dev.espalier.loop.cli;

import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import dev.espalier.loop.store.RunFolderException;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier runs}: which runs there are and how far they have come. */
@Command(
        name = "runs",
        header = "Lists runs, how far they have come and what came of them.",
        description = {
            "Start and result are win rates on held-out games, which are played when a run ends. A run that was cut short goes on"
                    + " with: espalier refine --resume --run RUN."
        },
        footer = {
            "  espalier runs",
            "  espalier runs experiments --json",
            "  espalier runs --store jdbc:postgresql://db/x"
        })
final class RunsCommand implements Callable<Integer> {

    private static final String NONE = "-";

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Where the runs' folders are. Default: runs/.")
    private Optional<Path> parent = Optional.empty();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunStores stores = store.stores();
        Path folder = parent.orElse(RunArgument.STANDARD_PARENT);
        if (stores.option().isEmpty() && parent.isPresent() && !Files.isDirectory(folder)) {
            throw CommandFault.usage("there is no folder " + folder);
        }
        List<Path> paths = stores.runs(folder);
        List<StoredRun> runs = readable(stores, paths);
        if (json) {
            JsonOutput.print(console.out(), output -> {
                output.writeStartArray();
                for (StoredRun run : runs) {
                    output.writeStartObject();
                    RunJson.writeOutline(output, run);
                    output.writeEndObject();
                }
                output.writeEndArray();
            });
        } else if (paths.isEmpty()) {
            console.out()
                    .println("There are no runs in " + (stores.option().isEmpty() ? folder : "this database") + ".");
        } else if (!runs.isEmpty()) {
            table(runs).lines().forEach(console.out()::println);
        }
        return runs.size() == paths.size() ? ExitCode.GOOD : ExitCode.FAULTY;
    }

    /** The runs; of those that cannot be read it has been said why. */
    private List<StoredRun> readable(RunStores stores, List<Path> paths) {
        List<StoredRun> runs = new ArrayList<>();
        for (Path path : paths) {
            try {
                runs.add(StoredRun.read(stores, path));
            } catch (RunFolderException fault) {
                console.err().println(OneLineErrors.line(String.valueOf(fault.getMessage())));
            }
        }
        return runs;
    }

    private static TextTable table(List<StoredRun> runs) {
        TextTable table = new TextTable(
                "run",
                "game",
                "written by",
                "state",
                "generations",
                "matches",
                "start",
                "result",
                "begun (UTC)",
                "time");
        for (StoredRun run : runs) {
            table.row(run.summary()
                    .map(summary -> row(run, summary))
                    .orElseGet(() -> List.of(run.name(), NONE, NONE, run.state(), NONE, NONE, NONE, NONE, NONE, NONE)));
        }
        return table;
    }

    private static List<String> row(StoredRun run, RunSummary summary) {
        RunSettings settings = summary.settings();
        List<Session> sessions = summary.annex().sessions();
        return List.of(
                run.name(),
                StoredRun.game(settings),
                StoredRun.author(settings),
                run.state(),
                summary.generations().size() + " of " + settings.budget().steps(),
                Figures.count(summary.matches()),
                summary.lineage().isEmpty() ? NONE : heldOut(summary.start()),
                summary.lineage().isEmpty() ? NONE : heldOut(summary.best()),
                sessions.isEmpty() ? NONE : moment(sessions.get(0)),
                sessions.isEmpty() ? NONE : Figures.duration(summary.annex().seconds()));
    }

    private static String heldOut(Incumbent incumbent) {
        return incumbent.heldOut().isEmpty()
                ? NONE
                : Figures.percent(incumbent.heldOutTotal().pairs().rate());
    }

    private static String moment(Session session) {
        return session.begun().replace('T', ' ').replaceFirst(":\\d\\dZ$", "");
    }
}
