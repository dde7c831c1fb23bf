package dev.espalier.loop.cli;

import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.Control;
import dev.espalier.loop.report.HtmlReport;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier report}: writes a run's report again and says how it ended. */
@Command(
        name = "report",
        header = "Writes the report of a run and prints its outcome.",
        description = {
            "Makes report.html in the run's folder anew from what the run has stored; plays nothing.",
            "",
            "With --control the curve and a table show other runs of the same game beside it, at equal numbers of matches."
        },
        footer = {
            "  espalier report runs/starter-seed1",
            "  espalier report runs/written --control runs/evolved --control runs/random"
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run = Path.of("");

    @Option(
            names = "--control",
            paramLabel = "RUN",
            description = "The folder of a finished run to compare with; may be given several times.")
    private List<Path> controls = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunStores stores = store.stores();
        requireRun(stores, run);
        try (RunFolder folder = RunFolder.open(run);
                RunStore store = stores.open(folder)) {
            RunSummary summary = store.summary()
                    .filter(found -> !found.lineage().isEmpty())
                    .orElseThrow(() -> CommandFault.faulty("the run in " + run + " has nothing to report yet"));
            List<Control> compared = controls.stream()
                    .map(path -> control(stores, path, summary))
                    .toList();
            folder.write(folder.report(), HtmlReport.render(summary, compared));
            RunText.outcome(summary, folder).forEach(console.out()::println);
            return ExitCode.GOOD;
        }
    }

    private static void requireRun(RunStores stores, Path path) {
        if (!stores.holdsRun(path)) {
            throw CommandFault.usage(stores.absence(path));
        }
    }

    private static Control control(RunStores stores, Path path, RunSummary compared) {
        requireRun(stores, path);
        try (RunStore store = stores.read(path)) {
            RunSummary summary = store.summary()
                    .filter(Progression::isKnownOf)
                    .orElseThrow(() -> CommandFault.faulty("the run in " + path + " has not come to its end"));
            requireComparable(path, summary.settings(), compared.settings());
            return new Control(String.valueOf(path.toAbsolutePath().normalize().getFileName()), summary);
        }
    }

    /** Score rates in other games or against other opponents are no comparison. */
    private static void requireComparable(Path path, RunSettings control, RunSettings compared) {
        if (!control.game().equals(compared.game()) || !control.mode().equals(compared.mode())) {
            throw CommandFault.usage("the run in " + path + " is of another game or mode");
        }
        if (!control.heldOutOpponents().equals(compared.heldOutOpponents())) {
            throw CommandFault.usage("the run in " + path + " was measured against other held-out opponents");
        }
    }
}
