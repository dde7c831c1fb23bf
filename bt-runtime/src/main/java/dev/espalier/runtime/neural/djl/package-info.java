/**
 * Networks that DJL loads, runs and trains. The only place of the runtime that knows DJL, which is optional: nothing here is
 * loaded by a game whose networks are dense. Start reading at {@link dev.espalier.runtime.neural.djl.DenseBlock}.
 */
@NullMarked
package dev.espalier.runtime.neural.djl;

import org.jspecify.annotations.NullMarked;
