package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the policy in a text that holds more: models put it into a Markdown code fence and talk before and after it. Comments
 * directly above the policy belong to it.
 */
final class Surroundings {

    private static final Pattern HEAD = Pattern.compile("\\b[Pp]olicy\\s++[a-zA-Z_][a-zA-Z0-9_-]*+\\s*+\\{");
    private static final Pattern CONTENT =
            Pattern.compile("\\s*+(?:param|var|team|condition|tree|subtree|//|\\}|selector|sequence)");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*+```.*+$");
    private static final Pattern DEFINITION = Pattern.compile(
            "(?m)^[ \\t}]*+(?:subtree\\s++\\w++\\s*+[({]|tree\\s*+\\{|param\\s++\\w++\\s*+[=:]|(?:team\\s++)?+var\\s++\\w++\\s*+[:=]"
                    + "|condition\\s++\\w++\\s*+(?:=|\\([^)\\n]*+\\)\\s*+=))");

    private final String text;

    private Surroundings(String text) {
        this.text = text;
    }

    /**
     * The text with blanks in the place of what does not belong to the policy, which is reported; the same text if no policy is
     * found in it, if nothing stands around, or if what stands around looks like a part of a policy.
     */
    static String blank(String text, Faults faults) {
        return new Surroundings(text).blank(faults);
    }

    private String blank(Faults faults) {
        int head = head();
        if (head < 0) {
            return text;
        }
        int start = start(head);
        int end = end(head);
        int second = second(end);
        boolean apart = second >= 0 && (isBlank(end, second) || !holdsPolicy(text.substring(end, second), true));
        if (apart) {
            Span place = span(second, second + "policy".length());
            faults.add(
                    Code.SECOND_POLICY,
                    place,
                    "a text holds one policy, but here a second one starts.",
                    "keep one of them, and put the other into a file of its own.",
                    Fix.removal(new Span(end, text.length(), place.line(), place.column())));
        }
        boolean before = !isBlank(0, start) && !holdsPolicy(text.substring(0, start), false);
        boolean after = apart || (!isBlank(end, text.length()) && !holdsPolicy(text.substring(end), true));
        if (before) {
            report(faults, 0, start, "before");
        }
        if (after && !apart) {
            report(faults, end, text.length(), "behind");
        }
        return (before ? blanks(0, start) : text.substring(0, start))
                + text.substring(start, end)
                + (after ? blanks(end, text.length()) : text.substring(end));
    }

    /** The first head that a policy follows; else the first at the start of a line; -1 if there is none. */
    private int head() {
        Matcher matcher = HEAD.matcher(text);
        int likely = -1;
        while (matcher.find()) {
            if (isLineOfCode(text, matcher.start())) {
                continue;
            }
            if (CONTENT.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                return matcher.start();
            }
            if (likely < 0
                    && text.substring(lineStart(matcher.start()), matcher.start())
                            .isBlank()) {
                likely = matcher.start();
            }
        }
        return likely;
    }

    /** The head of another policy that has something in it, -1 if there is none. */
    private int second(int from) {
        Matcher matcher = HEAD.matcher(text);
        int at = from;
        while (matcher.find(at)) {
            int start = matcher.start();
            if (!isLineOfCode(text, start)
                    && CONTENT.matcher(text)
                            .region(matcher.end(), text.length())
                            .lookingAt()) {
                return start;
            }
            at = matcher.end();
        }
        return -1;
    }

    /** Whether it stands in backticks in the middle of prose. */
    private static boolean isLineOfCode(String around, int at) {
        return at > 0 && around.charAt(at - 1) == '`' && !around.startsWith("```", at - 3);
    }

    /** Where the comments above the policy begin. */
    private int start(int head) {
        int line = lineStart(head);
        if (!text.substring(line, head).isBlank()) {
            return head;
        }
        int start = head;
        while (line > 0) {
            int above = lineStart(line - 1);
            String content = text.substring(above, line).strip();
            if (!isComment(content)) {
                break;
            }
            start = above;
            line = above;
        }
        return start;
    }

    private static boolean isComment(String line) {
        boolean block = line.startsWith("/*") && line.indexOf("*/") == line.length() - 2;
        return line.startsWith("//") || line.startsWith("#") || block;
    }

    /** Behind the brace that closes the policy and a comment on its line; where none does, before the fence that does. */
    private int end(int head) {
        Matcher fence = FENCE.matcher(text);
        int limit = fence.find(head) ? fence.start() : text.length();
        int depth = 0;
        int i = head;
        while (i < limit) {
            char letter = text.charAt(i);
            if (letter == '"') {
                i = endOfString(i, limit);
            } else if (letter == '/' && text.startsWith("//", i)) {
                i = lineEnd(i);
            } else if (letter == '{') {
                depth++;
            } else if (letter == '}' && --depth == 0) {
                return endWithComment(i + 1);
            }
            i++;
        }
        return limit;
    }

    private int endWithComment(int close) {
        int lineEnd = lineEnd(close);
        return text.substring(close, lineEnd).strip().startsWith("//") ? lineEnd : close;
    }

    private int endOfString(int quote, int limit) {
        int i = quote + 1;
        while (i < limit && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Whether a part of a policy stands outside the one that was found, so that nobody may pass over it. */
    private static boolean holdsPolicy(String around, boolean behind) {
        if (DEFINITION.matcher(around).find()) {
            return true;
        }
        String first = around.strip();
        boolean brace = behind && (first.startsWith("}") || first.startsWith(","));
        Matcher matcher = HEAD.matcher(around);
        boolean second = false;
        while (!second && matcher.find()) {
            second = !isLineOfCode(around, matcher.start())
                    && CONTENT.matcher(around)
                            .region(matcher.end(), around.length())
                            .lookingAt();
        }
        return brace || second || isOnlyCode(first, behind);
    }

    /** Whether it has no words that stand on their own, as when it begins with a comment or a word of the language. */
    private static boolean isOnlyCode(String first, boolean behind) {
        return first.lines().allMatch(line -> line.isBlank() || isComment(line.strip()))
                || (behind && first.matches("(?s)(?:task|selector|sequence|call)\\b.*"));
    }

    private void report(Faults faults, int from, int to, String where) {
        String around = text.substring(from, to);
        int first = from + around.length() - around.stripLeading().length();
        int last = from + around.stripTrailing().length();
        boolean fence = text.startsWith("```", first);
        int lineEnd = Math.min(lineEnd(first), last);
        Span span = span(first, lineEnd);
        Span all = new Span(
                where.equals("before") ? from : first, where.equals("before") ? to : last, span.line(), span.column());
        faults.add(
                Code.SURROUNDINGS,
                span,
                fence && around.strip().indexOf('\n') < 0
                        ? "a Markdown code fence stands " + where + " the policy."
                        : "text that is no policy stands " + where + " the policy.",
                "remove it.",
                new Fix(all, ""));
    }

    private Span span(int from, int to) {
        int line =
                1 + (int) text.chars().limit(from).filter(unit -> unit == '\n').count();
        return new Span(from, to, line, text.codePointCount(lineStart(from), from) + 1);
    }

    private String blanks(int from, int to) {
        StringBuilder blanks = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            blanks.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        return blanks.toString();
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).replace("\uFEFF", "").isBlank();
    }

    private int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
