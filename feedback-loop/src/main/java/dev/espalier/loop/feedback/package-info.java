/**
 * What play says about a policy, in words for a designer or a language model: how it scored, where it is behind its
 * opponents, what changed since the incumbent, which nodes do nothing; and what game it is for. Pure functions of match records; the loop calls them
 * after an evaluation. Start reading at {@link dev.espalier.loop.feedback.MetricsCritic}.
 */
@NullMarked
package dev.espalier.loop.feedback;

import org.jspecify.annotations.NullMarked;
