package dev.espalier.loop.record;

import dev.espalier.loop.objective.Objective;
import java.util.List;
import java.util.Optional;

/**
 * Everything that determines a run: two runs with equal settings take the same steps and end with the same policy.
 *
 * @param version of Espalier
 * @param game name of the game
 * @param mode in which its games are dealt; empty for what it deals by itself
 * @param seed of everything random in the run
 * @param source who makes the candidates unless a model does
 * @param start the policy to refine
 * @param trainingOpponents against whom selection measures
 * @param heldOutOpponents against whom only the report measures
 * @param budget how much is played
 * @param models who writes the candidates; empty when {@code source} makes them
 * @param objective what is made greater, as it is written; see {@link dev.espalier.loop.objective.Objective}
 * @param limits when it ends before its last generation; unlike the rest they may be others when the run is resumed
 * @param networks hash of the networks that policies can use; empty when there are none, or it was not kept
 */
public record RunSettings(
        String version,
        String game,
        Optional<String> mode,
        long seed,
        CandidateSource source,
        NamedPolicy start,
        List<NamedPolicy> trainingOpponents,
        List<NamedPolicy> heldOutOpponents,
        Budget budget,
        Optional<ModelSettings> models,
        String objective,
        RunLimits limits,
        Optional<String> networks) {

    /** Settings of a run in which no policy uses a network. */
    public RunSettings(
            String version,
            String game,
            Optional<String> mode,
            long seed,
            CandidateSource source,
            NamedPolicy start,
            List<NamedPolicy> trainingOpponents,
            List<NamedPolicy> heldOutOpponents,
            Budget budget,
            Optional<ModelSettings> models,
            String objective,
            RunLimits limits) {
        this(
                version,
                game,
                mode,
                seed,
                source,
                start,
                trainingOpponents,
                heldOutOpponents,
                budget,
                models,
                objective,
                limits,
                Optional.empty());
    }

    /** Settings of a run by evolution, or by models, with the standard objective and without limits. */
    public RunSettings(
            String version,
            String game,
            Optional<String> mode,
            long seed,
            NamedPolicy start,
            List<NamedPolicy> trainingOpponents,
            List<NamedPolicy> heldOutOpponents,
            Budget budget,
            Optional<ModelSettings> models) {
        this(
                version,
                game,
                mode,
                seed,
                CandidateSource.EVOLUTION,
                start,
                trainingOpponents,
                heldOutOpponents,
                budget,
                models,
                Objective.STANDARD.text(),
                RunLimits.NONE);
    }

    public RunSettings {
        trainingOpponents = List.copyOf(trainingOpponents);
        heldOutOpponents = List.copyOf(heldOutOpponents);
        if (trainingOpponents.isEmpty() || heldOutOpponents.isEmpty()) {
            throw new IllegalArgumentException("a run needs at least one training and one held-out opponent");
        }
        if (models.isPresent() && source != CandidateSource.EVOLUTION) {
            throw new IllegalArgumentException(
                    "candidates come from a model or from " + source.text() + ", not from both");
        }
    }
}
