package dev.espalier.loop.llm.remote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Protocols that endpoints speak. */
public enum Provider {
    OPENAI,
    ANTHROPIC,
    GEMINI;

    /** As it is written before the model's name: {@code openai}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variables that may hold the key, the first that does counts. */
    public List<String> keyVariables() {
        return switch (this) {
            case OPENAI -> List.of("OPENAI_API_KEY");
            case ANTHROPIC -> List.of("ANTHROPIC_API_KEY");
            case GEMINI -> List.of("GEMINI_API_KEY", "GOOGLE_API_KEY");
        };
    }

    /**
     * The key from an environment.
     *
     * @param environment gives the value of a variable, if it is set
     */
    Optional<String> key(Function<String, Optional<String>> environment) {
        return keyVariables().stream()
                .map(environment)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .findFirst();
    }
}
