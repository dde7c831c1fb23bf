/**
 * From a syntax tree back to text, in the one canonical layout. Start reading at {@link
 * dev.espalier.dsl.format.PolicyFormatter}.
 */
@NullMarked
package dev.espalier.dsl.format;

import org.jspecify.annotations.NullMarked;
