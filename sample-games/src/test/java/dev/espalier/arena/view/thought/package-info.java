/** Tests of what is told about agents' trees and of the window. */
@NullMarked
package dev.espalier.arena.view.thought;

import org.jspecify.annotations.NullMarked;
