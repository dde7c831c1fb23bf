package dev.espalier.dsl.json;

import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.CompositeKind;
import dev.espalier.dsl.syntax.DecoratorKind;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads nodes. */
final class NodeDecoder {

    /** What a node may have besides what is its kind's own. */
    private static final List<String> COMMON = List.of("node", "comments");

    private static final List<String> KINDS = Stream.of(
                    Stream.of(CompositeKind.values()).map(CompositeKind::keyword),
                    Stream.of("parallel", "options"),
                    Stream.of(DecoratorKind.values()).map(DecoratorKind::keyword),
                    Stream.of("condition", "task", "neural", "set", "wait", "call"))
            .flatMap(kinds -> kinds)
            .toList();

    private final JsonFaults faults;
    private final JsonScalars scalars;
    private final ExpressionDecoder expressions;
    private final SizeGuard size;

    NodeDecoder(JsonFaults faults, JsonScalars scalars, ExpressionDecoder expressions, SizeGuard size) {
        this.faults = faults;
        this.scalars = scalars;
        this.expressions = expressions;
        this.size = size;
    }

    /**
     * One node that is being read.
     *
     * @param kind its keyword
     * @param block how many braces and decorators are open around the block that it stands in
     * @param depth the same with the decorators that stand before it
     */
    private record Draft(JsonValue.Dictionary object, JsonValue.Text kind, int block, int depth) {}

    /** Reads the one node of a tree or a subtree. */
    Optional<Node> root(JsonValue value) {
        return decode(value, 2, 2);
    }

    private Optional<Node> decode(JsonValue value, int block, int depth) {
        Optional<JsonValue.Dictionary> object = scalars.object(value, "a node");
        if (object.isEmpty() || !size.node(object.get().brace(), depth)) {
            return Optional.empty();
        }
        Optional<JsonValue> named = object.get().members().stream()
                .filter(member -> member.name().value().equals("node"))
                .map(JsonValue.Member::value)
                .findFirst();
        if (named.isEmpty()) {
            faults.shape(
                    object.get().brace(), "a node needs the member 'node'.", "add \"node\": and the kind of the node.");
            return Optional.empty();
        }
        return scalars.text(named.get(), "the kind of a node")
                .flatMap(kind -> decode(new Draft(object.get(), kind, block, depth)));
    }

    private Optional<Node> decode(Draft draft) {
        String keyword = draft.kind().value();
        for (CompositeKind kind : CompositeKind.values()) {
            if (kind.keyword().equals(keyword)) {
                return composite(draft, kind);
            }
        }
        for (DecoratorKind kind : DecoratorKind.values()) {
            if (kind.keyword().equals(keyword)) {
                return decorator(draft, kind);
            }
        }
        return switch (keyword) {
            case "parallel" -> parallel(draft);
            case "options" -> options(draft);
            case "condition" -> condition(draft);
            case "task" -> task(draft);
            case "neural" -> neural(draft);
            case "set" -> assignment(draft);
            case "wait" -> pause(draft);
            case "call" -> call(draft);
            default -> {
                faults.unknown(draft.kind(), "there is no node", "nodes", KINDS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Node> composite(Draft draft, CompositeKind kind) {
        JsonFields fields = fields(draft, "label", "sticky", "children");
        Origin origin = origin(draft, fields);
        Optional<String> label = label(fields);
        boolean sticky = fields.optional("sticky").flatMap(scalars::truth).orElse(false);
        return children(draft, fields).map(children -> new Node.Composite(origin, kind, label, sticky, children));
    }

    private Optional<Node> parallel(Draft draft) {
        JsonFields fields = fields(draft, "label", "success", "failure", "children");
        Origin origin = origin(draft, fields);
        Optional<String> label = label(fields);
        Threshold success = fields.optional("success").flatMap(this::threshold).orElse(Threshold.ALL);
        Threshold failure = fields.optional("failure").flatMap(this::threshold).orElse(Threshold.ANY);
        return children(draft, fields).map(children -> new Node.Parallel(origin, label, success, failure, children));
    }

    private Optional<Node> options(Draft draft) {
        JsonFields fields = fields(draft, "by", "every", "label", "children");
        Optional<JsonValue.Text> skill = name(fields, "by", "the name of a skill");
        Origin origin = origin(draft, fields, skill);
        Optional<Expression> every =
                fields.optional("every").flatMap(value -> expressions.decode(value, draft.depth() + 1));
        Optional<String> label = label(fields);
        Optional<List<Node>> children = children(draft, fields);
        return skill.flatMap(by -> children.map(inside -> new Node.Options(origin, by.value(), every, label, inside)));
    }

    private Optional<Node> decorator(Draft draft, DecoratorKind kind) {
        JsonFields fields = fields(draft, "argument", "child");
        Origin origin = origin(draft, fields);
        Optional<Expression> argument =
                fields.optional("argument").flatMap(value -> expressions.decode(value, draft.depth() + 2));
        return fields.required("child")
                .flatMap(value -> decode(value, draft.block(), draft.depth() + 1))
                .map(child -> new Node.Decorator(origin, kind, argument, child));
    }

    private Optional<Node> condition(Draft draft) {
        JsonFields fields = fields(draft, "test");
        Origin origin = origin(draft, fields);
        return expression(draft, fields, "test").map(test -> new Node.Condition(origin, test));
    }

    private Optional<Node> task(Draft draft) {
        JsonFields fields = fields(draft, "task", "arguments");
        Optional<JsonValue.Text> name = name(fields, "task", "the name of a task");
        Origin origin = origin(draft, fields, name);
        Optional<List<Argument>> arguments = expressions.arguments(fields.optional("arguments"), draft.block());
        return name.flatMap(task -> arguments.map(given -> new Node.Task(origin, task.value(), given)));
    }

    private Optional<Node> neural(Draft draft) {
        JsonFields fields = fields(draft, "skill");
        Optional<JsonValue.Text> skill = name(fields, "skill", "the name of a skill");
        Origin origin = origin(draft, fields, skill);
        return skill.map(name -> new Node.Neural(origin, name.value()));
    }

    private Optional<Node> assignment(Draft draft) {
        JsonFields fields = fields(draft, "var", "value");
        Optional<JsonValue.Text> variable = name(fields, "var", "the name of a var");
        Origin origin = origin(draft, fields, variable);
        Optional<Expression> value = expression(draft, fields, "value");
        return variable.flatMap(name -> value.map(given -> new Node.Assignment(origin, name.value(), given)));
    }

    private Optional<Node> pause(Draft draft) {
        JsonFields fields = fields(draft, "duration");
        Origin origin = origin(draft, fields);
        return expression(draft, fields, "duration").map(duration -> new Node.Pause(origin, duration));
    }

    private Optional<Node> call(Draft draft) {
        JsonFields fields = fields(draft, "subtree", "arguments");
        Optional<JsonValue.Text> name = name(fields, "subtree", "the name of a subtree");
        Origin origin = origin(draft, fields, name);
        Optional<List<Argument>> arguments = expressions.arguments(fields.optional("arguments"), draft.block());
        return name.flatMap(subtree -> arguments.map(given -> new Node.Call(origin, subtree.value(), given)));
    }

    private JsonFields fields(Draft draft, String... own) {
        List<String> known = Stream.concat(COMMON.stream(), Stream.of(own)).toList();
        return new JsonFields(
                faults, draft.object(), "the node '" + draft.kind().value() + "'", known);
    }

    private Origin origin(Draft draft, JsonFields fields) {
        return origin(draft, fields, Optional.empty());
    }

    private Origin origin(Draft draft, JsonFields fields, Optional<JsonValue.Text> head) {
        return new Origin(draft.object().span(), head.orElse(draft.kind()).inside(), scalars.comments(fields));
    }

    private Optional<JsonValue.Text> name(JsonFields fields, String member, String what) {
        return fields.required(member).flatMap(value -> scalars.name(value, what));
    }

    private Optional<Expression> expression(Draft draft, JsonFields fields, String member) {
        return fields.required(member).flatMap(value -> expressions.decode(value, draft.block()));
    }

    private Optional<String> label(JsonFields fields) {
        return fields.optional("label")
                .flatMap(value -> scalars.text(value, "a label"))
                .map(JsonValue.Text::value);
    }

    private Optional<List<Node>> children(Draft draft, JsonFields fields) {
        return fields.required("children").map(value -> {
            List<Node> children = new ArrayList<>();
            int inside = draft.depth() + 1;
            scalars.elements(value, "'children'")
                    .forEach(child -> decode(child, inside, inside).ifPresent(children::add));
            return children;
        });
    }

    private Optional<Threshold> threshold(JsonValue value) {
        if (value instanceof JsonValue.Text text && text.value().equals("any")) {
            return Optional.of(Threshold.ANY);
        }
        if (value instanceof JsonValue.Text text && text.value().equals("all")) {
            return Optional.of(Threshold.ALL);
        }
        String what = "\"any\", \"all\" or a whole number from 1 to " + MOST_CHILDREN;
        if (value instanceof JsonValue.Text) {
            faults.expected(what, value);
            return Optional.empty();
        }
        Optional<Double> count = scalars.number(value, what);
        if (count.isPresent()
                && (count.get() != Math.rint(count.get()) || count.get() < 1 || count.get() > MOST_CHILDREN)) {
            faults.outOfRange(
                    value.span(), "expected " + what + ", but found " + value.described() + ".", "write " + what + ".");
            return Optional.empty();
        }
        return count.map(number -> new Threshold(number.intValue()));
    }

    private static final int MOST_CHILDREN = 999_999;
}
