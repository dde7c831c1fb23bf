@NullMarked
package dev.espalier.arena.replay;

import org.jspecify.annotations.NullMarked;
