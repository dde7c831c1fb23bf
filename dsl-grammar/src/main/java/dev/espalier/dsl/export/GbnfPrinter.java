package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints a grammar as GBNF, the notation of llama.cpp (its {@code grammars/README.md}). Rule names have dashes, the start is
 * {@code root}, and white space is part of the texts.
 */
final class GbnfPrinter implements Part.Visitor<String> {

    private final Grammar grammar;

    private GbnfPrinter(Grammar grammar) {
        this.grammar = grammar;
    }

    static String print(Grammar grammar, List<String> comments) {
        StringBuilder out = new StringBuilder();
        comments.forEach(line -> out.append("# ").append(line).append('\n'));
        GbnfPrinter printer = new GbnfPrinter(grammar);
        printer.append(out, grammar.rules());
        printer.append(out, grammar.tokens());
        return out.toString();
    }

    private void append(StringBuilder out, Map<String, Part> rules) {
        rules.forEach((name, body) -> out.append(name(name))
                .append(" ::= ")
                .append(body instanceof Part.Choice choice ? alternatives(choice) : body.accept(this))
                .append('\n'));
    }

    private String name(String rule) {
        return rule.equals(grammar.start()) ? "root" : rule.replace('_', '-');
    }

    private String alternatives(Part.Choice choice) {
        return choice.alternatives().stream().map(part -> part.accept(this)).collect(Collectors.joining(" | "));
    }

    @Override
    public String text(Part.Text part) {
        return '"' + part.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    @Override
    public String space(Part.Space part) {
        return "\" \"";
    }

    @Override
    public String characters(Part.Characters part) {
        String set = '[' + part.set() + ']';
        return part.least() == 1 && part.most() == 1 ? set : set + '{' + part.least() + ',' + part.most() + '}';
    }

    @Override
    public String reference(Part.Reference part) {
        return name(part.rule());
    }

    /** Words and spaces that follow each other become one text. */
    @Override
    public String sequence(Part.Sequence part) {
        List<String> printed = new ArrayList<>();
        StringBuilder fixed = new StringBuilder();
        for (Part element : part.parts()) {
            if (element instanceof Part.Text text) {
                fixed.append(text.text());
            } else if (element instanceof Part.Space) {
                fixed.append(' ');
            } else {
                flush(fixed, printed);
                printed.add(element instanceof Part.Choice ? '(' + element.accept(this) + ')' : element.accept(this));
            }
        }
        flush(fixed, printed);
        return printed.isEmpty() ? "\"\"" : String.join(" ", printed);
    }

    private void flush(StringBuilder fixed, List<String> printed) {
        if (!fixed.isEmpty()) {
            printed.add(text(new Part.Text(fixed.toString())));
            fixed.setLength(0);
        }
    }

    @Override
    public String choice(Part.Choice part) {
        return alternatives(part);
    }

    @Override
    public String repetition(Part.Repetition part) {
        boolean single = part.part() instanceof Part.Reference || part.part() instanceof Part.Text;
        String inside = part.part().accept(this);
        return (single ? inside : '(' + inside + ')') + part.times().mark();
    }
}
