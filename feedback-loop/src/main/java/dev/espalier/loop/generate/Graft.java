package dev.espalier.loop.generate;

import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a named part out of a policy and puts another in its place, with the definitions that it needs; the rest is kept. */
public final class Graft {

    /** The name of a policy that is only a part of another. */
    public static final String PART = "part";

    /**
     * A part of a policy that has a name.
     *
     * @param name a label, or the name of a subtree; no other part of the policy has it
     */
    public record Part(String name) {
        @Override
        public String toString() {
            return '"' + name + '"';
        }
    }

    private Graft() {}

    /**
     * The parts that can be replaced: subtrees, and nodes below the root with a label of their own. What stands in a subtree with
     * parameters is left out, since it cannot be understood alone.
     */
    public static List<Part> parts(Policy policy) {
        return named(Definitions.pruned(policy)).entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .map(entry -> new Part(entry.getKey()))
                .toList();
    }

    /** The places of parts by their names, in order. */
    private static Map<String, List<Place>> named(Policy policy) {
        Map<String, List<Place>> named = new LinkedHashMap<>();
        for (Place place : Trees.places(policy)) {
            boolean alone = place.tree() == Place.MAIN
                    || policy.subtrees().get(place.tree()).parameters().isEmpty();
            name(policy, place)
                    .filter(name -> alone)
                    .ifPresent(name -> named.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(place));
        }
        return named;
    }

    private static Place place(Policy policy, Part part) {
        List<Place> places = named(policy).getOrDefault(part.name(), List.of());
        if (places.size() != 1) {
            throw new IllegalArgumentException("the policy has " + places.size() + " parts called " + part);
        }
        return places.get(0);
    }

    private static Optional<String> name(Policy policy, Place place) {
        if (place.isRoot()) {
            return place.tree() == Place.MAIN
                    ? Optional.empty()
                    : Optional.of(policy.subtrees().get(place.tree()).name());
        }
        return label(Trees.at(policy, place));
    }

    private static Optional<String> label(Node node) {
        if (node instanceof Node.Composite composite) {
            return composite.label();
        }
        if (node instanceof Node.Parallel parallel) {
            return parallel.label();
        }
        return node instanceof Node.Options options ? options.label() : Optional.empty();
    }

    /** A part as a policy of its own, with the definitions that it uses; comments on the whole policy are no part of it. */
    public static Policy taken(Policy policy, Part part) {
        Policy used = Definitions.pruned(policy);
        Policy alone = new Policy(
                Origin.NONE,
                PART,
                used.params(),
                used.variables(),
                used.conditions(),
                used.subtrees(),
                Trees.at(used, place(used, part)));
        return Definitions.pruned(alone);
    }

    /**
     * The policy with another part.
     *
     * @param part of this policy
     * @param scion whose tree takes the part's place; definitions that only the old part used go, those that the rest uses stay
     *     as they are
     */
    public static Policy replaced(Policy policy, Part part, Policy scion, Vocabulary vocabulary) {
        Node gap = new Node.Pause(Origin.NONE, new Expression.Literal(Origin.NONE, new Quantity(0, Unit.SECONDS)));
        Policy used = Definitions.pruned(policy);
        Place old = place(used, part);
        Policy open = Definitions.pruned(Trees.with(used, old, gap));
        Definitions.Adopted adopted = Definitions.adopt(open, scion, scion.tree(), vocabulary);
        Policy receiver = adopted.policy();
        Place place = Trees.places(receiver).stream()
                .filter(found -> Trees.at(receiver, found) == gap)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy does not use " + part));
        Node node = old.isRoot() ? adopted.node() : labelled(adopted.node(), part.name());
        return Definitions.pruned(Trees.with(receiver, place, node));
    }

    /** The part goes on being called what it was called, where a node can have a label. */
    private static Node labelled(Node node, String label) {
        if (node instanceof Node.Composite composite) {
            return new Node.Composite(
                    composite.origin(), composite.kind(), Optional.of(label), composite.sticky(), composite.children());
        }
        return node instanceof Node.Parallel parallel
                ? new Node.Parallel(
                        parallel.origin(),
                        Optional.of(label),
                        parallel.success(),
                        parallel.failure(),
                        parallel.children())
                : node;
    }
}
