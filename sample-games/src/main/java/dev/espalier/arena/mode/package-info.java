/**
 * What a match is about: how it is scored and when it is over. Start reading at {@link dev.espalier.arena.mode.Mode}.
 */
@NullMarked
package dev.espalier.arena.mode;

import org.jspecify.annotations.NullMarked;
