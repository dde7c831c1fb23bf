package dev.espalier.arena.sim;

import dev.espalier.arena.nav.Terrain;
import dev.espalier.arena.rules.Rules;

/**
 * Everything that a match is made of but those who steer its agents.
 *
 * @param terrain where it is played
 * @param rules by which
 * @param lineUp how many agents, and who is whose enemy
 * @param contest what it is about
 * @param seed of everything random
 */
public record MatchSetup(Terrain terrain, Rules rules, LineUp lineUp, Contest.Beginning contest, long seed) {}
