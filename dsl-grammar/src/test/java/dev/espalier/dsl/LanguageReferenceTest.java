package dev.espalier.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Keywords;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class LanguageReferenceTest {

    private static final PolicyReader READER = new PolicyReader(TestVocabulary.SHOOTER);

    @Test
    void everyExampleIsWithoutFaults() {
        assertThat(ReferenceExamples.all())
                .hasSizeGreaterThan(4)
                .allSatisfy(example ->
                        assertThat(READER.read(example).diagnostics()).isEmpty());
    }

    @Test
    void theFirstExampleIsInTheCanonicalLayout() {
        String first = ReferenceExamples.all().get(0);
        assertThat(PolicyFormatter.format(
                        READER.read(first).policy().orElseThrow().policy()))
                .isEqualTo(first);
    }

    @Test
    void hasAnExampleOfEveryWordOfTheLanguage() {
        String all = String.join("\n", ReferenceExamples.all());
        assertThat(Keywords.ALL)
                .allMatch(word ->
                        Pattern.compile("\\b" + word + "\\b").matcher(all).find());
    }

    @Test
    void namesEveryKindOfNode() {
        String page = ReferenceExamples.page();
        for (CompositeKind kind : CompositeKind.values()) {
            assertThat(page).contains("`" + kind.keyword());
        }
        for (DecoratorKind kind : DecoratorKind.values()) {
            assertThat(page).contains("`" + kind.keyword());
        }
    }
}
