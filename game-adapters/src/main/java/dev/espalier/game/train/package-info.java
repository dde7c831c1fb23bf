/**
 * What a game offers to whoever trains networks for its skills: matches in which a pupil does the skill, is shown what a teacher
 * would do, and is rewarded. Start reading at {@link dev.espalier.game.train.Lesson}.
 */
@NullMarked
package dev.espalier.game.train;

import org.jspecify.annotations.NullMarked;
