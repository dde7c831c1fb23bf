package dev.espalier.dsl.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Finds rules that mean the same. Every scope of a policy gets its own rules, though most say the same in all; since they refer
 * to each other in circles, comparing their bodies is not enough. So all are taken for one at first, and told apart as long as
 * their bodies, with that taken for granted, differ (partition refinement, as in the minimisation of automata by Moore, 1956).
 */
final class SameRules {

    private SameRules() {}

    /**
     * For each rule the first one that means the same.
     *
     * @param rename gives a body with the names of rules in it replaced
     */
    static <B> Map<String, String> of(Map<String, B> rules, BiFunction<B, UnaryOperator<String>, B> rename) {
        Map<String, String> firsts = new LinkedHashMap<>();
        rules.keySet()
                .forEach(name -> firsts.put(name, rules.keySet().iterator().next()));
        int groups = 0;
        for (int before = -1; before != groups; ) {
            before = groups;
            UnaryOperator<String> names = name -> firsts.getOrDefault(name, name);
            Map<B, String> firstWith = new HashMap<>();
            Map<String, String> finer = new LinkedHashMap<>();
            rules.forEach((name, body) -> {
                String first = firstWith.putIfAbsent(rename.apply(body, names), name);
                finer.put(name, first == null ? name : first);
            });
            firsts.putAll(finer);
            groups = firstWith.size();
        }
        return firsts;
    }
}
