/**
 * Films of matches: what can be seen in every tick, kept so that any moment can be shown again. Films know nothing of how they
 * are shown; maps, stills and the viewer are drawn from them. Start reading at {@link dev.espalier.arena.view.film.Film}.
 */
@NullMarked
package dev.espalier.arena.view.film;

import org.jspecify.annotations.NullMarked;
