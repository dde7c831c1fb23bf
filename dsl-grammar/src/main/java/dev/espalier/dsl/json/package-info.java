/**
 * The JSON form of a policy, its twin: a writer, a reader that turns every fault of a text into a diagnostic, and the
 * published schema. Nothing here needs the parser of the policy language, so that games without it can load policies. Start
 * reading at {@link dev.espalier.dsl.json.PolicyJsonReader}.
 */
@NullMarked
package dev.espalier.dsl.json;

import org.jspecify.annotations.NullMarked;
