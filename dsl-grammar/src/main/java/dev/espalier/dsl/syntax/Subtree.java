package dev.espalier.dsl.syntax;

/** A part of the tree with a name, used by {@code call}: {@code subtree sweep() { … }}. */
public record Subtree(Origin origin, String name, Node tree) {}
