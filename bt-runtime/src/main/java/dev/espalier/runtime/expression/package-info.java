/**
 * Compiled expressions: functions of an agent's frame, which is the agent with what it remembers. The compiler makes them,
 * the nodes of trees read them; nothing here allocates while a tree steps. Start reading at {@link
 * dev.espalier.runtime.expression.Frame}.
 */
@NullMarked
package dev.espalier.runtime.expression;

import org.jspecify.annotations.NullMarked;
