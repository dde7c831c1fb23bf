package dev.espalier.loop.author;

import dev.espalier.dsl.PolicyMender;
import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.DiagnosticRenderer;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.Excerpt;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads answers: finds the policy, checks it, mends what a program can mend, and says what is left in words. */
final class AnswerReader {

    private static final int MOST_PROBLEMS = 15;
    private static final int LONGEST_PROBLEM = 800;

    /** Far more than the nodes of a policy take, in characters; it stands in later prompts as it is. */
    private static final int LONGEST_CANDIDATE = 30_000;

    /** Faults of what exists and fits, not of form. */
    private static final Set<Code> NAMES = EnumSet.of(
            Code.UNKNOWN_NAME,
            Code.UNKNOWN_TASK,
            Code.UNKNOWN_DEFINITION,
            Code.UNKNOWN_ARGUMENT,
            Code.MISSING_ARGUMENT,
            Code.DUPLICATE_NAME,
            Code.UNKNOWN_SKILL,
            Code.UNKNOWN_TYPE,
            Code.UNNAMED_ARGUMENT,
            Code.WRONG_TYPE,
            Code.WRONG_UNIT,
            Code.OUT_OF_RANGE,
            Code.RECURSION);

    private final PolicyReader reader;
    private final int maxNodes;

    AnswerReader(Vocabulary vocabulary, int maxNodes) {
        this.reader = new PolicyReader(vocabulary);
        this.maxNodes = maxNodes;
    }

    /**
     * Reads an answer.
     *
     * @param fitting makes the candidate of what was written, such as by putting it into the place of an old part
     */
    Reading read(Answer answer, UnaryOperator<Policy> fitting) {
        String text = AnswerText.policy(answer.text());
        Reading reading = text.startsWith("{") ? json(text, fitting) : written(text, fitting);
        if (answer.ending() == Ending.TRUNCATED && reading.policy().isEmpty()) {
            return new Reading(
                    reading.syntax(),
                    reading.names(),
                    Optional.empty(),
                    false,
                    "The answer was cut off because it was too long. Reason less, and write a smaller policy.\n",
                    Excerpt.around(text, 0));
        }
        return reading;
    }

    private Reading written(String text, UnaryOperator<Policy> fitting) {
        ParseResult parsed = PolicyParser.parse(text);
        boolean syntax = parsed.policy().isPresent();
        CheckResult result = reader.read(text);
        boolean readable = syntax || parsed.salvage().isPresent();
        boolean names = readable && result.diagnostics().stream().noneMatch(AnswerReader::isOfNames);
        if (result.policy().isPresent()) {
            return fitted(result.policy().get().policy(), fitting, syntax, names, false, text);
        }
        PolicyMender.Mended mended = new PolicyMender(reader).mend(text);
        Optional<CheckedPolicy> usable = reader.read(mended.text()).policy();
        return usable.map(policy -> fitted(policy.policy(), fitting, syntax, names, true, text))
                .orElseGet(() -> faulty(syntax, names, result.diagnostics(), text));
    }

    private static boolean isOfNames(Diagnostic diagnostic) {
        return NAMES.contains(diagnostic.code());
    }

    private Reading json(String text, UnaryOperator<Policy> fitting) {
        JsonParseResult parsed = PolicyJsonReader.read(text);
        if (parsed.policy().isEmpty()) {
            return faulty(false, false, parsed.diagnostics(), text);
        }
        return written(PolicyFormatter.format(parsed.policy().get()), fitting);
    }

    /** The candidate in its canonical layout, so that what is played is exactly what is stored. */
    private Reading fitted(
            Policy policy, UnaryOperator<Policy> fitting, boolean syntax, boolean names, boolean mended, String text) {
        String candidate = PolicyFormatter.format(fitting.apply(policy));
        if (candidate.length() > LONGEST_CANDIDATE) {
            String problem = String.format(
                    Locale.ROOT,
                    "The policy has %,d characters; it may have %,d. Leave out comments and what is never reached.\n",
                    candidate.length(),
                    LONGEST_CANDIDATE);
            return new Reading(syntax, names, Optional.empty(), false, problem, Excerpt.around(candidate, 0));
        }
        CheckResult result = reader.read(candidate);
        if (result.policy().isEmpty()) {
            return faulty(syntax, names, result.diagnostics(), candidate);
        }
        CheckedPolicy checked = result.policy().get();
        if (checked.nodeCount() > maxNodes) {
            String problem =
                    "The policy has " + checked.nodeCount() + " nodes, calls expanded; it may have " + maxNodes + ".\n";
            return new Reading(syntax, names, Optional.empty(), false, problem, Excerpt.around(text, 0));
        }
        return new Reading(syntax, names, Optional.of(checked), mended, "", text);
    }

    private static Reading faulty(boolean syntax, boolean names, List<Diagnostic> diagnostics, String text) {
        List<Diagnostic> errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        int shown = Math.min(errors.size(), MOST_PROBLEMS);
        String more = errors.size() > shown ? "\n… and " + (errors.size() - shown) + " more.\n" : "";
        DiagnosticRenderer renderer = new DiagnosticRenderer("answer", text);
        String problems = errors.stream()
                .limit(shown)
                .map(error -> shortened(renderer.text(error)))
                .collect(Collectors.joining("\n"));
        int place = errors.isEmpty() ? 0 : errors.get(0).span().start();
        return new Reading(syntax, names, Optional.empty(), false, problems + more, Excerpt.around(text, place));
    }

    /** A message may quote what was written. */
    private static String shortened(String problem) {
        return problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) + "…\n" : problem;
    }
}
