/**
 * What networks can do for agents of the arena: what each network sees of an agent, and how its answer moves the agent. Start
 * reading at {@link dev.espalier.arena.skill.Aim}.
 */
@NullMarked
package dev.espalier.arena.skill;

import org.jspecify.annotations.NullMarked;
