package dev.espalier.loop.evaluate;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;

/**
 * A policy in an evaluation.
 *
 * @param name for people
 * @param id hash of its canonical text and the networks that it brings: two contenders with one id play alike
 * @param text in the canonical layout
 * @param contestant the policy made ready to play
 */
public record Contender(String name, String id, String text, Contestant contestant) {

    /** Makes a policy ready to be evaluated in a game. */
    public static Contender of(Game game, String name, CheckedPolicy policy) {
        String text = PolicyFormatter.format(policy.policy());
        return new Contender(name, ContentHash.of(text), text, game.prepare(policy));
    }

    /**
     * A policy that has been made ready already.
     *
     * @param networks a hash of the networks that it brings, with others of which the same text plays otherwise; empty when it
     *     brings none
     */
    public static Contender of(String name, Contestant contestant, String networks) {
        String text = PolicyFormatter.format(contestant.policy().policy());
        return new Contender(name, ContentHash.of(text + networks), text, contestant);
    }

    public CheckedPolicy policy() {
        return contestant.policy();
    }
}
