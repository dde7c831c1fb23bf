/**
 * Lessons in the arena: matches in which networks learn the skills of {@code arena.skill} from teachers and rewards. Found by the
 * training through its contract; nothing of the arena calls it. Start reading at {@link dev.espalier.arena.train.ArenaLesson}.
 */
@NullMarked
package dev.espalier.arena.train;

import org.jspecify.annotations.NullMarked;
