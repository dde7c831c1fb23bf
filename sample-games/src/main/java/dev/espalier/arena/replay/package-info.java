/**
 * Replays of the arena: a match's inputs in a small file, and the match played again from them to any moment. Start reading at
 * {@link dev.espalier.arena.replay.Recording} for what is kept, {@link dev.espalier.arena.replay.RecordedMatch} for how it comes to
 * be and {@link dev.espalier.arena.replay.Playback} for how it is played again.
 */
@NullMarked
package dev.espalier.arena.replay;

import org.jspecify.annotations.NullMarked;
