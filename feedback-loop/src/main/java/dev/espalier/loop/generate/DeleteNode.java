package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes a tree smaller: takes out a node with all below it, or a decorator and keeps its child. */
final class DeleteNode implements Operation {

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        List<Place> places = Trees.places(policy);
        Place place = Dice.pick(places, random);
        Node node = Trees.at(policy, place);
        if (node instanceof Node.Decorator decorator) {
            return Optional.of(new Edit(
                    Trees.with(policy, place, decorator.child()),
                    "removed " + decorator.kind().keyword() + " around " + Description.of(decorator.child()) + " "
                            + Description.where(policy, place)));
        }
        int half = Trees.size(Trees.at(policy, Place.root(place.tree()))) / 2;
        if (Trees.size(node) > Math.max(1, half)) {
            return Optional.empty();
        }
        return Trees.without(policy, place)
                .map(smaller ->
                        new Edit(smaller, "removed " + Description.of(node) + " " + Description.where(policy, place)));
    }
}
