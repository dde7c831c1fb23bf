package dev.espalier.dsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.syntax.Keywords;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class PolicySchemaTest {

    private static final PolicySchemaValidator SCHEMA = new PolicySchemaValidator();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void admitsEveryShippedPolicyAndEveryExampleOfTheReference() {
        assertThat(PolicySamples.all())
                .allSatisfy((name, policy) -> assertThat(SCHEMA.complaints(PolicyJsonWriter.write(policy)))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void admitsRandomPolicies() {
        for (long seed = 0; seed < 2_000; seed++) {
            String json = PolicyJsonWriter.write(RandomPolicies.draw(seed));
            assertThat(SCHEMA.complaints(json)).as("seed %d", seed).isEmpty();
        }
    }

    /** Changes drawn twins in one or two places: a member less, more, of another kind. */
    @Test
    void agreesWithTheReaderOnDamagedTwins() throws JsonProcessingException {
        SplittableRandom random = new SplittableRandom(5);
        int refused = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            JsonNode twin = MAPPER.readTree(PolicyJsonWriter.write(RandomPolicies.draw(seed)));
            for (int i = random.nextInt(1, 3); i > 0; i--) {
                damage(twin, random);
            }
            String json = MAPPER.writeValueAsString(twin);
            JsonParseResult read = PolicyJsonReader.read(json);
            assertThat(SCHEMA.admits(json))
                    .as(() -> json + read.diagnostics())
                    .isEqualTo(read.policy().isPresent());
            refused += read.policy().isPresent() ? 0 : 1;
        }
        assertThat(refused).isBetween(1_000, 1_950);
    }

    private static void damage(JsonNode twin, SplittableRandom random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(twin, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "name" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, value(random, holders));
                case 2 -> object.set(word(random), value(random, holders));
                default -> {
                    JsonNode moved = object.remove(name);
                    object.set(word(random), moved);
                }
            }
        } else if (holder instanceof ArrayNode array) {
            if (random.nextBoolean() || array.isEmpty()) {
                array.add(value(random, holders));
            } else {
                array.remove(random.nextInt(array.size()));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            for (Iterator<JsonNode> inner = node.elements(); inner.hasNext(); ) {
                collect(inner.next(), holders);
            }
        }
    }

    private static String word(SplittableRandom random) {
        List<String> words = List.of(
                "name",
                "node",
                "label",
                "sticky",
                "children",
                "child",
                "argument",
                "arguments",
                "every",
                "low",
                "high",
                "m",
                "deg",
                "not",
                "minus",
                "and",
                "<",
                "ask",
                "comments",
                "success",
                "team",
                "type",
                "1st",
                "x y",
                "");
        return words.get(random.nextInt(words.size()));
    }

    private static JsonNode value(SplittableRandom random, List<JsonNode> holders) {
        List<String> values = List.of(
                "true",
                "false",
                "null",
                "0",
                "1",
                "2.0",
                "2.5",
                "-3",
                "1e400",
                "1000000",
                "[]",
                "{}",
                "\"any\"",
                "\"nowhere\"",
                "\"health\"",
                "\"task\"",
                "\"sequence\"",
                "\"not a name\"",
                "\"inside\"",
                "[true, false]",
                "{\"m\": 3}",
                "{\"m\": true}",
                "{\"s\": 1, \"m\": 2}",
                "{\"ask\": \"f\"}");
        try {
            return random.nextInt(4) == 0
                    ? holders.get(random.nextInt(holders.size())).deepCopy()
                    : MAPPER.readTree(values.get(random.nextInt(values.size())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void knowsTheWordsOfTheLanguage() throws JsonProcessingException {
        JsonNode definitions = MAPPER.readTree(PolicySchema.text()).get("$defs");
        String pattern = definitions.get("name").get("pattern").asText();
        assertThat(pattern).contains("(?:" + String.join("|", Keywords.ALL) + ")");
    }

    @Test
    void describesEveryDefinition() throws JsonProcessingException {
        JsonNode definitions = MAPPER.readTree(PolicySchema.text()).get("$defs");
        assertThat(definitions.properties())
                .allSatisfy(definition -> assertThat(definition.getValue().has("description"))
                        .as(definition.getKey())
                        .isTrue());
    }
}
