package dev.espalier.dsl.syntax;

import java.util.List;

/** A part of the tree with a name, used by {@code call}: {@code subtree sweep(radius: distance) { … }}. */
public record Subtree(Origin origin, String name, List<Parameter> parameters, Node tree) {
    public Subtree {
        parameters = List.copyOf(parameters);
    }
}
