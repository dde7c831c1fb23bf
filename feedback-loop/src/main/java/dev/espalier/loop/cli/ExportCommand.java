package dev.espalier.loop.cli;

import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code espalier export}: what a run has kept, for other programs. */
@Command(
        name = "export",
        header = "Writes what a run has kept for fine-tuning a model, or as tables.",
        description = {
            "sft: a line of JSON for each asking and answer of a policy: the chat (system, user, assistant), a reward from -1 to 1 and"
                    + " what came of it. The reward of an answer that could be played is its lead over the incumbent in screening, in"
                    + " share of the score; of a policy that there had been before 0; of an answer that went back or could not be"
                    + " played -1.",
            "",
            "csv: a table of all matches, generations or candidates."
        },
        footer = {
            "  espalier export written-seed1 --format sft -o examples.jsonl",
            "  espalier export starter-seed1 --format csv --what candidates -o candidates.csv"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final Games games;

    @Mixin
    private RunArgument argument = new RunArgument();

    /** What is written. */
    enum Format {
        SFT,
        CSV
    }

    /** Which table. */
    enum Table {
        MATCHES,
        GENERATIONS,
        CANDIDATES
    }

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "sft or csv.")
    private Format format = Format.CSV;

    @Option(
            names = "--what",
            paramLabel = "TABLE",
            description = "With csv: matches, generations or candidates. Default: candidates.")
    private Optional<Table> table = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it. Default: to the standard output.")
    private Optional<Path> output = Optional.empty();

    ExportCommand(Console console, Games games) {
        this.console = console;
        this.games = games;
    }

    @Override
    public Integer call() {
        if (format == Format.SFT && table.isPresent()) {
            throw CommandFault.usage("--what chooses a table; it goes with --format csv");
        }
        RunStores stores = argument.stores();
        Path run = argument.in(stores);
        try (RunStore store = stores.read(run)) {
            RunSummary summary = store.summary()
                    .orElseThrow(() ->
                            CommandFault.faulty("the run in " + run + " has not begun; there is nothing to export"));
            if (format == Format.SFT) {
                writeExamples(run, summary, store, stores);
            } else {
                writeTable(run, summary, store);
            }
            return ExitCode.GOOD;
        }
    }

    private void writeExamples(Path run, RunSummary summary, RunStore store, RunStores stores) {
        RunSettings settings = summary.settings();
        if (settings.models().isEmpty()) {
            throw CommandFault.usage("the run in " + run
                    + " was written by " + StoredRun.author(settings) + ", so nobody was asked for policies; what it"
                    + " tried is in: espalier export " + run + stores.option() + " --format csv --what candidates");
        }
        List<CandidateRecord> candidates = candidates(run, summary, store);
        List<Exchange> exchanges = store.exchanges().all();
        Set<Integer> over =
                summary.generations().stream().map(GenerationSummary::number).collect(Collectors.toSet());
        String name = new StoredRun(run, false, Optional.of(summary)).name();
        try (Writer writer = TextOutput.open(output, console)) {
            for (TrainingExample example : TrainingExample.of(exchanges, candidates, over)) {
                writer.write(TrainingJson.line(name, settings, example));
                writer.write("\n");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write the output", cause);
        }
    }

    private void writeTable(Path run, RunSummary summary, RunStore store) {
        switch (table.orElse(Table.CANDIDATES)) {
            case MATCHES -> {
                var game = games.named(summary.settings().game());
                try (CsvFile file = file()) {
                    RunTable.writeMatches(store, game, file);
                }
            }
            case GENERATIONS -> {
                try (CsvFile file = file()) {
                    RunTable.writeGenerations(summary.generations(), file);
                }
            }
            case CANDIDATES -> {
                List<CandidateRecord> candidates = candidates(run, summary, store);
                try (CsvFile file = file()) {
                    RunTable.writeCandidates(candidates, file);
                }
            }
        }
    }

    private CsvFile file() {
        return CsvFile.on(TextOutput.open(output, console));
    }

    /** All candidates; runs of versions before they were kept have none. */
    private static List<CandidateRecord> candidates(Path run, RunSummary summary, RunStore store) {
        List<CandidateRecord> candidates = store.candidates();
        int proposed = summary.generations().stream()
                .mapToInt(GenerationSummary::candidates)
                .sum();
        if (candidates.isEmpty() && proposed > 0) {
            throw CommandFault.faulty("the run in " + run
                    + " was made by a version of Espalier that did not keep the texts of candidates; only its matches and"
                    + " generations can be exported");
        }
        return candidates;
    }
}
