/** Tests of tactical maps. */
@NullMarked
package dev.espalier.arena.view.chart;

import org.jspecify.annotations.NullMarked;
