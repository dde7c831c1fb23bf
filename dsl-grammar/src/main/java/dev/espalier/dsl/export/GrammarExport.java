package dev.espalier.dsl.export;

import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;

/**
 * Makes grammars for constrained decoding. What follows one parses, names only what exists, gives every argument that is
 * needed and no other, and has the types, units and ranges that are asked for. What no context-free grammar can see stays with
 * the checker: how large a policy is, and whether it makes sense.
 */
public final class GrammarExport {

    private GrammarExport() {}

    /**
     * The grammar of the policies for one game.
     *
     * @param pool how many names of its own a policy gets
     * @return the text of a file, ending in a line feed
     */
    public static String export(GrammarFormat format, Vocabulary vocabulary, Pool pool) {
        return switch (format) {
            case GBNF -> GbnfPrinter.print(TextPolicy.grammar(vocabulary, pool), comments(vocabulary));
            case LARK -> LarkPrinter.print(TextPolicy.grammar(vocabulary, pool), comments(vocabulary));
            case JSON_SCHEMA -> SchemaText.of(SchemaPolicy.schema(vocabulary, pool));
        };
    }

    private static List<String> comments(Vocabulary vocabulary) {
        return List.of(
                "Policies of Espalier for the game '" + vocabulary.name() + "', version " + vocabulary.version() + ".");
    }
}
