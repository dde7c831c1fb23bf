package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes priorities: two siblings change places, mostly two choices of a selector. */
final class SwapSiblings implements Operation {

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        boolean choices = Dice.chance(0.7, random);
        List<Place> parents = Trees.places(
                policy,
                node -> node instanceof Node.Composite composite
                        && composite.children().size() > 1
                        && (composite.kind() == CompositeKind.SELECTOR) == choices);
        if (parents.isEmpty()) {
            return Optional.empty();
        }
        Place parent = Dice.pick(parents, random);
        Node node = Trees.at(policy, parent);
        int first = random.nextInt(node.children().size() - 1);
        int second = first + 1 + random.nextInt(node.children().size() - first - 1);
        if (node.children().get(first) instanceof Node.Condition
                && node.children().get(second) instanceof Node.Condition) {
            return Optional.empty();
        }
        List<Node> children = new ArrayList<>(node.children());
        Collections.swap(children, first, second);
        return Optional.of(new Edit(
                Trees.with(policy, parent, node.withChildren(children)),
                "swapped " + Description.of(node.children().get(first)) + " and "
                        + Description.of(node.children().get(second)) + " " + Description.under(policy, parent)));
    }
}
