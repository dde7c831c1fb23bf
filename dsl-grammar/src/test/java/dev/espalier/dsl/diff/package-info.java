/** Tests of what is said about the differences between two policies. */
@NullMarked
package dev.espalier.dsl.diff;

import org.jspecify.annotations.NullMarked;
