/**
 * From a syntax tree to a checked policy: names resolved against a vocabulary, types and units checked, conditions and
 * subtrees put in their places, numbers turned into metres, seconds and degrees. Whoever compiles or plays a policy takes a
 * {@link dev.espalier.dsl.check.CheckedPolicy}, which only {@link dev.espalier.dsl.check.PolicyChecker} can make. Start
 * reading there.
 */
@NullMarked
package dev.espalier.dsl.check;

import org.jspecify.annotations.NullMarked;
