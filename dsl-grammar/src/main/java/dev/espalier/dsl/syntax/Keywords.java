package dev.espalier.dsl.syntax;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the policy language, which cannot be names, and what can. */
public final class Keywords {

    /** Every word of the language, in the order of its lexer. */
    public static final Set<String> ALL = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            "policy",
            "param",
            "var",
            "team",
            "in",
            "tree",
            "subtree",
            "selector",
            "sequence",
            "random_selector",
            "utility",
            "options",
            "parallel",
            "sticky",
            "invert",
            "succeed",
            "fail",
            "repeat",
            "retry",
            "until_success",
            "until_failure",
            "timeout",
            "cooldown",
            "chance",
            "once",
            "weight",
            "score",
            "condition",
            "task",
            "neural",
            "set",
            "wait",
            "call",
            "true",
            "false",
            "nowhere",
            "and",
            "or",
            "not",
            "m",
            "s",
            "deg")));

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private Keywords() {}

    /** Whether a sensor, a task, a param and the like can be called so. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !ALL.contains(text);
    }
}
