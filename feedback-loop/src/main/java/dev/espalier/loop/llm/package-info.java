/**
 * Language models as the rest of the loop sees them: a prompt goes in, an answer comes out, whoever answers. Everything that
 * makes this safe to leave alone overnight lives here: retries, limits on what is spent, recordings and their replay. Start
 * reading at {@link dev.espalier.loop.llm.LanguageModel} and {@link dev.espalier.loop.llm.Correspondence}.
 */
@NullMarked
package dev.espalier.loop.llm;

import org.jspecify.annotations.NullMarked;
