/**
 * Play for hours in which policies are swapped every second, and what that leaves behind in memory and file handles. Start reading at
 * {@link dev.espalier.soak.Soak}.
 */
@NullMarked
package dev.espalier.soak;

import org.jspecify.annotations.NullMarked;
