/**
 * What a search has found, kept apart by how it plays: a grid over two axes of behaviour with the best policy of each cell
 * (MAP-Elites, J.-B. Mouret and J. Clune, arXiv 1504.04909). The run puts into it what it has measured, and
 * evolution takes parts of policies out of it. Start reading at {@link dev.espalier.loop.archive.Archive}.
 */
@NullMarked
package dev.espalier.loop.archive;

import org.jspecify.annotations.NullMarked;
