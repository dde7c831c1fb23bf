package dev.espalier.runtime.neural;

import java.util.Locale;

/** What a hidden layer does to its sums. */
public enum Activation {
    /** {@code max(0, x)}. */
    RELU,
    /** The hyperbolic tangent, to within 1e-6. */
    TANH;

    /** As model files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The activation with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Activation of(String id) {
        for (Activation activation : values()) {
            if (activation.id().equals(id)) {
                return activation;
            }
        }
        throw new IllegalArgumentException("there is no activation '" + id + "', only relu and tanh");
    }
}
