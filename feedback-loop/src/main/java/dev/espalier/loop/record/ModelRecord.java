package dev.espalier.loop.record;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Usage;
import java.util.Optional;

/**
 * What a run had of one model.
 *
 * @param model its name
 * @param answers how many it gave
 * @param attempts how often it was asked for them, retries included
 * @param usage tokens of all answers
 * @param cost of all answers; empty when the price of one was not known
 * @param drafts how well it kept to the language; nothing for a model that only looked
 */
public record ModelRecord(
        String model, int answers, int attempts, Usage usage, Optional<Dollars> cost, Drafts drafts) {}
