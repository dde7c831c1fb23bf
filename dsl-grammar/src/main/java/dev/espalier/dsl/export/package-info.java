/**
 * Grammars for constrained decoding, made from the language and a game's vocabulary: a model that is held to one writes
 * only policies that parse and name things that exist. The text forms (GBNF, Lark) are printed from one abstract grammar, the
 * JSON Schema from the same {@link dev.espalier.dsl.export.Offer}. Start reading at {@link
 * dev.espalier.dsl.export.GrammarExport}.
 */
@NullMarked
package dev.espalier.dsl.export;

import org.jspecify.annotations.NullMarked;
