/** Tests of films, and films for other tests. */
@NullMarked
package dev.espalier.arena.view.film;

import org.jspecify.annotations.NullMarked;
