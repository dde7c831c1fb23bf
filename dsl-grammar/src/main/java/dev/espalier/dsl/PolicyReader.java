package dev.espalier.dsl;

import dev.espalier.dsl.check.CheckResult;
import dev.espalier.dsl.check.PolicyChecker;
import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Severity;
import dev.espalier.dsl.json.JsonParseResult;
import dev.espalier.dsl.json.PolicyJsonReader;
import dev.espalier.dsl.parse.ParseResult;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Limits;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads policy text for one game: parses it and checks it. Immutable; may be shared between threads. */
public final class PolicyReader {

    private final PolicyChecker checker;
    private final Limits limits;

    public PolicyReader(Vocabulary vocabulary) {
        this(vocabulary, Limits.STANDARD);
    }

    public PolicyReader(Vocabulary vocabulary, Limits limits) {
        this.checker = new PolicyChecker(vocabulary, limits);
        this.limits = limits;
    }

    /** What checks the syntax trees; a program that rewrites trees can use it without any text. */
    public PolicyChecker checker() {
        return checker;
    }

    /** Parses and checks a policy; every fault of the text comes back as a diagnostic, never as an exception. */
    public CheckResult read(String text) {
        ParseResult parsed = PolicyParser.parse(text, limits);
        return parsed.policy()
                .map(policy -> joined(parsed.diagnostics(), checker.check(policy)))
                .orElseGet(() -> new CheckResult(Optional.empty(), allErrors(text, parsed)));
    }

    /**
     * The same for the JSON form of a policy. Places are those in the JSON text; what checking finds has no fix attached, as fixes are
     * written in the policy language.
     */
    public CheckResult readJson(String json) {
        JsonParseResult parsed = PolicyJsonReader.read(json, limits);
        if (parsed.policy().isEmpty()) {
            return new CheckResult(Optional.empty(), parsed.diagnostics());
        }
        CheckResult checked = checker.check(parsed.policy().get());
        List<Diagnostic> unfixed =
                checked.diagnostics().stream().map(Diagnostic::withoutFix).toList();
        return joined(parsed.diagnostics(), new CheckResult(checked.policy(), unfixed));
    }

    /** Slips of the syntax are left out when there are errors of the meaning, as all warnings are. */
    private static CheckResult joined(List<Diagnostic> slips, CheckResult checked) {
        return slips.isEmpty() || checked.policy().isEmpty()
                ? checked
                : new CheckResult(checked.policy(), inSourceOrder(slips, checked.diagnostics()));
    }

    /** The faults of the syntax, and the errors in what could be read in spite of them. */
    private List<Diagnostic> allErrors(String text, ParseResult parsed) {
        List<Diagnostic> further = parsed.salvage().stream()
                .flatMap(salvage -> checker.check(salvage).diagnostics().stream())
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> parsed.diagnostics().stream().anyMatch(fault -> isSame(fault, diagnostic))
                        || !touches(text, diagnostic, parsed.diagnostics()))
                .toList();
        List<Diagnostic> syntax = parsed.diagnostics().stream()
                .filter(fault -> further.stream()
                        .noneMatch(better -> isSame(fault, better) || isArgumentOfUnknown(text, fault, better)))
                .toList();
        return inSourceOrder(syntax, further);
    }

    /** Whether the checker says the same as the parser; it knows more, such as the parameter that an argument is for. */
    private static boolean isSame(Diagnostic fault, Diagnostic better) {
        return fault.code() == better.code() && fault.span().equals(better.span());
    }

    /** Whether an argument has no name because that for which it is given is not known. */
    private static boolean isArgumentOfUnknown(String text, Diagnostic fault, Diagnostic unknown) {
        boolean call = unknown.code() == Code.UNKNOWN_TASK
                || unknown.code() == Code.UNKNOWN_DEFINITION
                || unknown.code() == Code.UNKNOWN_SKILL;
        int start = unknown.span().end();
        int end = fault.span().start();
        if (!call || fault.code() != Code.UNNAMED_ARGUMENT || start >= end || text.charAt(start) != '(') {
            return false;
        }
        int depth = 1;
        for (int i = start + 1; i < end && depth > 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /** Whether a fault of the syntax follows directly: then what stands before it is not what its author meant. */
    private static boolean touches(String text, Diagnostic diagnostic, List<Diagnostic> syntax) {
        int end = diagnostic.span().end();
        return syntax.stream()
                .map(fault -> fault.span().start())
                .anyMatch(start -> start >= end
                        && text.substring(end, Math.min(start, text.length())).isBlank());
    }

    private static List<Diagnostic> inSourceOrder(List<Diagnostic> first, List<Diagnostic> second) {
        List<Diagnostic> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(Comparator.comparing(Diagnostic::span));
        return all;
    }
}
