/** What compiled policies do, shown on small policies written as text. Start reading at {@link dev.espalier.runtime.compile.Stage}. */
@NullMarked
package dev.espalier.runtime.compile;

import org.jspecify.annotations.NullMarked;
