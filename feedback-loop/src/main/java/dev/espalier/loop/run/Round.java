package dev.espalier.loop.run;

import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.evaluate.Contender;
import java.util.List;
import java.util.Optional;

/**
 * Where a run stands before a generation.
 *
 * @param generation its number, from 1
 * @param incumbent the policy to beat
 * @param before the policy whose place it took; empty for the start
 * @param feedback how the incumbent plays, in prose
 * @param elites other good policies, to be parents beside the incumbent
 * @param archive the best policies of other ways to play, the best first
 * @param tried what was tried in the run so far, the latest last
 */
record Round(
        int generation,
        Contender incumbent,
        Optional<Contender> before,
        String feedback,
        List<Challenger> elites,
        List<Contender> archive,
        List<Attempt> tried) {

    Round {
        elites = List.copyOf(elites);
        archive = List.copyOf(archive);
        tried = List.copyOf(tried);
    }
}
