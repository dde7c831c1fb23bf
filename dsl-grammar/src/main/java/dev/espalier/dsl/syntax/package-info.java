/**
 * The syntax tree of a policy, as it was written: sealed interfaces and records, immutable, without names resolved or
 * types checked. The parser makes it, the formatter prints it, generators rewrite it. Start reading at {@link
 * dev.espalier.dsl.syntax.Policy}.
 */
@NullMarked
package dev.espalier.dsl.syntax;

import org.jspecify.annotations.NullMarked;
