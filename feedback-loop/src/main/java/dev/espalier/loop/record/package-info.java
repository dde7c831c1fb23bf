/**
 * What a run leaves behind, as values: its settings, its generations, its line of incumbents and how they did on held-out
 * games. The run writes them, the store keeps them, the report shows them. Start reading at {@link
 * dev.espalier.loop.record.RunSummary}.
 */
@NullMarked
package dev.espalier.loop.record;

import org.jspecify.annotations.NullMarked;
