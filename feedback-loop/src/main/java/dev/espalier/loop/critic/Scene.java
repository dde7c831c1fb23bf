package dev.espalier.loop.critic;

import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Fixture;
import java.util.Locale;

/**
 * A stretch of a match that is worth seeing. The policy plays the first side.
 *
 * @param policy that is looked at
 * @param fixture which match
 * @param fromSeconds where the stretch begins
 * @param toSeconds where it ends
 * @param outcome how the match ended for the policy, in a few words
 */
public record Scene(Contender policy, Fixture fixture, double fromSeconds, double toSeconds, String outcome) {

    /** What identifies it wherever it is drawn. */
    String subject() {
        return String.format(
                Locale.ROOT,
                "%s, seed %d, %s against %s, %.1f s to %.1f s",
                fixture.gameId(),
                fixture.seed(),
                policy.id(),
                fixture.opponent().id(),
                fromSeconds,
                toSeconds);
    }

    String caption() {
        return String.format(
                Locale.ROOT,
                "against %s, from %.0f s to %.0f s of a match that it %s",
                fixture.opponent().name(),
                fromSeconds,
                toSeconds,
                outcome);
    }
}
