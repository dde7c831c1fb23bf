/**
 * Tests of the language from the outside: text in, policies and messages out. They play in a made-up game, {@link
 * dev.espalier.dsl.TestVocabulary}, and draw policies over it, {@link dev.espalier.dsl.RandomPolicies}. Start reading at the
 * tables of messages in {@code src/test/resources/faults}.
 */
@NullMarked
package dev.espalier.dsl;

import org.jspecify.annotations.NullMarked;
