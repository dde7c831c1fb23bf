package dev.espalier.loop.store;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Text as every database takes it. What models write may hold the character U+0000, which PostgreSQL refuses, or half of a
 * surrogate pair, which is no character: both are kept as U+FFFD.
 */
final class StorableText extends AbstractArgumentFactory<String> {

    private static final char REPLACEMENT = '\uFFFD';

    StorableText() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        String text = of(value);
        return (position, statement, context) -> statement.setString(position, text);
    }

    static String of(String value) {
        StringBuilder text = new StringBuilder(value);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean paired = Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (character == 0 || Character.isSurrogate(character)) {
                text.setCharAt(i, REPLACEMENT);
            }
        }
        return text.toString();
    }
}
