/**
 * What one game offers to policies: typed sensors and tasks with their documentation. It is data; the checker takes its
 * names from here, the prompt its reference card, the runtime its list of things to bind. Start reading at {@link
 * dev.espalier.dsl.vocabulary.Vocabulary}.
 */
@NullMarked
package dev.espalier.dsl.vocabulary;

import org.jspecify.annotations.NullMarked;
