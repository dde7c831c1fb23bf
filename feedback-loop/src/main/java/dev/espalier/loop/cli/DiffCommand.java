package dev.espalier.loop.cli;

import dev.espalier.dsl.diff.Change;
import dev.espalier.dsl.diff.DiffJson;
import dev.espalier.dsl.diff.DiffText;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier diff}. */
@Command(
        name = "diff",
        header = "Says what has changed from one policy to another.",
        description =
                "Names nodes and definitions that were added (+), removed (-), changed (~) or moved (>) by label and"
                        + " path. Comments, layout and the order of definitions and arguments make no difference.",
        footer = {"  espalier diff old.bt new.bt", "  espalier diff rusher my_rusher.bt --json"},
        exitCodeList = {"0:the policies mean the same", "1:they differ", "2:one cannot be read, or not asked rightly"})
final class DiffCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2;

    private final Console console;
    private final PolicyFiles files;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "A policy or its JSON form: a path, or the name of a shipped one.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "Another.")
    private String after = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    DiffCommand(Console console, PolicyFiles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() {
        Optional<Policy> first = read(before);
        Optional<Policy> second = read(after);
        if (first.isEmpty() || second.isEmpty()) {
            return TROUBLE;
        }
        List<Change> changes = PolicyDiff.between(first.get(), second.get());
        if (json) {
            JsonOutput.print(console.out(), document -> {
                document.writeStartObject();
                document.writeFieldName("changes");
                document.writeRawValue(DiffJson.of(changes));
                document.writeEndObject();
            });
        } else {
            boolean coloured = console.interactive() && Ansi.AUTO.enabled();
            new DiffText(coloured).lines(changes).forEach(console.out()::println);
        }
        return changes.isEmpty() ? ExitCode.GOOD : DIFFERENT;
    }

    /** The policy; without one, what stands in the way has been said. */
    private Optional<Policy> read(String argument) {
        try {
            PolicySource source = files.read(argument);
            ParsedSource parsed = ParsedSource.of(source);
            if (parsed.policy().isEmpty()) {
                console.err().print(new Findings(source, parsed.diagnostics()).text());
            }
            return parsed.policy();
        } catch (CommandFault unreadable) {
            console.err().println(OneLineErrors.line(String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }
}
