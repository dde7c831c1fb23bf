package dev.espalier.loop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of Espalier, as the build wrote it down. */
public final class Version implements IVersionProvider {

    /** Such as {@code 0.1.0}. */
    public static String text() {
        try (InputStream stream = Version.class.getResourceAsStream("version.properties")) {
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

    @Override
    public String[] getVersion() {
        return new String[] {
            "espalier " + text(),
            "Java " + Runtime.version() + " on " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
