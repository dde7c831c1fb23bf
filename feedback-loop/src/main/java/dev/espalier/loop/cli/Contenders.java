package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.loop.evaluate.Contender;
import java.util.Optional;

/** Makes policies of the command line ready to play one game. */
public final class Contenders {

    private final Game game;
    private final PolicyFiles files;
    private final PolicyReader reader;

    /** Contenders for a game. */
    public Contenders(Game game, PolicyFiles files) {
        this.game = game;
        this.files = files;
        this.reader = new PolicyReader(game.vocabulary());
    }

    /**
     * Reads a policy.
     *
     * @param argument the path of a policy or of a package, or the name of a shipped policy
     * @throws CommandFault if it cannot be read, or has errors; then the message lists them
     */
    public Contender named(String argument) {
        PolicySource source = files.read(argument);
        source.requireFor(game.vocabulary());
        CheckResult result = reader.read(source.text());
        CheckedPolicy policy = result.policy().orElseThrow(() -> faulty(source, result));
        return Contender.of(game, source.name(), policy);
    }

    /**
     * Reads a policy to be watched.
     *
     * @param argument a path, or the name of a shipped policy
     * @throws CommandFault as {@link #named}
     */
    public ShownMatch.Side shown(String argument) {
        PolicySource source = files.read(argument);
        CheckResult result = reader.read(source.text());
        CheckedPolicy policy = result.policy().orElseThrow(() -> faulty(source, result));
        return new ShownMatch.Side(source.name(), game.prepare(policy), source.text(), Optional.of(source.path()));
    }

    private static CommandFault faulty(PolicySource source, CheckResult result) {
        Findings findings = new Findings(source, result.diagnostics());
        return CommandFault.faulty(source.path() + " cannot be played: " + findings.summary() + "\n\n"
                + findings.text().stripTrailing());
    }
}
