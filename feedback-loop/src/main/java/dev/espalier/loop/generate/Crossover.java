package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Brings a part of another parent into the tree, with the params, conditions and subtrees that it uses: in the place of a
 * node, or as one more child of a composite. Trees exchange behaviour, so a part with children is preferred to a leaf, and a
 * choice of a selector goes to a selector.
 */
final class Crossover implements Operation {

    private final Vocabulary vocabulary;

    Crossover(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        Optional<Place> taken = part(mate, random);
        if (policy.equals(mate) || taken.isEmpty()) {
            return Optional.empty();
        }
        Node part = Trees.at(mate, taken.get());
        String origin = " from the other parent";
        Definitions.Adopted adopted = Definitions.adopt(policy, mate, part, vocabulary);
        Policy receiver = adopted.policy();
        if (Dice.chance(0.5, random)) {
            return receivingParent(policy, mate, taken.get(), random).map(parent -> {
                int index = random.nextInt(Trees.at(policy, parent).children().size() + 1);
                return new Edit(
                        Trees.inserted(receiver, parent, index, adopted.node()),
                        "brought " + Description.of(part) + origin + " " + Description.under(policy, parent));
            });
        }
        boolean leaf = part.children().isEmpty();
        List<Place> places = Trees.places(policy, node -> node.children().isEmpty() == leaf).stream()
                .filter(place -> !place.isRoot())
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place place = Dice.pick(places, random);
        return Optional.of(new Edit(
                Trees.with(receiver, place, adopted.node()),
                "put " + Description.of(part) + origin + " in the place of " + Description.of(Trees.at(policy, place))
                        + " " + Description.where(policy, place)));
    }

    private static Optional<Place> part(Policy donor, RandomGenerator random) {
        boolean leaf = Dice.chance(0.3, random);
        List<Place> places = Trees.places(donor, node -> node.children().isEmpty() == leaf).stream()
                .filter(place -> !place.isRoot() || place.tree() != Place.MAIN)
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(Dice.pick(places, random));
    }

    private static Optional<Place> receivingParent(Policy policy, Policy mate, Place taken, RandomGenerator random) {
        CompositeKind kind = CompositeKind.SELECTOR;
        if (!taken.isRoot() && Trees.at(mate, taken.parent()) instanceof Node.Composite composite) {
            kind = composite.kind();
        }
        CompositeKind wanted = kind;
        List<Place> parents =
                Trees.places(policy, node -> node instanceof Node.Composite composite && composite.kind() == wanted);
        return parents.isEmpty() ? Optional.empty() : Optional.of(Dice.pick(parents, random));
    }
}
