/**
 * What has changed between two policies: nodes and definitions that were added, removed, moved or changed, named by label and
 * path instead of by line. Pure functions of two syntax trees. Start reading at {@link dev.espalier.dsl.diff.PolicyDiff}.
 */
@NullMarked
package dev.espalier.dsl.diff;

import org.jspecify.annotations.NullMarked;
