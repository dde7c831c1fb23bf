package dev.espalier.loop.record;

/**
 * A picture of a match of an incumbent.
 *
 * @param generation of the incumbent
 * @param subject which match, in a few words, the same for all incumbents that played it
 * @param outcome how it ended for the incumbent, in a few words
 * @param jpeg the picture as a JPEG file, in Base64
 */
public record Illustration(int generation, String subject, String outcome, String jpeg) {}
