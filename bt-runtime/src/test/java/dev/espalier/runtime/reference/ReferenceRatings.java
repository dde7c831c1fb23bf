package dev.espalier.runtime.reference;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.dsl.check.CheckedNode.Composite;
import dev.espalier.dsl.check.CheckedNode.Decorator;
import dev.espalier.dsl.syntax.DecoratorKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What weights and scores make of the children that have not failed. */
final class ReferenceRatings {

    private final ReferenceExpressions expressions;
    private final RandomGenerator random;
    private final Function<CheckedNode, NodeMemory> memories;
    private final Consumer<CheckedNode> faults;

    ReferenceRatings(
            ReferenceExpressions expressions,
            RandomGenerator random,
            Function<CheckedNode, NodeMemory> memories,
            Consumer<CheckedNode> faults) {
        this.expressions = expressions;
        this.random = random;
        this.memories = memories;
        this.faults = faults;
    }

    /** A child that has not failed, with a probability in proportion to its weight now. */
    OptionalInt draw(Composite node) {
        double[] sums = new double[node.children().size() + 1];
        for (int i = 0; i < node.children().size(); i++) {
            double weight = memories.apply(node).childOver[i]
                    ? 0
                    : rating(node.children().get(i));
            sums[i + 1] = sums[i] + (weight > 0 ? Math.min(weight, 1_000_000) : 0);
        }
        double all = sums[node.children().size()];
        if (all == 0) {
            return OptionalInt.empty();
        }
        double point = random.nextDouble() * all;
        return IntStream.range(0, node.children().size())
                .filter(i -> sums[i] <= point && point < sums[i + 1])
                .findFirst();
    }

    record Scored(int child, double score) {}

    /** The children that have not failed, from the highest score down, equal ones as written. */
    List<Scored> scored(Composite utility) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < utility.children().size(); i++) {
            if (!memories.apply(utility).childOver[i]) {
                double score = rating(utility.children().get(i));
                // + 0.0 makes a zero of a negative zero, to which a sort would give another place
                scored.add(new Scored(i, Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score + 0.0));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        return scored;
    }

    /** A child's weight or score now; 1 without one, not a number when it cannot be read. */
    private double rating(CheckedNode child) {
        if (child instanceof Decorator decorator
                && (decorator.kind() == DecoratorKind.WEIGHT || decorator.kind() == DecoratorKind.SCORE)) {
            try {
                return expressions.number(decorator.argument().orElseThrow());
            } catch (IllegalStateException broken) {
                faults.accept(decorator);
                return Double.NaN;
            }
        }
        return 1;
    }
}
