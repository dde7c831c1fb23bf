@NullMarked
package dev.espalier.arena.match;

import org.jspecify.annotations.NullMarked;
