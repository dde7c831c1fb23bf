package dev.espalier.dsl.export;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.Optional;

/** Draws sentences from the text of an exported grammar and has them read and checked; for the tests of any game. */
public final class GrammarProof {

    private static final int SIZE = 120;

    private GrammarProof() {}

    /** Sees that so many sentences parse without a slip and name only what exists. */
    public static void prove(GrammarFormat format, Vocabulary game, Pool pool, int count) {
        PolicyReader reader = new PolicyReader(game);
        RandomSentences sentences = new RandomSentences(read(format, game, pool), SIZE);
        Proof proof = new Proof(format + " of " + game.name() + " with " + pool);
        for (long seed = 0; seed < count; seed++) {
            String sentence = sentences.draw(seed);
            boolean json = format == GrammarFormat.JSON_SCHEMA;
            proof.take(seed, sentence, json ? checkJson(reader.checker(), sentence) : reader.read(sentence));
        }
        proof.conclude();
    }

    static Phrase.Rules read(GrammarFormat format, Vocabulary game, Pool pool) {
        String exported = GrammarExport.export(format, game, pool);
        return switch (format) {
            case GBNF -> GbnfReader.read(exported);
            case LARK -> LarkReader.read(exported);
            case JSON_SCHEMA -> SchemaReader.read(exported);
        };
    }

    private static CheckResult checkJson(PolicyChecker checker, String json) {
        JsonParseResult read = PolicyJsonReader.read(json);
        return read.policy().map(checker::check).orElseGet(() -> new CheckResult(Optional.empty(), read.diagnostics()));
    }
}
