package dev.espalier.loop.cli;

import dev.espalier.dsl.export.GrammarExport;
import dev.espalier.dsl.export.GrammarFormat;
import dev.espalier.dsl.export.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code espalier grammar}. */
@Command(
        name = "grammar",
        header = "Writes a grammar that holds a language model to policies for a game.",
        description = {
            "A model that is decoded under this grammar writes only policies that parse, name things that exist, and have the"
                    + " types and units that are asked for.",
            "The names that a policy defines itself are fixed, and all of them are defined in every policy: the options"
                    + " say how many there are."
        },
        footer = {
            "  espalier grammar --format gbnf -o arena.gbnf",
            "  espalier grammar --game arena --format lark --params 0 --vars 0",
            "  espalier grammar --format json-schema > arena.schema.json"
        })
final class GrammarCommand implements Callable<Integer> {

    private final Console console;
    private final Games games;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final GameOption game = new GameOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "gbnf (llama.cpp), lark (llguidance) or json-schema (structured outputs; the JSON form).")
    private GrammarFormat format = GrammarFormat.GBNF;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it. Default: to the standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--params",
            paramLabel = "N",
            defaultValue = "1",
            description = "Params of each unit and range. Default: ${DEFAULT-VALUE}.")
    private int params;

    @Option(
            names = "--vars",
            paramLabel = "N",
            defaultValue = "1",
            description = "Vars of each type. Default: ${DEFAULT-VALUE}.")
    private int variables;

    @Option(
            names = "--conditions",
            paramLabel = "N",
            defaultValue = "2",
            description = "Named conditions; every second takes a position. Default: ${DEFAULT-VALUE}.")
    private int conditions;

    @Option(
            names = "--subtrees",
            paramLabel = "N",
            defaultValue = "2",
            description = "Subtrees; every second takes a position. Default: ${DEFAULT-VALUE}.")
    private int subtrees;

    GrammarCommand(Console console, Games games) {
        this.console = console;
        this.games = games;
    }

    @Override
    public Integer call() {
        String text = GrammarExport.export(format, game.in(games).vocabulary(), pool());
        if (output.isPresent()) {
            write(output.get(), text);
        } else {
            console.out().print(text);
        }
        return ExitCode.GOOD;
    }

    private Pool pool() {
        try {
            return new Pool(params, variables, conditions, subtrees);
        } catch (IllegalArgumentException fault) {
            throw new ParameterException(spec.commandLine(), String.valueOf(fault.getMessage()), fault);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException cause) {
            throw CommandFault.faulty("cannot write " + path + ": " + cause);
        }
    }

    /** Formats by the word that people use for them. */
    private static final class FormatName implements ITypeConverter<GrammarFormat> {

        @Override
        public GrammarFormat convert(String word) {
            return Stream.of(GrammarFormat.values())
                    .filter(format -> format.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + List.of(GrammarFormat.values()) + " but was '" + word + "'"));
        }
    }
}
