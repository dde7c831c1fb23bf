package dev.espalier.loop.cli;

import dev.espalier.loop.record.Progression;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.Control;
import dev.espalier.loop.report.HtmlReport;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireRun(run);
        List<Control> compared = controls.stream().map(ReportCommand::control).toList();
        try (RunFolder folder = RunFolder.open(run);
                RunStore store = RunStore.open(folder.database())) {
            RunSummary summary = store.summary()
                    .filter(found -> !found.lineage().isEmpty())
                    .orElseThrow(() -> CommandFault.faulty("the run in " + run + " has nothing to report yet"));
            compared.forEach(control -> requireComparable(control, summary.settings()));
            folder.write(folder.report(), HtmlReport.render(summary, compared));
            RunText.outcome(summary, folder).forEach(console.out()::println);
            return ExitCode.GOOD;
        }
    }

    private static void requireRun(Path path) {
        if (!RunFolder.holdsRun(path)) {
            throw CommandFault.usage("there is no run in " + path);
        }
    }

    private static Control control(Path path) {
        requireRun(path);
        try (RunFolder folder = RunFolder.open(path);
                RunStore store = RunStore.open(folder.database())) {
            RunSummary summary = store.summary()
                    .filter(Progression::isKnownOf)
                    .orElseThrow(() -> CommandFault.faulty("the run in " + path + " has not come to its end"));
            return new Control(String.valueOf(path.toAbsolutePath().normalize().getFileName()), summary);
        }
    }

    /** Score rates in other games or against other opponents are no comparison. */
    private static void requireComparable(Control control, RunSettings compared) {
        RunSettings other = control.run().settings();
        if (!other.game().equals(compared.game()) || !other.mode().equals(compared.mode())) {
            throw CommandFault.usage("the run " + control.name() + " is of another game or mode");
        }
        if (!other.heldOutOpponents().equals(compared.heldOutOpponents())) {
            throw CommandFault.usage("the run " + control.name() + " was measured against other held-out opponents");
        }
    }
}
