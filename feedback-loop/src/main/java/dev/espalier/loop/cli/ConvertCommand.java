package dev.espalier.loop.cli;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.json.PolicyJsonWriter;
import dev.espalier.dsl.json.PolicySchema;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.xml.BehaviorTreeXml;
import dev.espalier.dsl.xml.ExportNote;
import dev.espalier.dsl.xml.XmlExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier convert}. */
@Command(
        name = "convert",
        header = "Writes a policy as JSON, JSON as a policy, or either as XML of BehaviorTree.CPP.",
        description = {
            "JSON and policy text say the same, comments included, and can be turned into each other without loss.",
            "XML of BehaviorTree.CPP v4 opens in Groot2; what has no exact counterpart there is listed."
        },
        footer = {
            "  espalier convert my_policy.bt -o my_policy.json",
            "  espalier convert my_policy.json         policy text, printed",
            "  espalier convert my_policy.bt --to btcpp -o my_policy.xml",
            "  espalier convert --schema               the JSON Schema of the JSON form"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final String STANDARD = "-";

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    /** The forms of a policy. */
    enum Form {
        JSON,
        BT,
        BTCPP
    }

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A policy or its JSON form; - for standard input.")
    private @Nullable String argument;

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description = "json, bt (policy text) or btcpp (XML); without it json for policy text and bt for JSON.")
    private @Nullable Form to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to write; without it, or with -, standard output.")
    private String output = STANDARD;

    @Option(names = "--overwrite", description = "Write to OUT even if it is FILE itself.")
    private boolean overwrite;

    @Option(names = "--schema", description = "Print the JSON Schema of the JSON form instead.")
    private boolean schema;

    @Mixin
    private final GameOption game = new GameOption();

    ConvertCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        if (schema) {
            write(PolicySchema.text());
            return ExitCode.GOOD;
        }
        if (argument == null) {
            throw CommandFault.usage("which policy? Name a FILE, or - for standard input");
        }
        PolicySource source = argument.equals(STANDARD) ? PolicyFiles.read(System.in) : files.read(argument);
        protect(source.path());
        ParsedSource parsed = ParsedSource.of(source);
        if (parsed.policy().isEmpty()) {
            console.err().print(new Findings(source, parsed.diagnostics()).text());
            return ExitCode.FAULTY;
        }
        Form form = to != null ? to : source.isJson() ? Form.BT : Form.JSON;
        write(converted(parsed.policy().get(), form));
        return ExitCode.GOOD;
    }

    private String converted(Policy policy, Form form) {
        return switch (form) {
            case JSON -> PolicyJsonWriter.write(policy);
            case BT -> PolicyFormatter.format(policy);
            case BTCPP -> {
                XmlExport export = BehaviorTreeXml.export(policy, game.in(games).vocabulary());
                for (ExportNote note : export.notes()) {
                    console.err().println("note: " + note);
                }
                yield export.xml();
            }
        };
    }

    private void protect(Path input) {
        try {
            boolean same = !output.equals(STANDARD)
                    && Files.exists(input)
                    && Files.exists(Path.of(output))
                    && Files.isSameFile(input, Path.of(output));
            if (same && !overwrite) {
                throw CommandFault.usage(output + " is the file that is read; to replace it, add --overwrite");
            }
        } catch (IOException cause) {
            throw CommandFault.usage("cannot look at " + output + ": " + cause.getMessage());
        }
    }

    private void write(String text) {
        if (output.equals(STANDARD)) {
            console.out().print(text);
            return;
        }
        try {
            Files.writeString(Path.of(output), text);
        } catch (IOException cause) {
            throw CommandFault.faulty("cannot write " + output + ": " + cause);
        }
    }
}
