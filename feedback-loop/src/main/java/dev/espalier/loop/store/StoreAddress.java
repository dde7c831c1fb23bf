package dev.espalier.loop.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a PostgreSQL database is, and how one gets in. User and password stay in here: {@link #url} and {@link #toString} go
 * without them, and {@link #cleaned} takes them out of what the server says.
 */
public final class StoreAddress {

    private static final Pattern FORM =
            Pattern.compile("jdbc:postgresql:(//[\\w.\\-,:\\[\\]]*/)?([^/?&@\\s]+)(?:\\?(.*))?", Pattern.DOTALL);
    private static final String STARS = "***";

    private final String url;
    private final Properties properties;

    private StoreAddress(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /**
     * Reads an address.
     *
     * @param text such as {@code jdbc:postgresql://localhost/espalier?sslmode=require}
     * @param environment where {@code PGUSER} and {@code PGPASSWORD} may stand, for what the text does not say
     * @throws IllegalArgumentException if it is no such address; the message does not repeat it
     */
    public static StoreAddress parse(String text, Map<String, String> environment) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "the address of a store is jdbc:postgresql://HOST:PORT/DATABASE, with further"
                            + " parameters behind a question mark; user and password may stand there, or in PGUSER and PGPASSWORD");
        }
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "espalier");
        properties.setProperty("connectTimeout", "10");
        // A server that has gone without a word must not keep a run waiting for ever.
        properties.setProperty("socketTimeout", "120");
        properties.setProperty("tcpKeepAlive", "true");
        Optional.ofNullable(environment.get("PGUSER")).ifPresent(user -> properties.setProperty("user", user));
        Optional.ofNullable(environment.get("PGPASSWORD"))
                .ifPresent(password -> properties.setProperty("password", password));
        String parameters = form.group(3) == null ? "" : form.group(3);
        for (String parameter : parameters.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                properties.setProperty(parameter.substring(0, equals), decoded(parameter.substring(equals + 1)));
            }
        }
        String server = form.group(1) == null ? "" : form.group(1);
        return new StoreAddress("jdbc:postgresql:" + server + form.group(2), properties);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cause) {
            throw new IllegalArgumentException(
                    "a parameter of the store's address has a % that is not followed by two hexadecimal digits; write %25");
        }
    }

    /** Server and database, without any parameter. */
    public String url() {
        return url;
    }

    /** What the driver needs besides the URL. */
    Properties properties() {
        return properties;
    }

    /** A text without the password, and without the user's name where it stands in quotation marks. */
    String cleaned(String text) {
        String cleaned = text;
        for (String secret : secrets()) {
            cleaned = cleaned.replace(secret, STARS);
        }
        String user = properties.getProperty("user", "");
        return user.isEmpty() ? cleaned : cleaned.replace('"' + user + '"', '"' + STARS + '"');
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        for (String name : properties.stringPropertyNames()) {
            String value = properties.getProperty(name, "");
            if (name.toLowerCase(Locale.ROOT).contains("password") && !value.isEmpty()) {
                secrets.add(value);
            }
        }
        return secrets;
    }

    @Override
    public String toString() {
        return url;
    }
}
