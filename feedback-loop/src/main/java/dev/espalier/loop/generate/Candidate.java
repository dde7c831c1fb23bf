package dev.espalier.loop.generate;

import dev.espalier.dsl.check.CheckedPolicy;

/**
 * A policy that a generator proposes.
 *
 * @param policy checked; its spans point into its canonical text
 * @param change what is new about it and where, in one line
 */
public record Candidate(CheckedPolicy policy, String change) {}
