package dev.espalier.loop.generate;

import dev.espalier.dsl.check.CheckedPolicy;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes candidates from parents. The same parents and the same random numbers give the same candidate. */
public interface Generator {

    /**
     * A new candidate; it keeps the policy name of the first parent.
     *
     * @param parents at least one; the first is the one to improve, the others lend parts; all checked against the
     *     generator's vocabulary
     * @param random the only source of chance
     * @throws NoCandidateException if nothing valid and new was found within the bounded number of tries
     */
    Candidate propose(List<CheckedPolicy> parents, RandomGenerator random);
}
