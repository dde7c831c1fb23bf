/** Tests of networks: kernels, scaling, batches. */
@NullMarked
package dev.espalier.runtime.neural;

import org.jspecify.annotations.NullMarked;
