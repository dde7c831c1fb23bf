package dev.espalier.dsl.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What words of BehaviorTree.CPP, Unreal, py_trees and programming languages are called here. */
final class ForeignWords {

    /** Words for a place that there is not. */
    static final Set<String> NOTHING = Set.of("null", "None", "none", "nil", "undefined", "NULL");

    /** Words that end or part statements in other languages, and mean nothing here. */
    static final Set<String> NOISE =
            Set.of("then", "begin", "end", "endif", "fi", "done", "pass", "break", "continue", "return");

    /** Words that start statements in other languages, with a test or a range behind them. */
    static final Set<String> STATEMENTS = Set.of(
            "if",
            "when",
            "else",
            "elif",
            "elseif",
            "otherwise",
            "unless",
            "while",
            "until",
            "for",
            "foreach",
            "switch");

    private static final Map<String, Integer> NODES = new HashMap<>();
    private static final Map<String, Integer> DEFINITIONS = new HashMap<>();

    static {
        nodes(
                PolicyTokens.SELECTOR,
                "fallback",
                "priority",
                "select",
                "reactivefallback",
                "priorityselector",
                "choose");
        nodes(PolicyTokens.SEQUENCE, "seq", "reactivesequence", "steps", "block", "sequential");
        nodes(
                PolicyTokens.RANDOM_SELECTOR,
                "random",
                "randomchoice",
                "weightedrandom",
                "weightedselector",
                "randomselect");
        nodes(PolicyTokens.UTILITY, "utilityselector", "scored");
        nodes(PolicyTokens.PARALLEL, "concurrent", "simultaneous", "parallelall", "paralleln");
        nodes(PolicyTokens.INVERT, "inverter", "negate", "inverse");
        nodes(PolicyTokens.SUCCEED, "succeeder", "forcesuccess", "alwayssucceed", "alwayssuccess", "ignorefailure");
        nodes(PolicyTokens.FAIL, "failer", "forcefailure", "alwaysfail", "alwaysfailure");
        nodes(PolicyTokens.REPEAT, "repeater", "loop", "forever", "repeatforever");
        nodes(
                PolicyTokens.UNTIL_SUCCESS,
                "retryuntilsuccessful",
                "retryuntilsuccess",
                "repeatuntilsuccess",
                "untilsucceed");
        nodes(
                PolicyTokens.UNTIL_FAILURE,
                "repeatuntilfailure",
                "repeatuntilfail",
                "keeprunninguntilfailure",
                "untilfail");
        nodes(PolicyTokens.TIMEOUT, "timelimit", "limit");
        nodes(PolicyTokens.COOLDOWN, "cooldowntimer");
        nodes(PolicyTokens.CHANCE, "probability", "randomchance", "withprobability");
        nodes(PolicyTokens.ONCE, "runonce", "doonce");
        nodes(PolicyTokens.STICKY, "committed", "latched");
        nodes(PolicyTokens.TASK, "action", "do", "execute", "perform", "act", "leaf");
        nodes(PolicyTokens.CONDITION, "check", "guard", "assert", "require", "test");
        nodes(PolicyTokens.WAIT, "sleep", "delay", "pause", "idle");
        nodes(PolicyTokens.CALL, "run", "invoke", "include", "use");
        nodes(PolicyTokens.SET, "assign", "let", "store");
        nodes(PolicyTokens.NEURAL, "network", "skill");
        definitions(PolicyTokens.TREE, "root", "behaviortree", "behaviourtree", "behavior", "behaviour", "main");
        definitions(PolicyTokens.SUBTREE, "def", "function", "func", "fn", "macro", "behaviordef");
        definitions(PolicyTokens.PARAM, "const", "constant", "parameter", "let", "define", "tunable");
        definitions(PolicyTokens.VAR, "variable", "memory", "state", "blackboard");
        definitions(PolicyTokens.CONDITION, "predicate", "cond");
    }

    private ForeignWords() {}

    /** The word of the language where a node starts, 0 if there is none. */
    static int node(String word) {
        return NODES.getOrDefault(Words.folded(word), 0);
    }

    /** The word of the language where a definition starts, 0 if there is none. */
    static int definition(String word) {
        return DEFINITIONS.getOrDefault(Words.folded(word), 0);
    }

    private static void nodes(int meant, String... words) {
        for (String word : words) {
            NODES.put(word, meant);
        }
    }

    private static void definitions(int meant, String... words) {
        for (String word : words) {
            DEFINITIONS.put(word, meant);
        }
    }
}
