package dev.espalier.loop.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.espalier.loop.llm.Answer.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An exchange as one line of JSON, and back. */
public final class ExchangeJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExchangeJson() {}

    /** One line, without its end. */
    public static String write(Exchange exchange) {
        ObjectNode line = JSON.createObjectNode();
        line.put("request", exchange.key().hash());
        line.put("ordinal", exchange.key().ordinal());
        line.put("purpose", exchange.purpose());
        line.put("title", exchange.title());
        line.set("templates", texts(exchange.templates()));
        line.put("system", exchange.system());
        line.put("text", exchange.text());
        line.set("pictures", texts(exchange.pictures()));
        Answer answer = exchange.answer();
        ObjectNode said = line.putObject("answer");
        said.put("text", answer.text());
        said.put("ending", answer.ending().name().toLowerCase(Locale.ROOT));
        said.put("model", answer.model());
        said.put("input_tokens", answer.usage().inputTokens());
        said.put("output_tokens", answer.usage().outputTokens());
        answer.cost().ifPresent(cost -> said.put("cost_nano_dollars", cost.nanos()));
        said.put("attempts", answer.attempts());
        said.put("millis", answer.millis());
        return line.toString();
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException if it is no exchange
     */
    public static Exchange read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            JsonNode said = json.required("answer");
            Answer answer = new Answer(
                    said.required("text").asText(),
                    Ending.valueOf(said.required("ending").asText().toUpperCase(Locale.ROOT)),
                    new Usage(
                            said.required("input_tokens").asLong(),
                            said.required("output_tokens").asLong()),
                    Optional.ofNullable(said.get("cost_nano_dollars")).map(cost -> new Dollars(cost.asLong())),
                    said.required("model").asText(),
                    said.required("attempts").asInt(),
                    said.required("millis").asLong());
            return new Exchange(
                    new Request.Key(
                            json.required("request").asText(),
                            json.required("ordinal").asInt()),
                    json.required("purpose").asText(),
                    json.required("title").asText(),
                    json.required("system").asText(),
                    json.required("text").asText(),
                    texts(json.required("pictures")),
                    texts(json.required("templates")),
                    answer);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("not JSON: " + cause.getOriginalMessage(), cause);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
