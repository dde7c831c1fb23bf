package dev.espalier.loop.run;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunSettings;
import java.util.List;

/**
 * Who plays in a run.
 *
 * @param start the policy to refine
 * @param training opponents that selection measures against
 * @param heldOut opponents that only the report measures against
 */
record Field(Contender start, List<Contender> training, List<Contender> heldOut) {

    /**
     * Reads the policies of the settings.
     *
     * @throws IllegalArgumentException if one of them does not check clean
     */
    static Field of(Game game, RunSettings settings) {
        PolicyReader reader = new PolicyReader(game.vocabulary());
        return new Field(
                contender(game, reader, settings.start()),
                settings.trainingOpponents().stream()
                        .map(policy -> contender(game, reader, policy))
                        .toList(),
                settings.heldOutOpponents().stream()
                        .map(policy -> contender(game, reader, policy))
                        .toList());
    }

    private static Contender contender(Game game, PolicyReader reader, NamedPolicy policy) {
        CheckedPolicy checked = reader.read(policy.text())
                .policy()
                .orElseThrow(() -> new IllegalArgumentException("the policy " + policy.name() + " has errors"));
        return Contender.of(game, policy.name(), checked);
    }
}
