/**
 * What agents and teams remember between ticks: the variables of a policy. It knows types and ticks, but neither trees nor
 * expressions. Start reading at {@link dev.espalier.runtime.memory.Memory}.
 */
@NullMarked
package dev.espalier.runtime.memory;

import org.jspecify.annotations.NullMarked;
