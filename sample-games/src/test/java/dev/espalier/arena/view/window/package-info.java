/** Tests of what is told about agents' trees and of the window. */
@NullMarked
package dev.espalier.arena.view.window;

import org.jspecify.annotations.NullMarked;
