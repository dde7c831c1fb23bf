/**
 * Trees that run: gdx-ai tasks with Espalier's own semantics, one tree per agent. Made by the compiler only. Start reading
 * at {@link dev.espalier.runtime.tree.AgentTree}.
 */
@NullMarked
package dev.espalier.runtime.tree;

import org.jspecify.annotations.NullMarked;
