package dev.espalier.dsl.editor;

/**
 * What a word means.
 *
 * @param place the word
 * @param markdown its signature or type, and its documentation
 */
public record Hover(Place place, String markdown) {}
