package dev.espalier.loop.author;

import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.loop.author.Standing.Attempt;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.generate.Graft;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Prompt;
import dev.espalier.loop.llm.Template;
import dev.espalier.loop.llm.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts assignments into words. The same assignment gives the same prompt, always. */
final class Prompts {

    private static final int MOST_OTHERS = 2;
    private static final int MOST_TRIED = 12;

    private final Template system;
    private final Template language;
    private final Templates templates;
    private final Optional<Template> tactics;
    private final Optional<AnswerForm> form;
    private final boolean standard;
    private final Map<String, String> always = new HashMap<>();

    /**
     * @param form that answers must have, where an endpoint can be held to one
     */
    Prompts(Scenario scenario, Templates templates, AuthorSettings settings, Optional<AnswerForm> form) {
        this.templates = templates;
        this.form = form;
        this.standard = settings.objective().isEmpty();
        this.system = templates.named("system");
        this.language = templates.named("language");
        this.tactics = templates.find("tactics-" + scenario.game().name());
        always.put("language", language.fill(Map.of()));
        always.put("scenario", scenario.text() + (standard ? "" : "\n" + settings.objective() + "\n"));
        always.put("vocabulary", vocabulary(scenario.deal()));
        always.put("brief", settings.brief());
        always.put("tactics", tactics.map(template -> template.fill(Map.of())).orElse(""));
        always.put("json", isNotation(AnswerForm.Notation.JSON_SCHEMA) ? "yes" : "");
        always.put("bare", isNotation(AnswerForm.Notation.GBNF) ? "yes" : "");
        always.put("free", form.isPresent() ? "" : "yes");
    }

    private static String vocabulary(Deal deal) {
        String card = VocabularyCard.of(deal.vocabulary());
        return deal.vocabulary().equals(deal.game().vocabulary())
                ? card
                : card + "\nWhat the game offers for other modes only is left out.\n";
    }

    private boolean isNotation(AnswerForm.Notation notation) {
        return form.filter(wanted -> wanted.notation() == notation).isPresent();
    }

    /** The first asking. */
    Prompt first(Assignment assignment, Standing standing) {
        return prompt(assignment.template(), assignment.title(), values(assignment, standing));
    }

    /** The asking after an answer that cannot be played. */
    Prompt repair(Prompt first, Reading reading, int round) {
        Map<String, String> values = new HashMap<>(always);
        values.put("assignment", first.text());
        values.put("answer", reading.shown());
        values.put("problems", reading.problems());
        return prompt("repair", first.title() + ", repair " + round, values);
    }

    private Prompt prompt(String name, String title, Map<String, String> values) {
        Template template = templates.named(name);
        List<String> used = new ArrayList<>(List.of(system.id(), template.id(), language.id()));
        tactics.ifPresent(present -> used.add(present.id()));
        return new Prompt(name, title, system.fill(always), template.fill(values), List.of(), form, used);
    }

    private Map<String, String> values(Assignment assignment, Standing standing) {
        Map<String, String> values = new HashMap<>(always);
        values.put("policy", assignment.parent().map(Prompts::text).orElse(""));
        values.put("results", assignment.parent().map(Parent::results).orElse(""));
        values.put("others", assignment.mate().isPresent() ? "" : others(assignment, standing));
        values.put("mate", assignment.mate().map(Prompts::text).orElse(""));
        values.put("mate_results", assignment.mate().map(Parent::results).orElse(""));
        values.put("tried", tried(standing.tried()));
        values.put("part", assignment.part().map(Graft.Part::name).orElse(""));
        values.put(
                "part_text",
                assignment.part().map(part -> part(assignment, part)).orElse(""));
        return values;
    }

    private static String part(Assignment assignment, Graft.Part part) {
        Policy base = assignment.parent().orElseThrow().policy().policy();
        return PolicyFormatter.format(Graft.taken(base, part));
    }

    private static String text(Parent parent) {
        return PolicyFormatter.format(parent.policy().policy());
    }

    private static String others(Assignment assignment, Standing standing) {
        StringBuilder text = new StringBuilder();
        standing.others().stream()
                .filter(other -> !assignment.parent().equals(Optional.of(other)))
                .limit(MOST_OTHERS)
                .forEach(other -> text.append("```\n")
                        .append(text(other))
                        .append("```\n")
                        .append(other.results().strip())
                        .append("\n\n"));
        return text.toString();
    }

    private String tried(List<Attempt> tried) {
        StringBuilder text = new StringBuilder();
        for (Attempt attempt : tried.subList(Math.max(0, tried.size() - MOST_TRIED), tried.size())) {
            text.append("- ")
                    .append(outcome(attempt))
                    .append(": ")
                    .append(attempt.change())
                    .append('\n');
        }
        return text.toString();
    }

    private String outcome(Attempt attempt) {
        return attempt.dropped()
                .map(reason -> "did not work, so it was not compared (" + reason + ")")
                .orElseGet(() -> String.format(
                        Locale.ROOT,
                        "%+.1f points%s in %d pairs of matches%s",
                        100 * attempt.lead(),
                        standard ? " of the score" : "",
                        attempt.pairs(),
                        attempt.promoted() ? ", and took the incumbent's place" : ""));
    }
}
