package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyMender;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.diagnostic.Diagnostic;
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
                "Reads each policy or package, checks it against what the game offers, and prints every fault with its place, what"
                        + " was meant and how to fix it.",
        footer = {
            "  espalier check my_policy.bt",
            "  espalier check policies/*.bt --json",
            "  espalier check my_policy.bt --fix",
            "  espalier check rusher             a policy that is shipped"
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Policies, their JSON forms or packages: paths, or names of shipped ones.")
    private List<String> arguments = List.of();

    @Mixin
    private final GameOption game = new GameOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--fix",
            description = "Apply the fixes of the faults, write the files, and tell what was changed and what remains."
                    + " Shipped policies are changed by path only, JSON not at all.")
    private boolean fix;

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
                all.add(fix ? fixed(reader, argument) : checked(reader, files.read(argument)));
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

    private static Findings checked(PolicyReader reader, PolicySource source) {
        source.requireFor(reader.checker().vocabulary());
        CheckResult result = source.isJson() ? reader.readJson(source.text()) : reader.read(source.text());
        return new Findings(source, result.diagnostics());
    }

    /** Mends a file, and gives what is still wrong with it. */
    private Findings fixed(PolicyReader reader, String argument) {
        PolicySource source = files.readPath(argument);
        if (source.isJson()) {
            return checked(reader, source); // fixes are written in the policy language
        }
        PolicyMender.Mended mended = new PolicyMender(reader).mend(source.text());
        if (!mended.text().equals(source.text())) {
            FileReplacement.write(source.path(), LineEndings.like(source.text(), mended.text()));
            if (!json) {
                mended.applied().forEach(fault -> console.out().println(applied(source, fault)));
            }
        }
        return new Findings(new PolicySource(source.name(), source.path(), mended.text()), mended.remaining());
    }

    private static String applied(PolicySource source, Diagnostic fault) {
        return source.path() + ":" + fault.span().line() + ":" + fault.span().column() + ": fixed "
                + fault.code().id() + ": " + fault.message();
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
