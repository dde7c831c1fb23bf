/**
 * The command line as its users meet it: real files, real matches, what is printed and how it ends. The matches are of
 * {@link dev.espalier.loop.cli.RopeGame}, which is small enough to read. Start reading at {@link
 * dev.espalier.loop.cli.CheckCommandTest}.
 */
@NullMarked
package dev.espalier.loop.cli;

import org.jspecify.annotations.NullMarked;
