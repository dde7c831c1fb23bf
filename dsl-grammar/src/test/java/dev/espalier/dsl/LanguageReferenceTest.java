package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Keywords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class LanguageReferenceTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);
    private static final Pattern EXAMPLE = Pattern.compile("```bt\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("LANGUAGE.md"));
    }

    /** Whole policies; an example that is a node only is put into one. */
    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(page())
                .results()
                .map((MatchResult result) -> result.group(1))
                .map(text -> text.contains("policy ") ? text : "policy example { tree {\n" + text + "} }")
                .toList();
    }

    @Test
    void everyExampleIsWithoutFaults() throws IOException {
        assertThat(examples())
                .hasSizeGreaterThan(4)
                .allSatisfy(example ->
                        assertThat(READER.read(example).diagnostics()).isEmpty());
    }

    @Test
    void theFirstExampleIsInTheCanonicalLayout() throws IOException {
        String first = examples().get(0);
        assertThat(PolicyFormatter.format(
                        READER.read(first).policy().orElseThrow().policy()))
                .isEqualTo(first);
    }

    @Test
    void hasAnExampleOfEveryWordOfTheLanguage() throws IOException {
        String all = String.join("\n", examples());
        assertThat(Keywords.ALL)
                .allMatch(word ->
                        Pattern.compile("\\b" + word + "\\b").matcher(all).find());
    }

    @Test
    void namesEveryKindOfNode() throws IOException {
        String page = page();
        for (CompositeKind kind : CompositeKind.values()) {
            assertThat(page).contains("`" + kind.keyword());
        }
        for (DecoratorKind kind : DecoratorKind.values()) {
            assertThat(page).contains("`" + kind.keyword());
        }
    }
}
