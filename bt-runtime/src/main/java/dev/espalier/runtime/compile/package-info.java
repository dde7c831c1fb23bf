/**
 * From a checked policy and a binding to trees that run. Start reading at {@link
 * dev.espalier.runtime.compile.PolicyCompiler}.
 */
@NullMarked
package dev.espalier.runtime.compile;

import org.jspecify.annotations.NullMarked;
