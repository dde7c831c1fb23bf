/**
 * The front door of the language: text in, checked policy or diagnostics out. Start reading at {@link
 * dev.espalier.dsl.PolicyReader}.
 */
@NullMarked
package dev.espalier.dsl;

import org.jspecify.annotations.NullMarked;
