/**
 * Where a run is kept: its folder, its lock and its database. Whatever a method here has saved survives the death of the
 * process. Start reading at {@link dev.espalier.loop.store.RunStore}.
 */
@NullMarked
package dev.espalier.loop.store;

import org.jspecify.annotations.NullMarked;
