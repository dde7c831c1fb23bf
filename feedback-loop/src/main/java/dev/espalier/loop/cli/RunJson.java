package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.GenerationSummary;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.ModelRecord;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.OpponentScore;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.record.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Runs for programs; all methods write fields inside of an object that was begun, and names are only ever added. */
final class RunJson {

    private RunJson() {}

    /** What one wants to know of a run among others. */
    static void writeOutline(JsonGenerator json, StoredRun run) throws IOException {
        json.writeStringField("name", run.name());
        json.writeStringField("folder", run.path().toString());
        json.writeStringField("state", run.state().replace(' ', '_'));
        if (run.summary().isEmpty()) {
            return;
        }
        RunSummary summary = run.summary().get();
        RunSettings settings = summary.settings();
        json.writeStringField("game", settings.game());
        writeText(json, "mode", settings.mode());
        json.writeStringField("written_by", StoredRun.author(settings));
        json.writeNumberField("seed", settings.seed());
        json.writeNumberField("generations_done", summary.generations().size());
        json.writeNumberField("generations_planned", settings.budget().steps());
        json.writeNumberField("promotions", Math.max(0, summary.lineage().size() - 1));
        json.writeNumberField("matches", summary.matches());
        if (!summary.lineage().isEmpty()) {
            writeTotal(json, "start", summary.start().heldOut());
            writeTotal(json, "result", summary.best().heldOut());
        }
        List<Session> sessions = summary.annex().sessions();
        writeText(json, "begun", sessions.stream().map(Session::begun).findFirst());
        JsonOutput.writeNumber(json, "seconds", summary.annex().seconds());
    }

    /** All the rest but pictures and critiques. */
    static void writeDetails(JsonGenerator json, RunSummary run) throws IOException {
        writeSettings(json, run.settings());
        json.writeArrayFieldStart("policies");
        for (int number = 0; number < run.lineage().size(); number++) {
            json.writeStartObject();
            writeIncumbent(json, number, run.lineage().get(number));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("generations");
        for (GenerationSummary generation : run.generations()) {
            writeGeneration(json, generation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("archive");
        for (ArchivedPolicy policy : run.archive()) {
            writeArchived(json, policy);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("models");
        for (ModelRecord model : run.models()) {
            writeModel(json, model);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sessions");
        for (Session session : run.annex().sessions()) {
            writeSession(json, session);
        }
        json.writeEndArray();
    }

    /** A policy of the line of incumbents. */
    static void writeIncumbent(JsonGenerator json, int number, Incumbent incumbent) throws IOException {
        json.writeNumberField("number", number);
        json.writeNumberField("generation", incumbent.generation());
        json.writeStringField("id", incumbent.policy().name());
        json.writeStringField("change", incumbent.change());
        writeScores(json, "training", incumbent.appraisal().training());
        writeScores(json, "held_out", incumbent.heldOut());
        json.writeStringField("text", incumbent.policy().text());
    }

    private static void writeSettings(JsonGenerator json, RunSettings settings) throws IOException {
        Budget budget = settings.budget();
        json.writeObjectFieldStart("settings");
        json.writeStringField("version", settings.version());
        json.writeStringField("start", settings.start().name());
        writeNames(json, "training_opponents", settings.trainingOpponents());
        writeNames(json, "held_out_opponents", settings.heldOutOpponents());
        json.writeNumberField("generations", budget.generations());
        json.writeNumberField("candidates", budget.candidates());
        json.writeNumberField("screening_pairs", budget.screeningPairs());
        json.writeNumberField("test_pairs", budget.testPairs());
        json.writeNumberField("held_out_pairs", budget.heldOutPairs());
        json.writeNumberField("tune_matches", budget.tuningMatches());
        writeText(json, "networks", settings.networks());
        if (settings.models().isPresent()) {
            ModelSettings models = settings.models().get();
            json.writeStringField("author", models.author());
            writeText(json, "critic", models.critic());
            writeText(json, "base_url", models.baseUrl());
            writeText(json, "critic_base_url", models.criticBaseUrl());
            json.writeStringField("brief", models.brief());
            json.writeNumberField("repairs", models.repairs());
            writeText(json, "form", models.form());
            json.writeStringField("templates", models.templates());
        }
        json.writeEndObject();
    }

    private static void writeGeneration(JsonGenerator json, GenerationSummary generation) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", generation.number());
        json.writeNumberField("candidates", generation.candidates());
        json.writeNumberField("best_lead", generation.bestDifference());
        json.writeNumberField("tested", generation.tested());
        json.writeBooleanField("promoted", generation.promoted());
        json.writeStringField("change", generation.change());
        json.writeNumberField("test_pairs", generation.testedPairs());
        json.writeNumberField("test_lead", generation.lead().mean());
        json.writeNumberField("matches_so_far", generation.matchesSoFar());
        Diversity diversity = generation.diversity();
        json.writeObjectFieldStart("diversity");
        JsonOutput.writeNumber(json, "coverage", diversity.coverage());
        JsonOutput.writeNumber(json, "qd_score", diversity.qdScore());
        JsonOutput.writeNumber(json, "behaviour_distance", diversity.behaviourDistance());
        JsonOutput.writeNumber(json, "structure_distance", diversity.structureDistance());
        json.writeEndObject();
        json.writeArrayFieldStart("dropped");
        for (DroppedCandidate dropped : generation.dropped()) {
            json.writeStartObject();
            json.writeNumberField("candidate", dropped.number());
            json.writeStringField("change", dropped.change());
            json.writeStringField("reason", dropped.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeArchived(JsonGenerator json, ArchivedPolicy policy) throws IOException {
        json.writeStartObject();
        json.writeNumberField("column", policy.column());
        json.writeNumberField("row", policy.row());
        json.writeStringField("id", policy.policy().name());
        JsonOutput.writeNumber(json, "score", policy.score());
        JsonOutput.writeNumber(json, "first_axis", policy.first());
        JsonOutput.writeNumber(json, "second_axis", policy.second());
        json.writeNumberField("generation", policy.generation());
        json.writeStringField("change", policy.change());
        json.writeStringField("text", policy.policy().text());
        json.writeEndObject();
    }

    private static void writeModel(JsonGenerator json, ModelRecord model) throws IOException {
        Drafts drafts = model.drafts();
        json.writeStartObject();
        json.writeStringField("model", model.model());
        json.writeNumberField("answers", model.answers());
        json.writeNumberField("requests", model.attempts());
        json.writeNumberField("input_tokens", model.usage().inputTokens());
        json.writeNumberField("output_tokens", model.usage().outputTokens());
        if (model.cost().isPresent()) {
            json.writeNumberField("cost_nano_dollars", model.cost().get().nanos());
        }
        json.writeNumberField("policies_asked_for", drafts.asked());
        json.writeNumberField("valid_at_first_try", drafts.valid());
        json.writeNumberField("valid_syntax", drafts.first().syntax());
        json.writeNumberField("valid_names", drafts.first().names());
        json.writeNumberField("valid_syntax_and_names", drafts.first().both());
        json.writeNumberField("valid_in_the_end", drafts.playable());
        json.writeNumberField("valid_syntax_in_the_end", drafts.last().syntax());
        json.writeNumberField("valid_names_in_the_end", drafts.last().names());
        json.writeNumberField("valid_syntax_and_names_in_the_end", drafts.last().both());
        json.writeNumberField("mended", drafts.mended());
        json.writeNumberField("repaired", drafts.repaired());
        json.writeNumberField("refused", drafts.refused());
        json.writeEndObject();
    }

    private static void writeSession(JsonGenerator json, Session session) throws IOException {
        json.writeStartObject();
        json.writeStringField("command", session.command());
        json.writeStringField("java", session.java());
        json.writeStringField("system", session.system());
        json.writeNumberField("threads", session.threads());
        json.writeStringField("begun", session.begun());
        JsonOutput.writeNumber(json, "seconds", session.seconds());
        json.writeEndObject();
    }

    private static void writeScores(JsonGenerator json, String field, List<OpponentScore> scores) throws IOException {
        json.writeArrayFieldStart(field);
        for (OpponentScore score : scores) {
            json.writeStartObject();
            json.writeStringField("opponent", score.opponent());
            Figures.writeScore(json, score.score(), score.pairs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTotal(JsonGenerator json, String field, List<OpponentScore> scores) throws IOException {
        json.writeFieldName(field);
        if (scores.isEmpty()) {
            json.writeNull();
            return;
        }
        OpponentScore total = OpponentScore.total("all", scores);
        json.writeStartObject();
        Figures.writeScore(json, total.score(), total.pairs());
        json.writeEndObject();
    }

    private static void writeNames(JsonGenerator json, String field, List<NamedPolicy> policies) throws IOException {
        json.writeArrayFieldStart(field);
        for (NamedPolicy policy : policies) {
            json.writeString(policy.name());
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }
}
