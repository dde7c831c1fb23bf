package dev.espalier.loop.cli;

import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.HtmlReport;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code espalier report}: writes a run's report again and says how it ended. */
@Command(
        name = "report",
        header = "Writes the report of a run and prints its outcome.",
        description = "Makes report.html in the run's folder anew from what the run has stored; plays nothing.",
        footer = "  espalier report runs/starter-seed1")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run = Path.of("");

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!RunFolder.holdsRun(run)) {
            throw CommandFault.usage("there is no run in " + run);
        }
        try (RunFolder folder = RunFolder.open(run);
                RunStore store = RunStore.open(folder.database())) {
            RunSummary summary = store.summary()
                    .filter(found -> !found.lineage().isEmpty())
                    .orElseThrow(() -> CommandFault.faulty("the run in " + run + " has nothing to report yet"));
            folder.write(folder.report(), HtmlReport.render(summary));
            RunText.outcome(summary, folder).forEach(console.out()::println);
            return ExitCode.GOOD;
        }
    }
}
