package dev.espalier.runtime.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this runtime, as the build wrote it down. */
final class RuntimeVersion {

    private RuntimeVersion() {}

    /** Such as {@code 0.1.0}. */
    static String text() {
        try (InputStream stream = RuntimeVersion.class.getResourceAsStream("version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("the build left out version.properties");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version", "unknown");
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read version.properties", cause);
        }
    }
}
