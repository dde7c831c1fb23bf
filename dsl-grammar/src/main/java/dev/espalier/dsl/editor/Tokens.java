package dev.espalier.dsl.editor;

import dev.espalier.dsl.editor.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts any text into tokens; what means nothing is left out. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>//[^\r\n]*+)"
            + "|(?<word>[a-zA-Z_][a-zA-Z0-9_]*+)"
            + "|(?<number>[0-9]++(?:\\.[0-9]++)?)"
            + "|(?<string>\"(?:[^\"\\\\\r\n]|\\\\[^\r\n])*+\"?)"
            + "|(?<sign>\\.\\.|!=|<=|>=|==|&&|\\|\\||<>|[{}(),:=<>+*/!-])");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(kind(matcher), matcher.group(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (Kind kind : List.of(Kind.COMMENT, Kind.WORD, Kind.NUMBER, Kind.STRING)) {
            if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return Kind.SIGN;
    }
}
