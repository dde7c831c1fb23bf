package dev.espalier.dsl.editor;

import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * A policy's text as an editor has it, which may be half typed or no policy at all. Places are offsets in UTF-16 units, from
 * 0 to the length of the text. Immutable; may be used from several threads.
 */
public final class EditedPolicy {

    private final String text;
    private final List<Token> tokens;
    private final Names names;
    private final Completion completion;
    private final Explanations explanations;
    private final Renamer renamer;

    /**
     * @param text any text
     * @param vocabulary of the game that the policy is for
     */
    public EditedPolicy(String text, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.names = new Names(Reading.of(tokens).mentions());
        Types types = new Types(vocabulary);
        this.explanations = new Explanations(vocabulary, types, names, text);
        this.renamer = new Renamer(vocabulary, types, names);
        this.completion = new Completion(vocabulary, types, names, explanations);
    }

    public String text() {
        return text;
    }

    /** What can be written at a place, instead of the word that has been begun there; the likeliest first. */
    public List<Suggestion> suggestions(int offset) {
        int start = wordBegunAt(offset).start();
        boolean inside = tokens.stream().anyMatch(token -> switch (token.kind()) {
            case COMMENT -> token.start() < offset && offset <= token.end();
            case STRING -> token.start() < offset && (offset < token.end() || !token.isClosed());
            case NUMBER -> token.start() < offset && offset <= token.end();
            case WORD, SIGN, NONE -> false;
        });
        return inside
                ? List.of()
                : completion.after(
                        tokens.stream().filter(token -> token.end() <= start).toList());
    }

    /** The part of a word that stands before a place; empty where none has been begun. */
    public Place wordBegunAt(int offset) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORD && token.start() < offset && offset <= token.end())
                .findFirst()
                .map(token -> new Place(token.start(), offset))
                .orElse(new Place(offset, offset));
    }

    /** What the word at a place means. */
    public Optional<Hover> hover(int offset) {
        return names.at(offset)
                .flatMap(mention -> explanations.of(mention).map(words -> hover(mention.token(), words)))
                .or(() -> tokens.stream()
                        .filter(token -> token.kind() == Token.Kind.WORD
                                && token.touches(offset)
                                && Keywords.ALL.contains(token.text()))
                        .findFirst()
                        .flatMap(token -> Documentation.of(token.text())
                                .map(words -> hover(token, Explanations.code(token.text()) + words))));
    }

    private static Hover hover(Token token, String markdown) {
        return new Hover(new Place(token.start(), token.end()), markdown);
    }

    /** Everything that the policy defines, in source order. */
    public List<Definition> definitions() {
        return List.copyOf(names.definitions());
    }

    /** What of the policy's own the name at a place means. */
    public Optional<Definition> definition(int offset) {
        return names.at(offset).flatMap(names::resolve);
    }

    /** All places that name what is named at a place, its definition among them, in source order. */
    public List<Place> uses(int offset) {
        return definition(offset).map(renamer::uses).orElse(List.of());
    }

    /** What it comes to if that which is named at a place is given another name. */
    public Renaming rename(int offset, String name) {
        return renamer.rename(offset, name);
    }
}
