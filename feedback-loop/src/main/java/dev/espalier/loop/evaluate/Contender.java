package dev.espalier.loop.evaluate;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;

/**
 * A policy in an evaluation.
 *
 * @param name for people
 * @param id hash of its canonical text: two contenders with one id play alike
 * @param text in the canonical layout
 * @param contestant the policy made ready to play
 */
public record Contender(String name, String id, String text, Contestant contestant) {

    /** Makes a policy ready to be evaluated in a game. */
    public static Contender of(Game game, String name, CheckedPolicy policy) {
        String text = PolicyFormatter.format(policy.policy());
        return new Contender(name, ContentHash.of(text), text, game.prepare(policy));
    }

    public CheckedPolicy policy() {
        return contestant.policy();
    }
}
