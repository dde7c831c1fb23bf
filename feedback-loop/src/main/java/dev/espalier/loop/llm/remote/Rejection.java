package dev.espalier.loop.llm.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.ModelException.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a status that is no success means. */
final class Rejection {

    private static final int MOST_SHOWN = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Rejection() {}

    /**
     * The failure of a call.
     *
     * @param body without the key
     * @param retryAfter the header of that name: seconds or a date
     */
    static ModelException of(int status, String body, Optional<String> retryAfter) {
        String said = said(body);
        String message = "the endpoint answered with status " + status + (said.isEmpty() ? "" : ": " + said);
        return new ModelException(kind(status, body), message, retryAfter.flatMap(Rejection::wait));
    }

    private static Kind kind(int status, String body) {
        if (status == 429) {
            return body.contains("insufficient_quota") ? Kind.DENIED : Kind.BUSY;
        }
        if (status == 401 || status == 402 || status == 403) {
            return Kind.DENIED;
        }
        if (status == 408 || status == 409 || status == 425) {
            return Kind.BUSY;
        }
        return status >= 500 ? Kind.FAILED : Kind.INVALID;
    }

    /** The endpoint's own words, from {@code error.message} where that is, in one line. */
    private static String said(String body) {
        String words = body;
        try {
            JsonNode json = JSON.readTree(body);
            JsonNode message = json.path("error").path("message");
            words = message.isTextual() ? message.asText() : body;
        } catch (JsonProcessingException noJson) {
            words = body.replaceAll("<[^>]*>", " ");
        }
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
    }

    private static Optional<Duration> wait(String header) {
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
