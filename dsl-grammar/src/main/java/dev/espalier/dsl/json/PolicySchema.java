package dev.espalier.dsl.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published schema of the JSON form of a policy, in JSON Schema draft 2020-12. What it admits, {@link PolicyJsonReader}
 * reads, but for what no schema can tell: members of one name, and the limits of size.
 */
public final class PolicySchema {

    private static final String RESOURCE = "policy.schema.json";

    private PolicySchema() {}

    /** The schema as JSON text, ending in a line feed. */
    public static String text() {
        try (InputStream stream = PolicySchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the class path has no " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + RESOURCE, cause);
        }
    }
}
