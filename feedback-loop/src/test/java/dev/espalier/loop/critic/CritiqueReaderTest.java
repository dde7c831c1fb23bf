package dev.espalier.loop.critic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.loop.critic.Critique.Rating;
import org.junit.jupiter.api.Test;

class CritiqueReaderTest {

    private static final String WHOLE = """
            {"map_control": {"reason": "It stays\\nat its base.", "rating": 2},
             "adaptability": {"rating": "3/5", "reason": "x"}, "coordination": {"rating": 1.0, "reason": "x"},
             "aggression": {"rating": 5, "reason": "x"}, "goal_achievement": {"rating": 4, "reason": "x"},
             "advice": ["Go out.", " "],}
            """;

    @Test
    void findsTheObjectInProseAndForgivesSmallSlips() {
        Critique critique = CritiqueReader.read("Of the form {…}:\n```json\n" + WHOLE + "```\nI hope it helps {you}.")
                .critique()
                .orElseThrow();

        assertThat(critique.ratings()).extracting(Rating::points).containsExactly(2, 3, 1, 5, 4);
        assertThat(critique.advice()).containsExactly("Go out.");
        assertThat(critique.feedback().text()).isEqualTo("""
                Ratings by a critic that looked at pictures of matches, from 1 to 5:
                - map control 2: It stays at its base.
                - adaptability 3: x
                - coordination 1: x
                - aggression 5: x
                - goal achievement 4: x

                Advice of this critic:
                - Go out.
                """);
    }

    @Test
    void saysEverythingThatIsWrong() {
        String faulty = WHOLE.replace("\"3/5\"", "7")
                .replace("\"aggression\"", "\"anger\"")
                .replace("{\"rating\": 4, \"reason\": \"x\"}", "{\"rating\": 4}");

        assertThat(CritiqueReader.read(faulty).problems())
                .containsExactly(
                        "The rating of \"adaptability\" is to be a whole number from 1 to 5.",
                        "\"aggression\" is missing.",
                        "The reason of \"goal_achievement\" is missing.");
        assertThat(CritiqueReader.read("I cannot.").problems())
                .containsExactly("There is no JSON object in the answer.");
        assertThat(CritiqueReader.read("{\"map_control\" 3}").problems())
                .singleElement()
                .asString()
                .startsWith("The answer is not JSON: ");
    }
}
