package dev.espalier.loop.cli;

import dev.espalier.dsl.diff.Change;
import dev.espalier.dsl.diff.DiffJson;
import dev.espalier.dsl.diff.DiffText;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.store.RunStores;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code espalier show}: one run with all that is kept of it. */
@Command(
        name = "show",
        header = "Shows a run: its settings, policies, generations, models and results.",
        description = {
            "Plays nothing and changes nothing; a run that is being worked on may be shown too.",
            "",
            "The policies that were the best for a while are numbered from 0, which is the start. --policy prints one as text, --diff"
                    + " says what changed from one to another."
        },
        footer = {
            "  espalier show starter-seed1",
            "  espalier show starter-seed1 --policy 2 > second.bt",
            "  espalier show starter-seed1 --diff 0 2",
            "  espalier show starter-seed1 --json"
        })
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RunArgument argument = new RunArgument();

    @ArgGroup
    private Part part = new Part();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What is shown instead of the whole. */
    static final class Part {

        @Option(names = "--policy", paramLabel = "N", description = "Print the text of this policy of the run.")
        private Optional<Integer> policy = Optional.empty();

        @Option(
                names = "--diff",
                arity = "2",
                paramLabel = "N",
                description = "Say what changed from one policy of the run to another.")
        private List<Integer> compared = List.of();
    }

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunStores stores = argument.stores();
        StoredRun run = StoredRun.read(stores, argument.in(stores));
        if (part.policy.isPresent()) {
            showPolicy(run, part.policy.get());
        } else if (!part.compared.isEmpty()) {
            showDifference(run, part.compared.get(0), part.compared.get(1));
        } else if (json) {
            showJson(run);
        } else {
            RunDetails.lines(run, stores).forEach(console.out()::println);
        }
        return ExitCode.GOOD;
    }

    private void showPolicy(StoredRun run, int number) {
        Incumbent incumbent = incumbent(run, number);
        if (json) {
            JsonOutput.print(console.out(), output -> {
                output.writeStartObject();
                RunJson.writeIncumbent(output, number, incumbent);
                output.writeEndObject();
            });
        } else {
            console.out().print(incumbent.policy().text());
        }
    }

    private void showDifference(StoredRun run, int before, int after) {
        List<Change> changes = PolicyDiff.between(policy(run, before), policy(run, after));
        if (json) {
            JsonOutput.print(console.out(), output -> {
                output.writeStartObject();
                output.writeFieldName("changes");
                output.writeRawValue(DiffJson.of(changes));
                output.writeEndObject();
            });
        } else {
            boolean coloured = console.interactive() && Ansi.AUTO.enabled();
            new DiffText(coloured).lines(changes).forEach(console.out()::println);
        }
    }

    private void showJson(StoredRun run) {
        JsonOutput.print(console.out(), output -> {
            output.writeStartObject();
            RunJson.writeOutline(output, run);
            if (run.summary().isPresent()) {
                RunJson.writeDetails(output, run.summary().get());
            }
            output.writeEndObject();
        });
    }

    private static Policy policy(StoredRun run, int number) {
        return PolicyParser.parse(incumbent(run, number).policy().text())
                .policy()
                .orElseThrow(() -> CommandFault.faulty("policy " + number + " of the run in " + run.path()
                        + " cannot be read; see: espalier show " + run.path() + " --policy " + number));
    }

    private static Incumbent incumbent(StoredRun run, int number) {
        List<Incumbent> lineage = run.summary().map(RunSummary::lineage).orElse(List.of());
        if (lineage.isEmpty()) {
            throw CommandFault.usage("the run in " + run.path() + " has no policies yet");
        }
        if (number < 0 || number >= lineage.size()) {
            throw CommandFault.usage("the run in " + run.path() + " has the policies 0 to " + (lineage.size() - 1)
                    + ", where 0 is the start; there is no " + number);
        }
        return lineage.get(number);
    }
}
