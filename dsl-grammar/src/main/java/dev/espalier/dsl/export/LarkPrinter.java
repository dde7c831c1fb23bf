package dev.espalier.dsl.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints a grammar in the notation of the Lark toolkit, within what llguidance takes of it. Tokens have upper-case names, the
 * start is {@code start}. White space is written as a token of its own, since with {@code %ignore} words could run
 * together; each word is one token, so that no token is the beginning of two others.
 */
final class LarkPrinter implements Part.Visitor<String> {

    private static final String SPACE = "SPACE";

    private final Grammar grammar;

    private LarkPrinter(Grammar grammar) {
        this.grammar = grammar;
    }

    static String print(Grammar grammar, List<String> comments) {
        StringBuilder out = new StringBuilder();
        comments.forEach(line -> out.append("// ").append(line).append('\n'));
        LarkPrinter printer = new LarkPrinter(grammar);
        printer.append(out, grammar.rules());
        printer.append(out, grammar.tokens());
        out.append(SPACE).append(": \" \"\n");
        return out.toString();
    }

    private void append(StringBuilder out, Map<String, Part> rules) {
        rules.forEach((name, body) ->
                out.append(name(name)).append(": ").append(body.accept(this)).append('\n'));
    }

    private String name(String rule) {
        if (grammar.tokens().containsKey(rule)) {
            return rule.toUpperCase(Locale.ROOT);
        }
        return rule.equals(grammar.start()) ? "start" : rule;
    }

    @Override
    public String text(Part.Text part) {
        return '"' + part.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public String space(Part.Space part) {
        return SPACE;
    }

    @Override
    public String characters(Part.Characters part) {
        String times = part.least() == 1 && part.most() == 1 ? "" : "{" + part.least() + ',' + part.most() + '}';
        return "/[" + part.set() + ']' + times + '/';
    }

    @Override
    public String reference(Part.Reference part) {
        return name(part.rule());
    }

    @Override
    public String sequence(Part.Sequence part) {
        return part.parts().stream()
                .map(element ->
                        element instanceof Part.Choice ? '(' + element.accept(this) + ')' : element.accept(this))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String choice(Part.Choice part) {
        return part.alternatives().stream().map(element -> element.accept(this)).collect(Collectors.joining(" | "));
    }

    @Override
    public String repetition(Part.Repetition part) {
        boolean single = part.part() instanceof Part.Reference || part.part() instanceof Part.Text;
        String inside = part.part().accept(this);
        return (single ? inside : '(' + inside + ')') + part.times().mark();
    }
}
