package dev.espalier.runtime.tree;

import dev.espalier.dsl.syntax.Span;

/**
 * Which node of a policy a node of a tree stands for.
 *
 * @param node its {@link dev.espalier.dsl.check.CheckedNode#id()}
 * @param span where it was written
 */
public record Site(int node, Span span) {}
