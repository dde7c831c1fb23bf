package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class KeywordsTest {

    @Test
    void listsTheWordsOfTheLexer() throws IOException {
        String lexer = Files.readString(Path.of("src/main/antlr4/dev/espalier/dsl/parse/PolicyTokens.g4"));
        assertThat(Keywords.ALL)
                .containsExactlyElementsOf(Pattern.compile("'([a-z_]+)'")
                        .matcher(lexer)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    @Test
    void knowsWhatCanBeAName() {
        assertThat(Keywords.isName("health_2")).isTrue();
        assertThat(Keywords.isName("score")).isFalse();
        assertThat(Keywords.isName("2nd")).isFalse();
        assertThat(Keywords.isName("")).isFalse();
    }
}
