package dev.espalier.loop.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the policy in what a model says. */
final class AnswerText {

    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*(`{3,}|~{3,})[^\\n`]*\\n");
    private static final Pattern POLICY = Pattern.compile("\\bpolicy\\b");
    private static final Pattern IDEA = Pattern.compile("(?im)^[ \\t*_#>-]*idea[ \\t*_]*:[ \\t*_]*(.+)$");
    private static final int LONGEST_IDEA = 160;

    private AnswerText() {}

    /**
     * The policy of an answer: the last fenced block with the word {@code policy} in it, which may lack its end; without one,
     * all of the answer, since the parser forgives prose.
     */
    static String policy(String answer) {
        String found = answer;
        for (String block : blocks(answer)) {
            if (POLICY.matcher(block).find()) {
                found = block;
            }
        }
        return found.strip() + "\n";
    }

    /** What is inside of fences, in order. */
    private static List<String> blocks(String answer) {
        List<String> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(answer.endsWith("\n") ? answer : answer + "\n");
        int from = 0;
        while (fence.find(from)) {
            int begin = fence.end();
            String mark = fence.group(1);
            Matcher end = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(mark) + "[ \\t]*$")
                    .matcher(answer);
            boolean closed = begin <= answer.length() && end.find(begin);
            int stop = closed ? end.start() : answer.length();
            blocks.add(answer.substring(Math.min(begin, stop), stop));
            if (!closed) {
                break;
            }
            from = Math.min(end.end(), answer.length());
        }
        return blocks;
    }

    /** What the model says is new, from a line that begins with {@code Idea:}. */
    static Optional<String> idea(String answer) {
        Matcher line = IDEA.matcher(answer);
        if (!line.find()) {
            return Optional.empty();
        }
        String idea = line.group(1).replaceAll("[\\p{Cntrl}\\s`*]+", " ").strip();
        return idea.isEmpty()
                ? Optional.empty()
                : Optional.of(idea.length() > LONGEST_IDEA ? idea.substring(0, LONGEST_IDEA - 1) + "…" : idea);
    }
}
