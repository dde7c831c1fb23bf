package dev.espalier.dsl.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TextMateGrammarTest {

    /** Words with bars between them in parentheses: how the grammar lists them. */
    private static final Pattern LIST = Pattern.compile("\\(([a-z_]+(?:\\|[a-z_]+)+)\\)");

    @Test
    void coloursTheWordsOfTheLanguageAndNoOthers() throws IOException {
        String grammar = Files.readString(Path.of("vscode/syntaxes/espalier-bt.tmLanguage.json"));
        Set<String> words = new TreeSet<>();
        Matcher lists = LIST.matcher(grammar);
        while (lists.find()) {
            words.addAll(Set.of(lists.group(1).split("\\|")));
        }
        assertThat(words).isEqualTo(new TreeSet<>(Keywords.ALL));
    }
}
