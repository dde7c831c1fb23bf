package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier check}. */
@Command(
        name = "check",
        header = "Checks policies and says what is wrong with them.",
        description =
                "Reads each policy, checks it against what the game offers, and prints every fault with its place, what"
                        + " was meant and how to fix it.",
        footer = {
            "  espalier check my_policy.bt",
            "  espalier check policies/*.bt --json",
            "  espalier check rusher             a policy that is shipped"
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Policies: paths, or names of shipped ones.")
    private List<String> arguments = List.of();

    @Mixin
    private final GameOption game = new GameOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    CheckCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        PolicyReader reader = new PolicyReader(game.in(games).vocabulary());
        List<Findings> all = new ArrayList<>();
        int exitCode = ExitCode.GOOD;
        for (String argument : arguments) {
            try {
                PolicySource source = files.read(argument);
                all.add(new Findings(source, reader.read(source.text()).diagnostics()));
            } catch (CommandFault unreadable) {
                console.err().println(OneLineErrors.line(String.valueOf(unreadable.getMessage())));
                exitCode = Math.max(exitCode, unreadable.exitCode());
            }
        }
        if (json) {
            FindingsJson.print(console.out(), all);
        } else if (!all.isEmpty()) {
            print(all);
        }
        boolean faulty = all.stream().anyMatch(findings -> findings.errors() > 0);
        return Math.max(exitCode, faulty ? ExitCode.FAULTY : ExitCode.GOOD);
    }

    private void print(List<Findings> all) {
        for (Findings findings : all) {
            if (!findings.diagnostics().isEmpty()) {
                console.out().println(findings.text());
            }
        }
        long errors = all.stream().mapToLong(Findings::errors).sum();
        long warnings = all.stream().mapToLong(Findings::warnings).sum();
        String checked =
                all.size() == 1 ? String.valueOf(all.get(0).source().path()) : Findings.counted(all.size(), "file");
        console.out()
                .println(checked + ": " + Findings.counted(errors, "error") + ", "
                        + Findings.counted(warnings, "warning"));
    }
}
