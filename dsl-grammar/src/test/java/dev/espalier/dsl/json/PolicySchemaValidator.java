package dev.espalier.dsl.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;

/** The published schema in the hands of a validator that others wrote. */
public final class PolicySchemaValidator {

    private final JsonMapper mapper = mapper();
    private final Validator validator;
    private final URI schema;

    public PolicySchemaValidator() {
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory(mapper))
                .createValidator();
        this.schema = validator.registerSchema(PolicySchema.text());
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(3_000).build());
        return mapper;
    }

    /** Whether a text is JSON and fits the schema. */
    public boolean admits(String json) {
        try {
            JsonNode document = mapper.readTree(json);
            return !document.isMissingNode()
                    && validator.validate(schema, (Object) document).isValid();
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    /** What the validator has to say against a text. */
    public String complaints(String json) {
        StringBuilder complaints = new StringBuilder();
        validator
                .validate(schema, json)
                .getErrors()
                .forEach(error -> complaints
                        .append(error.getInstanceLocation())
                        .append(": ")
                        .append(error.getError())
                        .append('\n'));
        return complaints.toString();
    }
}
