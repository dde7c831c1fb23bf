/**
 * The rules of a match as data: how long it lasts, how agents move, see and hear, what the weapon does. Start reading at
 * {@link dev.espalier.arena.rules.Rules}.
 */
@NullMarked
package dev.espalier.arena.rules;

import org.jspecify.annotations.NullMarked;
