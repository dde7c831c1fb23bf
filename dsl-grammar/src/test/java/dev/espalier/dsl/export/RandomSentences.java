package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Draws sentences of a grammar. Up to a size anything goes; past it only what ends soonest, by the number of rules that are
 * gone through one inside the other.
 */
final class RandomSentences {

    private static final int ENDLESS = 1_000_000;

    /** How many rules may stand inside one another before a part should come to its end. */
    private static final int DEEP = 14;

    private final Phrase.Rules grammar;
    private final Map<String, Integer> depths = new HashMap<>();
    private final IdentityHashMap<Phrase, Integer> phraseDepths = new IdentityHashMap<>();
    private final int size;
    private SplittableRandom random = new SplittableRandom(0);
    private int steps;
    private int nesting;

    /**
     * @param size after how many rules a sentence should come to an end
     */
    RandomSentences(Phrase.Rules grammar, int size) {
        this.grammar = grammar;
        this.size = size;
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Map.Entry<String, Phrase> rule : grammar.rules().entrySet()) {
                int depth = 1 + depth(rule.getValue());
                if (depth < depths.getOrDefault(rule.getKey(), ENDLESS)) {
                    depths.put(rule.getKey(), depth);
                    changed = true;
                }
            }
        }
    }

    /** The same sentence for the same seed. */
    String draw(long seed) {
        random = new SplittableRandom(seed);
        steps = 0;
        nesting = 0;
        StringBuilder out = new StringBuilder();
        write(new Phrase.Use(grammar.start()), out);
        return out.toString();
    }

    private int depth(Phrase phrase) {
        if (phrase instanceof Phrase.Use use) {
            if (!grammar.rules().containsKey(use.rule())) {
                throw new IllegalStateException("there is no rule " + use.rule());
            }
            return depths.getOrDefault(use.rule(), ENDLESS);
        }
        if (phrase instanceof Phrase.All all) {
            return all.phrases().stream().mapToInt(this::depth).max().orElse(0);
        }
        if (phrase instanceof Phrase.Any any) {
            return any.phrases().stream().mapToInt(this::depth).min().orElseThrow();
        }
        if (phrase instanceof Phrase.Times times) {
            return times.least() == 0 ? 0 : depth(times.phrase());
        }
        return 0;
    }

    private void write(Phrase phrase, StringBuilder out) {
        if (phrase instanceof Phrase.Exactly exactly) {
            out.append(exactly.text());
        } else if (phrase instanceof Phrase.OneCharacter one) {
            out.appendCodePoint(
                    one.characters().get(random.nextInt(one.characters().size())));
        } else if (phrase instanceof Phrase.Use use) {
            steps++;
            nesting++;
            write(Objects.requireNonNull(grammar.rules().get(use.rule())), out);
            nesting--;
        } else if (phrase instanceof Phrase.All all) {
            all.phrases().forEach(part -> write(part, out));
        } else if (phrase instanceof Phrase.Any any) {
            write(pick(any), out);
        } else if (phrase instanceof Phrase.Times times) {
            write(times, out);
        }
    }

    private void write(Phrase.Times times, StringBuilder out) {
        for (int i = 0; i < times.least() || (i < times.most() && !tired() && random.nextInt(10) < 4); i++) {
            write(times.phrase(), out);
        }
    }

    private boolean tired() {
        return steps > size || nesting > DEEP;
    }

    private Phrase pick(Phrase.Any any) {
        if (!tired()) {
            return any.phrases().get(random.nextInt(any.phrases().size()));
        }
        int least = phraseDepths.computeIfAbsent(any, this::depth);
        List<Phrase> soonest = new ArrayList<>();
        for (Phrase phrase : any.phrases()) {
            if (phraseDepths.computeIfAbsent(phrase, this::depth) == least) {
                soonest.add(phrase);
            }
        }
        return soonest.get(random.nextInt(soonest.size()));
    }
}
