/**
 * What agents can do: each class is a task of the vocabulary, with its documentation in its annotation. A task writes only
 * the intent of its agent for the tick; what it cannot do it fails. Start reading at {@link
 * dev.espalier.arena.task.MoveTo}.
 */
@NullMarked
package dev.espalier.arena.task;

import org.jspecify.annotations.NullMarked;
