/**
 * The numbers of a policy tuned by CMA-ES: its params are moved inside their declared ranges, on training games, towards a rate of
 * success or towards more of an objective, and what comes of it is tested on fresh games. The tree stays as it is. Start reading at {@link
 * dev.espalier.loop.tune.Tuning}.
 */
@NullMarked
package dev.espalier.loop.tune;

import org.jspecify.annotations.NullMarked;
