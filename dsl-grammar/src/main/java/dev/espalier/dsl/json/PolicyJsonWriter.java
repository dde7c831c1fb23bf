package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes policies as JSON. Nothing is lost but places: {@link PolicyJsonReader} gives the same policy again, comments
 * included.
 */
public final class PolicyJsonWriter {

    private PolicyJsonWriter() {}

    /** The policy as JSON text, ending in a line feed. */
    public static String write(Policy policy) {
        return JsonLayout.print(new JsonObject()
                .with("policy", policy.name())
                .withComments(policy.origin())
                .with("params", all(policy.params(), PolicyJsonWriter::param))
                .with("vars", all(policy.variables(), PolicyJsonWriter::variable))
                .with("conditions", all(policy.conditions(), PolicyJsonWriter::condition))
                .with("subtrees", all(policy.subtrees(), PolicyJsonWriter::subtree))
                .with("tree", NodeToJson.write(policy.tree()))
                .done());
    }

    private static JsonValue param(Param param) {
        JsonObject object = new JsonObject()
                .with("name", param.name())
                .withComments(param.origin())
                .with("value", JsonObject.quantity(param.value()));
        param.range()
                .ifPresent(range -> object.with("low", JsonObject.quantity(range.low()))
                        .with("high", JsonObject.quantity(range.high())));
        return object.done();
    }

    private static JsonValue variable(Variable variable) {
        return new JsonObject()
                .with("name", variable.name())
                .withComments(variable.origin())
                .with("type", variable.type())
                .with("team", variable.team())
                .with("start", variable.start().map(ExpressionToJson::write))
                .done();
    }

    private static JsonValue condition(ConditionDefinition condition) {
        return new JsonObject()
                .with("name", condition.name())
                .withComments(condition.origin())
                .with("parameters", all(condition.parameters(), PolicyJsonWriter::parameter))
                .with("test", ExpressionToJson.write(condition.body()))
                .done();
    }

    private static JsonValue subtree(Subtree subtree) {
        return new JsonObject()
                .with("name", subtree.name())
                .withComments(subtree.origin())
                .with("parameters", all(subtree.parameters(), PolicyJsonWriter::parameter))
                .with("tree", NodeToJson.write(subtree.tree()))
                .done();
    }

    private static JsonValue parameter(Parameter parameter) {
        return new JsonObject()
                .with("name", parameter.name())
                .with("type", parameter.type())
                .done();
    }

    private static <E> List<JsonValue> all(List<E> elements, Function<E, JsonValue> write) {
        List<JsonValue> written = new ArrayList<>(elements.size());
        for (E element : elements) {
            written.add(write.apply(element));
        }
        return written;
    }
}
