package dev.espalier.loop.llm.remote;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which model is asked, and where.
 *
 * @param provider whose protocol is spoken
 * @param model as the endpoint calls it
 * @param baseUrl where it is, when not at the provider's own address
 * @param mostOutputTokens greatest length of an answer
 * @param temperature how much chance there is in answers; the endpoint's own choice when empty
 * @param parallelism how many requests are sent at once
 * @param deadline for each call
 */
public record Endpoint(
        Provider provider,
        String model,
        Optional<URI> baseUrl,
        int mostOutputTokens,
        Optional<Double> temperature,
        int parallelism,
        Duration deadline) {

    public Endpoint {
        if (model.isBlank()) {
            throw new IllegalArgumentException("the model of " + provider.word() + ": has no name");
        }
        baseUrl.ifPresent(Endpoint::requireHarmless);
        if (mostOutputTokens < 1) {
            throw new IllegalArgumentException("mostOutputTokens must be at least 1, but is " + mostOutputTokens);
        }
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1, but is " + parallelism);
        }
        if (deadline.toMillis() < 1) {
            throw new IllegalArgumentException("the deadline must be longer than nothing, but is " + deadline);
        }
    }

    /** Addresses are shown and kept; so no key may be hidden in one. */
    private static void requireHarmless(URI url) {
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null) {
            throw new IllegalArgumentException("the base URL must begin with http:// or https:// and name a host");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "the base URL must hold no user, password or query; keys belong into the environment");
        }
    }

    /** Such as {@code openai:gpt-5}. */
    public String name() {
        return provider.word() + ":" + model;
    }
}
