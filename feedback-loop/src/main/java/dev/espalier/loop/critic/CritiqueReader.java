package dev.espalier.loop.critic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.espalier.loop.critic.Critique.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a critic's answer: finds the JSON in it, forgives what can be forgiven, and says what is wrong with the rest. */
final class CritiqueReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern POINTS = Pattern.compile("\\s*([1-5])(?:\\.0+)?(?:\\s*/\\s*5)?\\s*");
    private static final int MOST_ADVICE = 6;

    /** Prose around the object may hold braces, too. */
    private static final int MOST_BRACES = 40;

    private static final int LONGEST_SENTENCE = 400;

    private CritiqueReader() {}

    /**
     * What an answer says.
     *
     * @param critique if all that was asked for is there
     * @param problems what is wrong otherwise, a line each
     */
    record Result(Optional<Critique> critique, List<String> problems) {}

    static Result read(String answer) {
        Optional<Result> best = Optional.empty();
        int brace = answer.indexOf('{');
        for (int tried = 0; brace >= 0 && tried < MOST_BRACES; tried++) {
            Result result = readFrom(answer.substring(brace));
            if (result.critique().isPresent()) {
                return result;
            }
            best = Optional.of(best.orElse(result));
            brace = answer.indexOf('{', brace + 1);
        }
        return best.orElse(new Result(Optional.empty(), List.of("There is no JSON object in the answer.")));
    }

    /** What follows the object does not matter. */
    private static Result readFrom(String text) {
        try {
            return read(JSON.readTree(text));
        } catch (JsonProcessingException cause) {
            return new Result(
                    Optional.empty(), List.of("The answer is not JSON: " + oneLine(cause.getOriginalMessage()) + "."));
        }
    }

    private static Result read(JsonNode json) {
        List<String> problems = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            JsonNode given = json.path(aspect.key());
            Matcher points = POINTS.matcher(given.path("rating").asText());
            String reason = oneLine(given.path("reason").asText());
            if (given.isMissingNode()) {
                problems.add("\"" + aspect.key() + "\" is missing.");
            } else if (!points.matches()) {
                problems.add("The rating of \"" + aspect.key() + "\" is to be a whole number from 1 to 5.");
            } else if (reason.isEmpty()) {
                problems.add("The reason of \"" + aspect.key() + "\" is missing.");
            } else {
                ratings.add(new Rating(aspect, Integer.parseInt(points.group(1)), reason));
            }
        }
        List<String> advice = new ArrayList<>();
        json.path("advice").forEach(sentence -> advice.add(oneLine(sentence.asText())));
        return problems.isEmpty()
                ? new Result(
                        Optional.of(new Critique(
                                ratings,
                                advice.stream()
                                        .filter(sentence -> !sentence.isEmpty())
                                        .limit(MOST_ADVICE)
                                        .toList())),
                        problems)
                : new Result(Optional.empty(), problems);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_SENTENCE ? line.substring(0, LONGEST_SENTENCE - 1) + "…" : line;
    }
}
