package dev.espalier.loop.cli;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier fmt}. */
@Command(
        name = "fmt",
        header = "Writes policies in their one canonical layout.",
        description =
                "Changes the files in place and keeps every comment and the line endings. A file with syntax errors stays as it is.",
        footer = {"  espalier fmt my_policy.bt", "  espalier fmt --check policies/*.bt"})
final class FormatCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Policies.")
    private List<String> arguments = List.of();

    @Option(
            names = "--check",
            description = "Change nothing; name the files that are laid out otherwise, and exit with 1.")
    private boolean check;

    FormatCommand(Console console, PolicyFiles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.GOOD;
        for (String argument : arguments) {
            try {
                exitCode = Math.max(exitCode, format(files.readPath(argument)));
            } catch (CommandFault fault) {
                console.err().println(OneLineErrors.line(String.valueOf(fault.getMessage())));
                exitCode = Math.max(exitCode, fault.exitCode());
            }
        }
        return exitCode;
    }

    private int format(PolicySource source) {
        ParseResult parsed = PolicyParser.parse(source.text());
        if (parsed.policy().isEmpty()) {
            console.out().print(new Findings(source, parsed.diagnostics()).text());
            return ExitCode.FAULTY;
        }
        String formatted = LineEndings.like(
                source.text(), PolicyFormatter.format(parsed.policy().get()));
        if (formatted.equals(source.text())) {
            return ExitCode.GOOD;
        }
        if (check) {
            console.out().println(source.path());
            return ExitCode.FAULTY;
        }
        FileReplacement.write(source.path(), formatted);
        return ExitCode.GOOD;
    }
}
