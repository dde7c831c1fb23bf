package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Expression;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A task's signature, with its parameters by name and its standard values checked. */
final class TaskPlan {

    private final TaskSignature signature;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Optional<TypedExpression>> standards = new ArrayList<>();

    TaskPlan(TaskSignature signature, VocabularyIndex index) {
        this.signature = signature;
        for (TaskParameter parameter : signature.parameters()) {
            if (positions.put(parameter.name(), positions.size()) != null) {
                throw new IllegalArgumentException(
                        "two parameters of " + signature.name() + " are called " + parameter.name());
            }
            standards.add(parameter.standard().map(text -> standard(signature, parameter, text, index)));
        }
    }

    TaskSignature signature() {
        return signature;
    }

    Set<String> parameterNames() {
        return positions.keySet();
    }

    /** The place of a parameter, -1 if there is none of this name. */
    int position(String parameter) {
        return positions.getOrDefault(parameter, -1);
    }

    TaskParameter parameter(int position) {
        return signature.parameters().get(position);
    }

    Optional<TypedExpression> standard(int position) {
        return standards.get(position);
    }

    private static TypedExpression standard(
            TaskSignature signature, TaskParameter parameter, String text, VocabularyIndex index) {
        Faults faults = new Faults(1);
        Expression expression = PolicyParser.parseExpression(text);
        ExpressionChecker expressions = new ExpressionChecker(new Scope(index, faults), Limits.STANDARD, faults);
        TypedExpression checked = expressions.fitting(expression, parameter.type(), "'" + parameter.name() + "'");
        if (faults.failed()) {
            throw new IllegalArgumentException("the standard value of " + signature.name() + "'s " + parameter.name()
                    + ": " + faults.inSourceOrder().get(0).message());
        }
        return checked;
    }
}
