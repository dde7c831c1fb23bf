package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.game.Contestant;
import dev.espalier.game.Game;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.runtime.compile.NetworkFaultException;
import dev.espalier.runtime.neural.model.ModelException;
import dev.espalier.runtime.pack.PolicyLoadException;
import dev.espalier.runtime.pack.PolicyPackage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes policies of the command line ready to play one game; a package plays with the networks that it brings. */
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
        return contender(source, checked(source));
    }

    /**
     * Makes policies ready that a program made of one of the command line; they play with the networks that it brings.
     *
     * @param source of that one
     * @return of a policy the contender; empty when the checker refuses it
     */
    Function<Policy, Optional<Contender>> variants(PolicySource source) {
        return policy ->
                reader.read(PolicyFormatter.format(policy)).policy().map(checked -> contender(source, checked));
    }

    private Contender contender(PolicySource source, CheckedPolicy policy) {
        String networks = PolicyPackage.skills(policy).isEmpty()
                ? ""
                : source.packed().map(PolicyPackage::hash).orElse("");
        return Contender.of(source.name(), prepared(source, policy), networks);
    }

    /**
     * Reads a policy to be watched.
     *
     * @param argument the path of a policy or of a package, or the name of a shipped policy
     * @throws CommandFault as {@link #named}
     */
    public ShownMatch.Side shown(String argument) {
        PolicySource source = files.read(argument);
        CheckedPolicy policy = checked(source);
        return new ShownMatch.Side(source.name(), prepared(source, policy), source.text(), Optional.of(source.path()));
    }

    private CheckedPolicy checked(PolicySource source) {
        source.requireFor(game.vocabulary());
        CheckResult result = reader.read(source.text());
        return result.policy().orElseThrow(() -> faulty(source, result.diagnostics()));
    }

    private Contestant prepared(PolicySource source, CheckedPolicy policy) {
        try {
            return source.packed().isPresent()
                    ? game.prepare(policy, source.packed().get().networks(policy))
                    : game.prepare(policy);
        } catch (NetworkFaultException lacking) {
            throw faulty(source, lacking.diagnostics());
        } catch (PolicyLoadException | ModelException unusable) {
            throw CommandFault.faulty(String.valueOf(unusable.getMessage()));
        }
    }

    private static CommandFault faulty(PolicySource source, List<Diagnostic> diagnostics) {
        Findings findings = new Findings(source, diagnostics);
        return CommandFault.faulty(source.path() + " cannot be played: " + findings.summary() + "\n\n"
                + findings.text().stripTrailing());
    }
}
