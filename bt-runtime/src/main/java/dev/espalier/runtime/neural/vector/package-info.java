/**
 * The kernel for dense networks on the Vector API, which Java still incubates: compiled apart from the rest, and loaded only
 * where the module is present. Start reading at {@link dev.espalier.runtime.neural.vector.VectorKernel}.
 */
@NullMarked
package dev.espalier.runtime.neural.vector;

import org.jspecify.annotations.NullMarked;
