package dev.espalier.loop.record;

/**
 * A policy's text with the name by which people know it.
 *
 * @param text in the canonical layout
 */
public record NamedPolicy(String name, String text) {}
