package dev.espalier.loop.cli;

import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.loop.editor.LanguageServerSession;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code espalier lsp}. */
@Command(
        name = "lsp",
        header = "Serves an editor: faults as one types, completion, hover, rename.",
        description =
                "Speaks the Language Server Protocol on standard input and output until the editor ends it. Editors"
                        + " start it themselves.",
        footer = {"  espalier lsp", "  espalier lsp --game arena"})
final class LspCommand implements Callable<Integer> {

    private final Games games;

    @Mixin
    private final GameOption game = new GameOption();

    LspCommand(Games games) {
        this.games = games;
    }

    @Override
    public Integer call() {
        Vocabulary vocabulary = game.in(games).vocabulary();
        PrintStream protocol = System.out;
        System.setOut(System.err); // whatever else would print must not get between the protocol's messages
        boolean orderly = new LanguageServerSession(vocabulary, Version.text()).serve(System.in, protocol);
        return orderly ? ExitCode.GOOD : ExitCode.FAULTY;
    }
}
