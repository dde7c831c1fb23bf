package dev.espalier.loop.objective;

import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.game.Metric.Better;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads objectives: {@code name}, or {@code [-] [number *] name (+|-) [number *] name …}. */
final class ObjectiveReader {

    private static final Pattern TERM =
            Pattern.compile("\\s*([+-]?)\\s*(?:(\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})\\s*\\*\\s*)?([A-Za-z_]\\w*)\\s*");

    private final String text;
    private final Map<String, Quantity> quantities = new LinkedHashMap<>();

    ObjectiveReader(String text, List<Quantity> known) {
        this.text = text;
        known.forEach(quantity -> quantities.putIfAbsent(quantity.name(), quantity));
    }

    Objective read() {
        Quantity alone = quantities.get(text.strip());
        if (alone != null) {
            return bare(alone);
        }
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find()
                    || matcher.start() != at
                    || (at > 0 && matcher.group(1).isEmpty())) {
                throw malformed(text.substring(at).strip());
            }
            terms.add(term(matcher));
            at = matcher.end();
        }
        if (terms.isEmpty()) {
            throw malformed(text.strip());
        }
        return new Objective(terms, false);
    }

    private static Objective bare(Quantity quantity) {
        if (quantity.better() == Better.NEITHER) {
            throw new ObjectiveException("of " + quantity.name() + " neither more nor less is better; write '+ "
                    + quantity.name() + "' or '- " + quantity.name() + "'");
        }
        return new Objective(List.of(Term.of(quantity, quantity.better() == Better.HIGHER ? 1 : -1)), true);
    }

    private Term term(Matcher matcher) {
        Quantity quantity = named(matcher.group(3));
        double size = Optional.ofNullable(matcher.group(2)).map(Double::valueOf).orElse(1.0);
        boolean subtracted = "-".equals(matcher.group(1));
        if (size == 0) {
            throw new ObjectiveException("the weight of " + quantity.name() + " is 0; leave it out");
        }
        if (quantity.better() == (subtracted ? Better.HIGHER : Better.LOWER)) {
            throw new ObjectiveException((subtracted ? "more " : "less ") + quantity.name() + " is better, but it is "
                    + (subtracted ? "subtracted" : "added") + "; write '" + (subtracted ? "+ " : "- ")
                    + quantity.name() + "'");
        }
        return Term.of(quantity, subtracted ? -size : size);
    }

    private Quantity named(String name) {
        Quantity quantity = quantities.get(name);
        if (quantity == null) {
            throw new ObjectiveException("the game measures no '" + name + "'"
                    + NearestName.of(name, quantities.keySet())
                            .map(nearest -> "; did you mean '" + nearest + "'?")
                            .orElse(".")
                    + " An objective is made of " + String.join(", ", quantities.keySet()));
        }
        return quantity;
    }

    private static ObjectiveException malformed(String rest) {
        return new ObjectiveException("cannot read "
                + (rest.isEmpty() ? "an empty objective" : "the objective at '" + rest + "'")
                + "; it looks like 'kills' or 'score + 0.2 * accuracy - 0.1 * deaths'");
    }
}
