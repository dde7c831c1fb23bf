package dev.espalier.dsl.json;

import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.ConditionDefinition;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Parameter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.dsl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a policy and its definitions. What is faulty is left out, so that the rest can be looked at too. */
final class PolicyDecoder {

    /** Where the braces of the policy are open and nothing else. */
    private static final int DEFINITION_DEPTH = 1;

    private final JsonFaults faults;
    private final JsonScalars scalars;
    private final SizeGuard size;
    private final ExpressionDecoder expressions;
    private final NodeDecoder nodes;

    PolicyDecoder(Limits limits, Faults faults) {
        this.faults = new JsonFaults(faults);
        this.scalars = new JsonScalars(this.faults);
        this.size = new SizeGuard(limits, faults);
        this.expressions = new ExpressionDecoder(this.faults, scalars, size);
        this.nodes = new NodeDecoder(this.faults, scalars, expressions, size);
    }

    Optional<Policy> decode(JsonValue document) {
        return scalars.object(document, "a policy").flatMap(object -> {
            JsonFields fields = fields(
                    object, "a policy", "policy", "comments", "params", "vars", "conditions", "subtrees", "tree");
            Optional<JsonValue.Text> name = name(fields, "policy", "the name of the policy");
            Origin origin = origin(object, fields, name);
            List<Param> params = all(fields, "params", this::param);
            List<Variable> variables = all(fields, "vars", this::variable);
            List<ConditionDefinition> conditions = all(fields, "conditions", this::condition);
            List<Subtree> subtrees = all(fields, "subtrees", this::subtree);
            Optional<Node> tree = fields.required("tree")
                    .filter(value -> size.definition(value.span()))
                    .flatMap(nodes::root);
            return name.flatMap(called -> tree.map(
                    root -> new Policy(origin, called.value(), params, variables, conditions, subtrees, root)));
        });
    }

    private Optional<Param> param(JsonValue value) {
        return definition(value, "a param").flatMap(object -> {
            JsonFields fields = fields(object, "a param", "name", "comments", "value", "low", "high");
            Optional<JsonValue.Text> name = name(fields, "name", "a name");
            Origin origin = origin(object, fields, name);
            Optional<Quantity> number = fields.required("value").flatMap(scalars::quantity);
            boolean ranged = fields.optional("low").isPresent()
                    || fields.optional("high").isPresent();
            Optional<Param.Range> range = ranged ? range(fields) : Optional.empty();
            return name.flatMap(called -> number.map(given -> new Param(origin, called.value(), given, range)));
        });
    }

    private Optional<Param.Range> range(JsonFields fields) {
        Optional<Quantity> low = fields.required("low").flatMap(scalars::quantity);
        Optional<Quantity> high = fields.required("high").flatMap(scalars::quantity);
        return low.flatMap(least -> high.map(most -> new Param.Range(least, most)));
    }

    private Optional<Variable> variable(JsonValue value) {
        return definition(value, "a var").flatMap(object -> {
            JsonFields fields = fields(object, "a var", "name", "comments", "type", "team", "start");
            Optional<JsonValue.Text> name = name(fields, "name", "a name");
            Optional<JsonValue.Text> type = name(fields, "type", "the name of a type");
            Origin origin = origin(object, fields, name);
            boolean team = fields.optional("team").flatMap(scalars::truth).orElse(false);
            Optional<Expression> start =
                    fields.optional("start").flatMap(constant -> expressions.decode(constant, DEFINITION_DEPTH));
            return name.flatMap(
                    called -> type.map(kind -> new Variable(origin, team, called.value(), kind.value(), start)));
        });
    }

    private Optional<ConditionDefinition> condition(JsonValue value) {
        Optional<JsonValue.Dictionary> admitted =
                scalars.object(value, "a condition").filter(object -> size.node(object.brace(), DEFINITION_DEPTH));
        return admitted.flatMap(object -> {
            JsonFields fields = fields(object, "a condition", "name", "comments", "parameters", "test");
            Optional<JsonValue.Text> name = name(fields, "name", "a name");
            Origin origin = origin(object, fields, name);
            List<Parameter> parameters = all(fields, "parameters", this::parameter);
            Optional<Expression> test =
                    fields.required("test").flatMap(body -> expressions.decode(body, DEFINITION_DEPTH));
            return name.flatMap(
                    called -> test.map(body -> new ConditionDefinition(origin, called.value(), parameters, body)));
        });
    }

    private Optional<Subtree> subtree(JsonValue value) {
        return definition(value, "a subtree").flatMap(object -> {
            JsonFields fields = fields(object, "a subtree", "name", "comments", "parameters", "tree");
            Optional<JsonValue.Text> name = name(fields, "name", "a name");
            Origin origin = origin(object, fields, name);
            List<Parameter> parameters = all(fields, "parameters", this::parameter);
            Optional<Node> tree = fields.required("tree").flatMap(nodes::root);
            return name.flatMap(called -> tree.map(root -> new Subtree(origin, called.value(), parameters, root)));
        });
    }

    private Optional<Parameter> parameter(JsonValue value) {
        return scalars.object(value, "a parameter").flatMap(object -> {
            JsonFields fields = fields(object, "a parameter", "name", "type");
            Optional<JsonValue.Text> name = name(fields, "name", "a name");
            Optional<JsonValue.Text> type = name(fields, "type", "the name of a type");
            return name.flatMap(
                    called -> type.map(kind -> new Parameter(Origin.at(object.span()), called.value(), kind.value())));
        });
    }

    private Optional<JsonValue.Dictionary> definition(JsonValue value, String what) {
        return scalars.object(value, what).filter(object -> size.definition(object.brace()));
    }

    private JsonFields fields(JsonValue.Dictionary object, String what, String... known) {
        return new JsonFields(faults, object, what, List.of(known));
    }

    private Origin origin(JsonValue.Dictionary object, JsonFields fields, Optional<JsonValue.Text> name) {
        return new Origin(
                object.span(), name.map(JsonValue.Text::inside).orElse(object.brace()), scalars.comments(fields));
    }

    private Optional<JsonValue.Text> name(JsonFields fields, String member, String what) {
        return fields.required(member).flatMap(value -> scalars.name(value, what));
    }

    private <E> List<E> all(JsonFields fields, String member, Function<JsonValue, Optional<E>> decode) {
        List<E> read = new ArrayList<>();
        fields.optional(member)
                .ifPresent(value -> scalars.elements(value, "'" + member + "'")
                        .forEach(element -> decode.apply(element).ifPresent(read::add)));
        return read;
    }
}
