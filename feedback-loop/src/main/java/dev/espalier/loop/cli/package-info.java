/**
 * The command line: one class for each subcommand, and what they share about files, games, progress and errors. It is the
 * only place that writes to standard output, and nothing else calls it. Start reading at {@link
 * dev.espalier.loop.cli.Espalier}.
 */
@NullMarked
package dev.espalier.loop.cli;

import org.jspecify.annotations.NullMarked;
