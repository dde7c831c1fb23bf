/**
 * A critic that looks at pictures: a vision model rates how a policy plays, with a reason for each rating, and its words go to whoever writes
 * the next policies. It guides a search and never judges its outcome. Start reading at {@link
 * dev.espalier.loop.critic.VisionCritic}.
 */
@NullMarked
package dev.espalier.loop.critic;

import org.jspecify.annotations.NullMarked;
