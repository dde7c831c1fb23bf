package dev.espalier.runtime.trace;

import dev.espalier.dsl.syntax.Span;

/**
 * The game's code threw an exception while a node ran or was asked whether it would; the node failed and the match went on.
 *
 * @param node the node's {@link dev.espalier.dsl.check.CheckedNode#id()}
 * @param span where the policy says it
 * @param tick when
 * @param cause what was thrown
 */
public record Fault(int node, Span span, long tick, Exception cause) {}
