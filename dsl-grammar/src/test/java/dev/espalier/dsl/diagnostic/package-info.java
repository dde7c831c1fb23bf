/** Tests of how diagnostics are shown. */
@NullMarked
package dev.espalier.dsl.diagnostic;

import org.jspecify.annotations.NullMarked;
