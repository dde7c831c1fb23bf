/**
 * What a match is about: how it is scored, when it is over, and what agents contend for. Each mode makes a contest, which keeps
 * the state of one match. Start reading at {@link dev.espalier.arena.mode.Mode}.
 */
@NullMarked
package dev.espalier.arena.mode;

import org.jspecify.annotations.NullMarked;
