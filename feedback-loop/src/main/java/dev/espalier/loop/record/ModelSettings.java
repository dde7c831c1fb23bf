package dev.espalier.loop.record;

import dev.espalier.loop.llm.Limits;
import java.util.Optional;

/**
 * Which models a run asks, and what for. Keys are no part of it; they come from the environment each time.
 *
 * @param author who writes policies, as on the command line: {@code openai:gpt-5}, {@code exchange:FOLDER}
 * @param critic who looks at pictures, in the same way; empty when nobody does
 * @param baseUrl where the endpoint is, when not at the provider's own address
 * @param criticBaseUrl the same for the critic
 * @param brief what the designer wants, in words; may be empty
 * @param repairs how often a faulty policy goes back at most
 * @param form to which answers are held: {@code json_schema} or {@code gbnf}; empty for free answers
 * @param templates hash of the prompt templates
 * @param limits what may be spent; unlike the rest it may be another when the run is resumed
 */
public record ModelSettings(
        String author,
        Optional<String> critic,
        Optional<String> baseUrl,
        Optional<String> criticBaseUrl,
        String brief,
        int repairs,
        Optional<String> form,
        String templates,
        Limits limits) {

    public ModelSettings withLimits(Limits others) {
        return new ModelSettings(author, critic, baseUrl, criticBaseUrl, brief, repairs, form, templates, others);
    }
}
