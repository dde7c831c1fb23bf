/**
 * Faults of a policy as values: a stable code, a span, a message, a remedy that a program can apply. The parser and the
 * checker make them, everything else only reads them. Start reading at {@link
 * dev.espalier.dsl.diagnostic.Diagnostic}.
 */
@NullMarked
package dev.espalier.dsl.diagnostic;

import org.jspecify.annotations.NullMarked;
