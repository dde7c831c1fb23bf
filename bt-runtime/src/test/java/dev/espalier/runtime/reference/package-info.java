/**
 * What a policy must do, a second time: an interpreter of checked policies written straight from the rules of the language,
 * random policies, and a scripted world for them to act in. Tests compare the compiled trees with it. Start reading at
 * {@link dev.espalier.runtime.reference.ReferenceInterpreter}.
 */
@NullMarked
package dev.espalier.runtime.reference;

import org.jspecify.annotations.NullMarked;
