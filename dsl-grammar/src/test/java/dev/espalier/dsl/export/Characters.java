package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.List;

/** A text that is read character by character. */
final class Characters {

    /** How often {@code *} and {@code +} let a thing stand, in sentences that are drawn. */
    static final int MANY = 4;

    private final String text;
    private int position;

    Characters(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    boolean at(String wanted) {
        return text.startsWith(wanted, position);
    }

    boolean accept(String wanted) {
        boolean there = at(wanted);
        if (there) {
            position += wanted.length();
        }
        return there;
    }

    void expect(String wanted) {
        if (!accept(wanted)) {
            throw fault("expected '" + wanted + "'");
        }
    }

    char next() {
        if (atEnd()) {
            throw fault("the text ends too early");
        }
        return text.charAt(position++);
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    /** Reads as long as the characters are among these. */
    String whileIn(String allowed) {
        int start = position;
        while (!atEnd() && allowed.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return text.substring(start, position);
    }

    void skipLine() {
        while (!atEnd() && next() != '\n') {
            // goes on to the end of the line
        }
    }

    int number() {
        return Integer.parseInt(whileIn("0123456789"));
    }

    /** The rest of a character class, behind its opening bracket. */
    Phrase.OneCharacter characterClass() {
        List<Integer> characters = new ArrayList<>();
        while (!accept("]")) {
            char first = classCharacter();
            if (at("-") && text.charAt(position + 1) != ']') {
                next();
                char last = classCharacter();
                for (int character = first; character <= last; character++) {
                    characters.add(character);
                }
            } else {
                characters.add((int) first);
            }
        }
        return new Phrase.OneCharacter(characters);
    }

    private char classCharacter() {
        char character = next();
        if (character == '^') {
            throw fault("sets are not negated here");
        }
        return character == '\\' ? escaped() : character;
    }

    private char escaped() {
        char escaped = next();
        return switch (escaped) {
            case 'n' -> '\n';
            case '"', '\\', ']', '[', '/' -> escaped;
            default -> throw fault("unknown escape " + escaped);
        };
    }

    /** The rest of a text in quotes, behind the opening one. */
    String quoted() {
        StringBuilder quoted = new StringBuilder();
        while (!accept("\"")) {
            char character = next();
            if (character == '\n') {
                throw fault("a text does not end");
            }
            quoted.append(character == '\\' ? escaped() : character);
        }
        return quoted.toString();
    }

    /** A number of times in braces, behind the opening one. */
    Phrase.Times times(Phrase phrase) {
        int least = number();
        int most = accept(",") ? number() : least;
        expect("}");
        return new Phrase.Times(phrase, least, most);
    }

    IllegalStateException fault(String message) {
        return new IllegalStateException(
                message + " at: " + text.substring(position, Math.min(text.length(), position + 60)));
    }
}
