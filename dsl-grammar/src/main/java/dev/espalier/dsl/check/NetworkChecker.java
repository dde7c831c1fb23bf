package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.vocabulary.Skill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the skills of a policy for which there is no network, or one of another shape. Apart from the other checks, because
 * networks belong to the place where a policy is to play and not to its text.
 */
public final class NetworkChecker {

    private final Map<String, NetworkShape> networks;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private NetworkChecker(Map<String, NetworkShape> networks) {
        this.networks = networks;
    }

    /**
     * What is wrong, in the order of the tree; each skill is named once.
     *
     * @param networks the shape of the network of each skill for which there is one
     */
    public static List<Diagnostic> check(CheckedPolicy policy, Map<String, NetworkShape> networks) {
        NetworkChecker checker = new NetworkChecker(networks);
        checker.visit(policy.root());
        return List.copyOf(checker.diagnostics);
    }

    private void visit(CheckedNode node) {
        if (node instanceof CheckedNode.Neural neural) {
            require(neural.skill(), node.span());
        } else if (node instanceof CheckedNode.Options options) {
            require(options.skill(), node.span());
        }
        node.children().forEach(this::visit);
    }

    private void require(Skill skill, Span span) {
        if (!told.add(skill.name())) {
            return;
        }
        int inputs = skill.observation().size();
        int outputs = skill.action().size();
        @Nullable NetworkShape network = networks.get(skill.name());
        if (network == null) {
            report(
                    Code.NO_NETWORK,
                    span,
                    "there is no network for the skill '" + skill.name() + "', which sees " + inputs
                            + " numbers and gives " + outputs + ".",
                    "put its trained model among the models, or use a task instead.");
        } else if (network.inputs() != inputs || network.outputs() != outputs) {
            report(
                    Code.NETWORK_SHAPE,
                    span,
                    "the skill '" + skill.name() + "' sees " + inputs + " numbers and gives " + outputs
                            + ", but its network takes " + network.inputs() + " and gives " + network.outputs() + ".",
                    "use the model that was trained for this version of the game, or train it anew.");
        }
    }

    private void report(Code code, Span span, String message, String remedy) {
        diagnostics.add(new Diagnostic(code, span, message, remedy, Optional.empty()));
    }
}
