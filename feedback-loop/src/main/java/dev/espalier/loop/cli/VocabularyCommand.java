package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code espalier vocabulary}. */
@Command(
        name = "vocabulary",
        header = "Shows what a game offers to policies.",
        description =
                "Lists the sensors that conditions read, the functions that they ask, the tasks that agents do and the skills of"
                        + " networks, with types, units, ranges and documentation.",
        footer = {
            "  espalier vocabulary",
            "  espalier vocabulary --markdown > vocabulary.md",
            "  espalier vocabulary --game arena --json"
        })
final class VocabularyCommand implements Callable<Integer> {

    private final Console console;
    private final Games games;

    @Mixin
    private final GameOption game = new GameOption();

    @ArgGroup
    private final Form form = new Form();

    VocabularyCommand(Console console, Games games) {
        this.console = console;
        this.games = games;
    }

    /** In which form it is shown. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "Print Markdown.")
        private boolean markdown;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = game.in(games).vocabulary();
        if (form.json) {
            VocabularyJson.print(console.out(), vocabulary);
        } else if (form.markdown) {
            VocabularyMarkdown.lines(vocabulary).forEach(console.out()::println);
        } else {
            VocabularyText.lines(vocabulary).forEach(console.out()::println);
        }
        return ExitCode.GOOD;
    }
}
