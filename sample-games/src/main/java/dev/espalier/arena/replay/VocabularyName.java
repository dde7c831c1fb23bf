package dev.espalier.arena.replay;

import dev.espalier.dsl.vocabulary.Vocabulary;

/** A vocabulary as it stands in a replay: name and version. */
final class VocabularyName {

    private VocabularyName() {}

    static String of(Vocabulary vocabulary) {
        return vocabulary.name() + " " + vocabulary.version();
    }
}
