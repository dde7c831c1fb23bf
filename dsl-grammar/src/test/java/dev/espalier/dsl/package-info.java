/**
 * Tests of the language from the outside: text in, policies and messages out. They play in a made-up game, {@link
 * dev.espalier.dsl.TestVocabulary}. Start reading
 * at the tables of messages.
 */
@NullMarked
package dev.espalier.dsl;

import org.jspecify.annotations.NullMarked;
