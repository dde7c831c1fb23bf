/** What a binding refuses. */
@NullMarked
package dev.espalier.runtime.bind;

import org.jspecify.annotations.NullMarked;
