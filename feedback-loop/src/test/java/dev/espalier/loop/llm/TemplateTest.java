package dev.espalier.loop.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void fillsPlacesOnceAndLeavesBlankSectionsOut() {
        Template template = Template.read(
                "t",
                "<!-- version 2: a test -->\n{{#a}}\nA: {{a}}{{#b}}, B: {{b}}{{/b}}\n{{/a}}\n{{#b}}\nno\n{{/b}}\nend $1 \\ {{c}}\n");

        assertThat(template.fill(Map.of("a", "{{b}}", "b", " ", "c", "$2\n"))).isEqualTo("A: {{b}}\nend $1 \\ $2\n");
        assertThat(template.id()).matches("t v2 [0-9a-f]{12}");
    }

    @Test
    void doesNotGoOnWithoutAValue() {
        Template template = Template.read("t", "<!-- version 1: x -->{{#here}}{{a_b}}{{/here}}");

        assertThatThrownBy(() -> template.fill(Map.of("here", ""))).hasMessageContaining("has no value for [a_b]");
        assertThatThrownBy(() -> Template.read("t", "no head")).hasMessageContaining("does not begin with");
    }
}
