package dev.espalier.loop.run;

import dev.espalier.loop.evaluate.Contender;

/**
 * A policy as it was proposed.
 *
 * @param number which of the generation it is, from 1
 * @param contender the policy
 * @param change what it changed, in a line
 * @param duplicate whether it had been seen before, so that it is no candidate
 */
record Proposal(int number, Contender contender, String change, boolean duplicate) {}
