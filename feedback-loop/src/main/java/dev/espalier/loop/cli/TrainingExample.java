package dev.espalier.loop.cli;

import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.record.CandidateRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One asking and answer of a policy with what came of it, for fine-tuning.
 *
 * @param exchange what was asked and answered
 * @param generation of the run
 * @param candidate which of the generation was asked for, from 1
 * @param repair 0 for the first answer, else which time the policy had gone back
 * @param outcome what came of the policy; empty when this answer could not be played
 */
record TrainingExample(
        Exchange exchange, int generation, int candidate, int repair, Optional<CandidateRecord> outcome) {

    /** Titles are given by the author: {@code generation 2, candidate 1 of 3: write, repair 1}. */
    private static final Pattern TITLE = Pattern.compile("(?s)generation (\\d+), candidate (\\d+) of \\d+\\b.*");

    private static final Pattern REPAIR = Pattern.compile("(?s).*, repair (\\d+)");

    /**
     * The examples of a run, by generation, candidate and repair.
     *
     * @param exchanges all of the run; those that asked for no policy are left out
     * @param candidates what came of the policies that could be played
     * @param over the generations that are over; of others nobody knows yet what comes of them
     */
    static List<TrainingExample> of(List<Exchange> exchanges, List<CandidateRecord> candidates, Set<Integer> over) {
        Map<List<Integer>, CandidateRecord> outcomes = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(key -> key.get(0)).thenComparingInt(key -> key.get(1)));
        candidates.forEach(one -> outcomes.put(List.of(one.generation(), one.number()), one));
        List<TrainingExample> examples = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            Matcher title = TITLE.matcher(exchange.title());
            if (title.matches() && over.contains(Integer.valueOf(title.group(1)))) {
                Matcher repair = REPAIR.matcher(exchange.title());
                boolean repaired = exchange.purpose().equals("repair") && repair.matches();
                examples.add(new TrainingExample(
                        exchange,
                        Integer.parseInt(title.group(1)),
                        Integer.parseInt(title.group(2)),
                        repaired ? Integer.parseInt(repair.group(1)) : 0,
                        Optional.empty()));
            }
        }
        examples.sort(Comparator.comparingInt(TrainingExample::generation)
                .thenComparingInt(TrainingExample::candidate)
                .thenComparingInt(TrainingExample::repair));
        for (int i = 0; i < examples.size(); i++) {
            TrainingExample example = examples.get(i);
            boolean last = i + 1 == examples.size() || !example.isOfSameCandidateAs(examples.get(i + 1));
            if (last) {
                examples.set(i, example.with(outcomes.get(List.of(example.generation, example.candidate))));
            }
        }
        return examples;
    }

    /**
     * From -1 to 1: the lead in screening of a policy that could be played, 0 for one that there had been before, else -1, as for one
     * that did not work.
     */
    double reward() {
        return outcome.filter(one -> one.dropped().isEmpty())
                .map(one -> one.duplicate() ? 0 : one.screeningLead())
                .orElse(-1.0);
    }

    private boolean isOfSameCandidateAs(TrainingExample other) {
        return generation == other.generation && candidate == other.candidate;
    }

    private TrainingExample with(@Nullable CandidateRecord record) {
        return new TrainingExample(exchange, generation, candidate, repair, Optional.ofNullable(record));
    }
}
