package dev.espalier.loop.feedback;

import dev.espalier.dsl.check.CheckedNode;
import dev.espalier.game.Metric;
import dev.espalier.game.SideRecord;
import dev.espalier.loop.feedback.Feedback.Section;
import dev.espalier.loop.statistics.Pairs;
import dev.espalier.loop.statistics.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The critic that needs no model: turns match records into prose. It tells only differences that are larger than chance
 * explains (two standard errors of the means), the greatest first.
 */
public final class MetricsCritic {

    private static final int MOST_COMPARED = 4;
    private static final int MOST_CHANGES = 6;

    private MetricsCritic() {}

    /**
     * Reviews a policy.
     *
     * @param evidence of the policy
     * @param incumbent evidence of the policy before it, if there was one
     */
    public static Feedback review(Evidence evidence, Optional<Evidence> incumbent) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Score", scores(evidence)));
        sections.add(new Section("Compared with the opponents", comparisons(evidence)));
        incumbent.ifPresent(
                before -> sections.add(new Section("Compared with the policy before it", changes(evidence, before))));
        evidence.counts().ifPresent(counts -> {
            CheckedNode root = evidence.policy().root();
            sections.add(
                    new Section("What its parts did, with all that is inside of them", PartFindings.of(root, counts)));
            sections.add(new Section(
                    "What is wrong with its nodes", NodeFindings.of(root, counts, evidence.ticksPerSecond())));
        });
        return new Feedback(sections);
    }

    private static List<String> scores(Evidence evidence) {
        List<String> lines = new ArrayList<>();
        for (Encounter encounter : evidence.encounters()) {
            lines.add("Against " + encounter.opponent() + " " + score(encounter.pairs(), encounter.score())
                    + points(encounter));
        }
        if (lines.size() > 1) {
            Pairs pairs = evidence.encounters().stream().map(Encounter::pairs).reduce(Pairs.NONE, Pairs::plus);
            Score score = evidence.encounters().stream().map(Encounter::score).reduce(Score.NONE, Score::plus);
            lines.add("In all " + score(pairs, score));
        }
        return lines;
    }

    private static String score(Pairs pairs, Score score) {
        return "it scores " + Phrases.percent(pairs.rate()) + " (95% interval " + Phrases.percent(pairs.interval())
                + ") in " + score.games() + " matches: " + Phrases.count(score.wins(), "win") + ", "
                + Phrases.count(score.draws(), "draw") + ", " + score.losses()
                + (score.losses() == 1 ? " loss." : " losses.");
    }

    private static String points(Encounter encounter) {
        return " Mean score " + mean(encounter.own()) + " to " + mean(encounter.theirs()) + ".";
    }

    private static String mean(Stream<SideRecord> sides) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                sides.mapToDouble(SideRecord::score).average().orElse(0));
    }

    private static List<String> comparisons(Evidence evidence) {
        List<String> lines = new ArrayList<>();
        for (Encounter encounter : evidence.encounters()) {
            List<Comparison> found = compare(evidence.metrics(), encounter::own, encounter::theirs);
            String opponent = encounter.opponent();
            phrase(found, Comparison::isWorse).ifPresent(text -> lines.add("Behind " + opponent + ": " + text + "."));
            phrase(found, Comparison::isBetter)
                    .ifPresent(text -> lines.add("Ahead of " + opponent + ": " + text + "."));
            phrase(found, comparison -> comparison.metric().better() == Metric.Better.NEITHER)
                    .ifPresent(text -> lines.add("Unlike " + opponent + ": " + text + "."));
        }
        return lines;
    }

    private static Optional<String> phrase(List<Comparison> found, Predicate<Comparison> wanted) {
        String text = found.stream()
                .filter(wanted)
                .limit(MOST_COMPARED)
                .map(Comparison::phrase)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> changes(Evidence evidence, Evidence incumbent) {
        List<String> lines = new ArrayList<>();
        List<Encounter> now = new ArrayList<>();
        List<Encounter> before = new ArrayList<>();
        for (Encounter encounter : evidence.encounters()) {
            incumbent.against(encounter.opponent()).ifPresent(earlier -> {
                now.add(encounter);
                before.add(earlier);
                lines.add("Against " + encounter.opponent() + " " + trend(earlier.pairs(), encounter.pairs()));
            });
        }
        compare(
                        evidence.metrics(),
                        () -> now.stream().flatMap(Encounter::own),
                        () -> before.stream().flatMap(Encounter::own))
                .stream()
                .limit(MOST_CHANGES)
                .forEach(change -> lines.add(sentence(change)));
        return lines;
    }

    private static String trend(Pairs before, Pairs now) {
        String rates = " from " + Phrases.percent(before.rate()) + " to " + Phrases.percent(now.rate());
        if (before.interval().overlaps(now.interval())) {
            return "the score went" + rates + ", which may be chance (the 95% intervals overlap).";
        }
        return "the score " + (now.rate() > before.rate() ? "rose" : "fell") + rates + ".";
    }

    private static String sentence(Comparison change) {
        String verdict = change.isBetter() ? ", which is better." : change.isWorse() ? ", which is worse." : ".";
        return "Now " + change.phrase() + verdict;
    }

    private interface Sides {
        Stream<SideRecord> stream();
    }

    /** Every metric that differs, the greatest difference first. */
    private static List<Comparison> compare(List<Metric> metrics, Sides own, Sides other) {
        return metrics.stream()
                .map(metric -> Comparison.of(metric, own.stream(), other.stream()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Comparison::weight).reversed())
                .toList();
    }
}
