package dev.espalier.loop.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void takesTheLastFencedPolicy() {
        String answer = "First:\n```bt\npolicy old { }\n```\nBetter, with `code` inside:\n```\npolicy new { }\n```\n"
                + "And no policy:\n```sh\nls\n```\nGood luck!";

        assertThat(AnswerText.policy(answer)).isEqualTo("policy new { }\n");
    }

    @Test
    void takesAllWhenThereIsNoFenceAndTheRestWhenItIsNotClosed() {
        assertThat(AnswerText.policy("  policy bare { }")).isEqualTo("policy bare { }\n");
        assertThat(AnswerText.policy("Here:\n~~~\npolicy cut {\n  tree {")).isEqualTo("policy cut {\n  tree {\n");
        assertThat(AnswerText.policy("```")).isEqualTo("```\n");
        assertThat(AnswerText.policy("")).isEqualTo("\n");
    }

    @Test
    void findsTheIdeaInItsUsualDisguises() {
        assertThat(AnswerText.idea("x\n**Idea:** hold the `high` ground\ny")).contains("hold the high ground");
        assertThat(AnswerText.idea("- idea: run")).contains("run");
        assertThat(AnswerText.idea("An idea would be: none")).isEmpty();
        assertThat(AnswerText.idea("\n".repeat(200_000))).isEmpty();
        assertThat(AnswerText.idea("Idea: " + "x".repeat(500)).orElseThrow()).hasSize(160);
    }
}
