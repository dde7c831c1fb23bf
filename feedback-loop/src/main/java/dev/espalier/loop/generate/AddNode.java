package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes a tree larger: a guarded plan among the choices of a selector, a condition before a node, a task beside or at the
 * same time as another, a decorator around a node. Bare leaves at random places are mostly useless; these are the idioms
 * that designers write.
 */
final class AddNode implements Operation {

    private final Conditions conditions;
    private final Actions actions;

    AddNode(Conditions conditions, Actions actions) {
        this.conditions = conditions;
        this.actions = actions;
    }

    @Override
    public Optional<Edit> apply(Policy policy, Policy mate, RandomGenerator random) {
        double drawn = random.nextDouble();
        if (drawn < 0.35) {
            return plan(policy, random);
        }
        if (drawn < 0.6) {
            return guard(policy, random);
        }
        if (drawn < 0.75) {
            return sibling(policy, random);
        }
        return drawn < 0.9 ? partner(policy, random) : decorator(policy, random);
    }

    private Optional<Edit> plan(Policy policy, RandomGenerator random) {
        List<Place> selectors = Trees.places(policy, node -> isComposite(node, CompositeKind.SELECTOR));
        if (selectors.isEmpty()) {
            return wholePlan(policy, random);
        }
        Place selector = Dice.pick(selectors, random);
        Node plan = actions.guarded(actions.action(random), policy, random);
        int index = random.nextInt(Trees.at(policy, selector).children().size());
        return edit(
                Trees.inserted(policy, selector, index, plan),
                "added " + Description.of(plan) + " as choice " + (index + 1) + " "
                        + Description.under(policy, selector));
    }

    /** A policy without a selector gets one: the plan, and what it did so far as the fallback. */
    private Optional<Edit> wholePlan(Policy policy, RandomGenerator random) {
        Node plan = actions.guarded(actions.action(random), policy, random);
        Node root = new Node.Composite(
                Origin.NONE, CompositeKind.SELECTOR, Optional.empty(), false, List.of(plan, policy.tree()));
        return edit(Trees.withRoot(policy, Place.MAIN, root), "put " + Description.of(plan) + " before the whole tree");
    }

    private Optional<Edit> guard(Policy policy, RandomGenerator random) {
        List<Place> places = Trees.places(policy, node -> !(node instanceof Node.Condition)).stream()
                .filter(place -> !place.isRoot())
                .toList();
        Optional<Expression> test = conditions.draw(policy, random);
        if (places.isEmpty() || test.isEmpty()) {
            return Optional.empty();
        }
        Place place = Dice.pick(places, random);
        Node node = Trees.at(policy, place);
        Node condition = new Node.Condition(Origin.NONE, test.get());
        String change = "guarded " + Description.of(node) + " by " + ExpressionText.of(test.get()) + " "
                + Description.where(policy, place);
        if (isComposite(node, CompositeKind.SEQUENCE)) {
            return edit(Trees.inserted(policy, place, 0, condition), change);
        }
        if (isComposite(Trees.at(policy, place.parent()), CompositeKind.SEQUENCE)) {
            return edit(Trees.inserted(policy, place.parent(), place.index(), condition), change);
        }
        return edit(Trees.with(policy, place, Actions.sequence(condition, node)), change);
    }

    private Optional<Edit> sibling(Policy policy, RandomGenerator random) {
        List<Place> parents =
                Trees.places(policy, node -> node instanceof Node.Composite || node instanceof Node.Parallel);
        if (parents.isEmpty()) {
            return Optional.empty();
        }
        Place parent = Dice.pick(parents, random);
        Node task = actions.task(random);
        int index = random.nextInt(Trees.at(policy, parent).children().size() + 1);
        return edit(
                Trees.inserted(policy, parent, index, task),
                "added " + Description.of(task) + " " + Description.under(policy, parent));
    }

    private Optional<Edit> partner(Policy policy, RandomGenerator random) {
        List<Place> tasks = Trees.places(policy, node -> node instanceof Node.Task || node instanceof Node.Call);
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        Place place = Dice.pick(tasks, random);
        Node node = Trees.at(policy, place);
        if (!place.isRoot() && Trees.at(policy, place.parent()) instanceof Node.Parallel) {
            Node task = actions.task(random);
            return edit(
                    Trees.inserted(policy, place.parent(), place.index() + 1, task),
                    "added " + Description.of(task) + " beside " + Description.of(node) + " "
                            + Description.where(policy, place));
        }
        return actions.together(node, random)
                .flatMap(both -> edit(
                        Trees.with(policy, place, both),
                        "added " + Description.of(both.children().get(1)) + " at the same time as "
                                + Description.of(node) + " " + Description.where(policy, place)));
    }

    private Optional<Edit> decorator(Policy policy, RandomGenerator random) {
        Place place = Dice.pick(Trees.places(policy), random);
        Node node = Trees.at(policy, place);
        Node decorated = actions.decorated(node, random);
        return edit(
                Trees.with(policy, place, decorated),
                "wrapped " + Description.of(node) + " into "
                        + ((Node.Decorator) decorated).kind().keyword() + " " + Description.where(policy, place));
    }

    private static boolean isComposite(Node node, CompositeKind kind) {
        return node instanceof Node.Composite composite && composite.kind() == kind;
    }

    private static Optional<Edit> edit(Policy policy, String change) {
        return Optional.of(new Edit(policy, change));
    }
}
