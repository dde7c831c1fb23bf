/**
 * What the nodes of a tree did, counted by node. Written by running trees when tracing is on, read by evidence and
 * viewers. Start reading at {@link dev.espalier.runtime.trace.NodeCounts}.
 */
@NullMarked
package dev.espalier.runtime.trace;

import org.jspecify.annotations.NullMarked;
