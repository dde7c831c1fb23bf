/**
 * Policies as a game ships them: a package holds a policy as text and as JSON, the networks of its skills, and a manifest that says
 * what is in it and what it needs of the game. Packages are made by {@code espalier package} and opened by games and tools; nothing in
 * here is called in a tick, and nothing in a file is trusted. Start reading at {@link dev.espalier.runtime.pack.PolicyPackage}, and
 * at {@link dev.espalier.runtime.pack.PolicyLoader} for what a game does with one.
 */
@NullMarked
package dev.espalier.runtime.pack;

import org.jspecify.annotations.NullMarked;
