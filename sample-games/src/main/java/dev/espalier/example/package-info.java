/**
 * A whole small LibGDX game whose agents play by a policy, to show how Espalier is put into a game. Nothing calls it but its own
 * {@code main}. Start reading at {@link dev.espalier.example.FireflyGame}.
 */
@NullMarked
package dev.espalier.example;

import org.jspecify.annotations.NullMarked;
