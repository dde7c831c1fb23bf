package dev.espalier.loop.llm.remote;

/** A key that must not be seen. Prints as stars. */
final class Secret {

    private static final String STARS = "***";
    private static final int SHORTEST_PART = 8;

    private final String value;

    /**
     * @param value the key; empty when there is none
     */
    Secret(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    /** A text without the key, and without any beginning of it that is long enough to tell something. */
    String removedFrom(String text) {
        if (value.isEmpty() || text.isEmpty()) {
            return text;
        }
        String cleaned = text.replace(value, STARS);
        for (int length = value.length() - 1; length >= SHORTEST_PART; length--) {
            cleaned = cleaned.replace(value.substring(0, length), STARS);
        }
        return cleaned;
    }

    @Override
    public String toString() {
        return STARS;
    }
}
