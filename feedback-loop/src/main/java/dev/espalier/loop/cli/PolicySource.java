package dev.espalier.loop.cli;

import java.nio.file.Path;

/**
 * The text of a policy file.
 *
 * @param name the file's name without its ending, by which people know it
 * @param path where it was read
 * @param text as it stands in the file, without a byte order mark
 */
public record PolicySource(String name, Path path, String text) {}
