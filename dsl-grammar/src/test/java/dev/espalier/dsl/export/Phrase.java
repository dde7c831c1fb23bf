package dev.espalier.dsl.export;

import java.util.List;
import java.util.Map;

/** What a grammar says that was read from its text, for drawing sentences. */
sealed interface Phrase {

    /** Exactly this text. */
    record Exactly(String text) implements Phrase {}

    /** One of these characters, as code points. */
    record OneCharacter(List<Integer> characters) implements Phrase {}

    /** What a rule says. */
    record Use(String rule) implements Phrase {}

    /** All, one after the other. */
    record All(List<Phrase> phrases) implements Phrase {}

    /** One of these. */
    record Any(List<Phrase> phrases) implements Phrase {}

    /** The same from {@code least} to {@code most} times. */
    record Times(Phrase phrase, int least, int most) implements Phrase {}

    /** A grammar: rules by name, and which of them a whole text follows. */
    record Rules(String start, Map<String, Phrase> rules) {}
}
