package dev.espalier.arena;

import dev.espalier.dsl.export.GrammarFormat;
import dev.espalier.dsl.export.GrammarProof;
import dev.espalier.dsl.export.Pool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the arena's exported grammars admit parses and names what the arena has; {@code -Despalier.grammar.sentences} draws more. */
final class ArenaGrammarTest {

    private static final int SENTENCES = Integer.getInteger("espalier.grammar.sentences", 500);

    @ParameterizedTest
    @EnumSource
    void everySentenceNamesWhatTheArenaHas(GrammarFormat format) {
        GrammarProof.prove(format, new ArenaGame().vocabulary(), Pool.STANDARD, SENTENCES);
    }
}
