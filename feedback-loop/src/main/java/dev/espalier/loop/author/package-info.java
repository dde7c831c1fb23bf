/**
 * Policies written by a language model: what it is asked, how its answers are read and repaired, and how well it keeps to the
 * language. The run calls an {@link dev.espalier.loop.author.Author} once a generation. Start reading there.
 */
@NullMarked
package dev.espalier.loop.author;

import org.jspecify.annotations.NullMarked;
