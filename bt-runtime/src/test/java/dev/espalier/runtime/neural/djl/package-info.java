/** Tests of networks in DJL, with real engines and real models. */
@NullMarked
package dev.espalier.runtime.neural.djl;

import org.jspecify.annotations.NullMarked;
