package dev.espalier.dsl.check;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Origin;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the arguments of a task, a function, a condition or a call in the order of its parameters. */
final class ArgumentChecker {

    private final ExpressionChecker expressions;
    private final VocabularyIndex vocabulary;
    private final Faults faults;

    ArgumentChecker(ExpressionChecker expressions, VocabularyIndex vocabulary, Faults faults) {
        this.expressions = expressions;
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /**
     * One value for each parameter, standards filled in; {@link Typed#BROKEN} for what is faulty or missing, which is
     * reported.
     *
     * @param kind such as {@code task}
     * @param name what is called
     * @param place where it stands, its head being the name
     */
    List<Typed> inOrder(String kind, String name, Origin place, List<Argument> arguments, ParameterPlan plan) {
        boolean unplaced = false;
        List<@Nullable Typed> given = new ArrayList<>(Collections.nCopies(plan.size() + 1, null));
        for (Argument argument : arguments) {
            if (argument.name().isEmpty()) {
                int position = nameless(kind, name, argument, arguments, plan);
                given.set(position, Typed.BROKEN);
                unplaced |= position == plan.size();
                continue;
            }
            String written = Spelling.known(faults, argument.origin().head(), argument.name(), plan.names());
            int position = plan.position(written);
            if (position < 0 && plan.size() == 0) {
                faults.add(
                        Code.UNKNOWN_ARGUMENT,
                        argument.origin().head(),
                        "the " + kind + " '" + name + "' takes no arguments, but '" + argument.name() + "' is given.",
                        "write '" + name + "()'.",
                        new Fix(behindName(place), "()"));
            } else if (position < 0) {
                Names.reportUnknown(
                        faults,
                        Code.UNKNOWN_ARGUMENT,
                        argument.origin().head(),
                        argument.name(),
                        "the " + kind + " '" + name + "' takes no '" + argument.name() + "'",
                        "arguments",
                        plan.names());
            } else if (given.get(position) != null) {
                reportTwice(arguments, argument);
            } else {
                given.set(
                        position,
                        plan.type(position)
                                .map(type -> expressions.fitting(argument.value(), type, "'" + written + "'"))
                                .orElse(Typed.BROKEN));
            }
        }
        List<Typed> complete = new ArrayList<>(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            Typed value = given.get(i);
            if (value == null) { // what is missing is perhaps given without its name
                value = unplaced
                        ? plan.standard(i).orElse(Typed.BROKEN)
                        : standard(kind, name, place, arguments, plan, i);
            }
            complete.add(value);
        }
        return complete;
    }

    private void reportTwice(List<Argument> arguments, Argument argument) {
        Span span = argument.origin().span();
        String message = "the argument '" + argument.name() + "' is given twice.";
        String value = PolicyFormatter.format(argument.value());
        boolean same = arguments.stream()
                .filter(other -> other.name().equals(argument.name()))
                .allMatch(other -> PolicyFormatter.format(other.value()).equals(value));
        if (same) {
            faults.add(
                    Code.MISSING_ARGUMENT,
                    span,
                    message,
                    "remove one of them; both are the same.",
                    removal(arguments, argument));
        } else {
            faults.add(Code.MISSING_ARGUMENT, span, message, "remove one of them.");
        }
    }

    /** Finds the parameter that an argument without a name is for; gives its position, the number of parameters if there is none. */
    private int nameless(String kind, String name, Argument argument, List<Argument> all, ParameterPlan plan) {
        Span span = argument.origin().span();
        Optional<String> parameter = NamelessArgument.parameter(argument, all, plan, expressions);
        String message = "the argument of the " + kind + " '" + name + "' has no name.";
        if (parameter.isEmpty()) {
            String remedy = plan.size() == 0
                    ? "remove it; there are no arguments."
                    : "write its name and a colon before it: " + String.join(", ", plan.names()) + ".";
            faults.add(Code.UNNAMED_ARGUMENT, span, message, remedy);
            return plan.size();
        }
        faults.add(
                Code.UNNAMED_ARGUMENT,
                span,
                message,
                "write '" + parameter.get() + ": ' before it.",
                Fix.before(span, parameter.get() + ": "));
        return plan.position(parameter.get());
    }

    private Typed standard(
            String kind, String name, Origin place, List<Argument> arguments, ParameterPlan plan, int position) {
        return plan.standard(position).orElseGet(() -> {
            String parameter = plan.name(position);
            Optional<Type> type = plan.type(position);
            String message = "the " + kind + " '" + name + "' needs '" + parameter + "'.";
            String remedy = "give it as in '" + name + "(" + parameter + ": ...)'"
                    + type.map(known -> "; it is " + Requirements.describe(known))
                            .orElse("") + ".";
            Optional<String> value = type.flatMap(this::likelyValue);
            if (value.isPresent()) {
                Fix fix = addition(place, arguments, parameter + ": " + value.get());
                faults.add(Code.MISSING_ARGUMENT, place.head(), message, remedy, fix);
            } else {
                faults.add(Code.MISSING_ARGUMENT, place.head(), message, remedy);
            }
            return Typed.BROKEN;
        });
    }

    /** A value that makes sense for a type, where one does: a number could be any. */
    private Optional<String> likelyValue(Type type) {
        if (type instanceof Type.Position) {
            return vocabulary.firstPosition();
        }
        if (type instanceof Type.Choice choice) {
            return Optional.of(choice.values().get(0));
        }
        return type instanceof Type.Flag ? Optional.of("true") : Optional.empty();
    }

    private static Fix addition(Origin place, List<Argument> arguments, String argument) {
        return arguments.isEmpty()
                ? new Fix(behindName(place), "(" + argument + ")")
                : Fix.behind(arguments.get(arguments.size() - 1).origin().span(), ", " + argument);
    }

    /** Takes out an argument that is not the first, with the comma before it. */
    private static Fix removal(List<Argument> arguments, Argument argument) {
        Span before = arguments
                .get(Math.max(0, arguments.indexOf(argument) - 1))
                .origin()
                .span();
        int end = Math.max(before.end(), argument.origin().span().end());
        return new Fix(new Span(before.end(), end, before.line(), before.column()), "");
    }

    /** The parentheses, if there are any. */
    private static Span behindName(Origin place) {
        Span head = place.head();
        return new Span(head.end(), Math.max(head.end(), place.span().end()), head.line(), head.column());
    }

    static List<TypedExpression> expressions(List<Typed> values) {
        List<TypedExpression> expressions = new ArrayList<>(values.size());
        for (Typed value : values) {
            expressions.add(value.expression());
        }
        return expressions;
    }
}
