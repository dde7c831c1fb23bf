/**
 * From text to a syntax tree. ANTLR's types appear here and nowhere else; whoever reads text calls {@link
 * dev.espalier.dsl.parse.PolicyParser} and gets records and diagnostics back. Start reading there, then at the grammar in
 * {@code src/main/antlr4}.
 */
@NullMarked
package dev.espalier.dsl.parse;

import org.jspecify.annotations.NullMarked;
