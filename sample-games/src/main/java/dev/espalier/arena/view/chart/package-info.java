/**
 * Tactical maps: a match from above on one sheet, for people and for models that see. Drawn with Java2D, so they need neither a
 * display nor native libraries. Start reading at {@link dev.espalier.arena.view.chart.TacticalMap}.
 */
@NullMarked
package dev.espalier.arena.view.chart;

import org.jspecify.annotations.NullMarked;
