package dev.espalier.dsl.editor;

/** A stretch of text, by offsets in UTF-16 units. */
public record Place(int start, int end) {}
