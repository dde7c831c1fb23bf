package dev.espalier.loop.tune;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Quantity;
import dev.espalier.dsl.syntax.Span;
import dev.espalier.dsl.syntax.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other values of params into the text of a policy, and leaves all else in it as it is: comments, layout, line endings. */
public final class ParamText {

    private static final Pattern COMMENT = Pattern.compile("//[^\\r\\n]*");
    private static final Pattern VALUE = Pattern.compile("=\\s*(-?\\s*[0-9]+(?:\\.[0-9]+)?)");

    private ParamText() {}

    /**
     * The text with the params of a policy.
     *
     * @param text of a policy that has no errors
     * @param tuned the same policy but for the values of its params
     * @return the policy in the canonical layout when the text turns out to be of another one
     */
    public static String with(String text, Policy tuned) {
        return PolicyParser.parse(text)
                .policy()
                .map(written -> edited(text, written, tuned.params()))
                .filter(edited -> says(edited, tuned))
                .orElseGet(() -> PolicyFormatter.format(tuned));
    }

    private static String edited(String text, Policy written, List<Param> params) {
        StringBuilder edited = new StringBuilder(text);
        written.params().stream()
                .sorted(Comparator.comparing((Param param) -> param.origin().span())
                        .reversed())
                .forEach(old -> params.stream()
                        .filter(param -> param.name().equals(old.name())
                                && !param.value().equals(old.value()))
                        .forEach(param -> put(edited, old.origin().span(), param.value())));
        return edited.toString();
    }

    private static void put(StringBuilder text, Span span, Quantity value) {
        String code = COMMENT.matcher(text.substring(span.start(), span.end()))
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        Matcher matcher = VALUE.matcher(code);
        if (matcher.find()) {
            String number = new Quantity(value.value(), Unit.NONE).text();
            text.replace(span.start() + matcher.start(1), span.start() + matcher.end(1), number);
        }
    }

    private static boolean says(String text, Policy tuned) {
        Optional<Policy> read = PolicyParser.parse(text).policy();
        return read.map(Origins::strip).equals(Optional.of(Origins.strip(tuned)));
    }
}
