package dev.espalier.runtime.neural.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of a trained network in its {@code model.json}.
 *
 * @param skill what it was trained for
 * @param vocabulary name and version of the vocabulary, such as {@code arena 3}
 * @param kind how it is kept
 * @param file the file that holds it: raw 32-bit floats in little-endian order for {@link Kind#DENSE}, layer by layer, weights of
 *     shape {@code [outputs, inputs]} and then biases; else what the engine takes
 * @param sha256 of that file, in hexadecimal digits
 * @param layers sizes from what it takes to what it gives; the first and the last only, unless it is dense
 * @param activation between dense layers
 * @param observation the names of what it sees, in order
 * @param action the names of what it gives, in order
 */
public record ModelCard(
        String skill,
        String vocabulary,
        Kind kind,
        String file,
        String sha256,
        List<Integer> layers,
        String activation,
        List<String> observation,
        List<String> action) {

    /** The name of the file. */
    public static final String FILE = "model.json";

    private static final int FORMAT = 1;

    /** How a network is kept. */
    public enum Kind {
        /** Dense layers, for our own kernel. */
        DENSE,
        /** For the PyTorch engine. */
        TORCHSCRIPT,
        /** For the ONNX Runtime engine. */
        ONNX
    }

    public ModelCard {
        layers = List.copyOf(layers);
        observation = List.copyOf(observation);
        action = List.copyOf(action);
    }

    /** How many numbers it takes. */
    public int inputs() {
        return layers.get(0);
    }

    /** How many numbers it gives. */
    public int outputs() {
        return layers.get(layers.size() - 1);
    }

    /** As JSON; the same text for the same card on every system. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeStringField("skill", skill);
            json.writeStringField("vocabulary", vocabulary);
            json.writeStringField("kind", kind.name());
            json.writeStringField("file", file);
            json.writeStringField("sha256", sha256);
            json.writeArrayFieldStart("layers");
            for (int size : layers) {
                json.writeNumber(size);
            }
            json.writeEndArray();
            json.writeStringField("activation", activation);
            writeTexts(json, "observation", observation);
            writeTexts(json, "action", action);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void writeTexts(JsonGenerator json, String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /**
     * Reads a card. Unknown fields are skipped.
     *
     * @param source what it is called in messages
     * @throws ModelException if it is none
     */
    static ModelCard read(String source, byte[] bytes) {
        Draft draft = new Draft();
        try (JsonParser json = new JsonFactory().createParser(new String(bytes, StandardCharsets.UTF_8))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ModelException(source + " is no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                draft.take(field, json);
            }
        } catch (IOException cause) {
            throw new ModelException(source + " is not the card of a model: " + cause.getMessage(), cause);
        }
        return draft.card(source);
    }

    /** Fields as they are read. */
    private static final class Draft {
        private int format;
        private String skill = "";
        private String vocabulary = "";
        private String kind = "";
        private String file = "";
        private String sha256 = "";
        private String activation = "";
        private final List<Integer> layers = new ArrayList<>();
        private final List<String> observation = new ArrayList<>();
        private final List<String> action = new ArrayList<>();

        void take(String field, JsonParser json) throws IOException {
            switch (field) {
                case "format" -> format = json.getIntValue();
                case "skill" -> skill = json.getText();
                case "vocabulary" -> vocabulary = json.getText();
                case "kind" -> kind = json.getText();
                case "file" -> file = json.getText();
                case "sha256" -> sha256 = json.getText();
                case "activation" -> activation = json.getText();
                case "layers" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        layers.add(json.getIntValue());
                    }
                }
                case "observation" -> takeTexts(json, observation);
                case "action" -> takeTexts(json, action);
                default -> json.skipChildren();
            }
        }

        private static void takeTexts(JsonParser json, List<String> into) throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                into.add(json.getText());
            }
        }

        ModelCard card(String source) {
            boolean sane = layers.size() >= 2 && layers.stream().allMatch(size -> size >= 1 && size <= 65_536);
            boolean named = observation.size() == layers.stream().findFirst().orElse(0)
                    && action.size() == layers.stream().reduce(0, (first, last) -> last);
            if (format != FORMAT || skill.isEmpty() || file.contains("/") || file.contains("\\") || !sane || !named) {
                throw new ModelException(source + " is not the card of a model in format " + FORMAT);
            }
            Kind known;
            try {
                known = Kind.valueOf(kind);
            } catch (IllegalArgumentException unknown) {
                throw new ModelException(source + ": there is no kind of model '" + kind + "'", unknown);
            }
            return new ModelCard(skill, vocabulary, known, file, sha256, layers, activation, observation, action);
        }
    }
}
