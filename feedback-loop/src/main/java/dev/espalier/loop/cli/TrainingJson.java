package dev.espalier.loop.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.RunSettings;
import java.util.Locale;

/** Examples for fine-tuning as lines of JSON, in the shape of chats that most trainers take. */
final class TrainingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TrainingJson() {}

    /** One line, without its end. */
    static String line(String run, RunSettings settings, TrainingExample example) {
        Exchange exchange = example.exchange();
        ObjectNode line = JSON.createObjectNode();
        ArrayNode messages = line.putArray("messages");
        addMessage(messages, "system", exchange.system());
        addMessage(messages, "user", exchange.text());
        addMessage(messages, "assistant", exchange.answer().text());
        line.put("reward", example.reward());
        ObjectNode metadata = line.putObject("metadata");
        metadata.put("run", run);
        metadata.put("game", settings.game());
        settings.mode().ifPresent(mode -> metadata.put("mode", mode));
        metadata.put("seed", settings.seed());
        metadata.put("espalier", settings.version());
        metadata.put("generation", example.generation());
        metadata.put("candidate", example.candidate());
        metadata.put("purpose", exchange.purpose());
        metadata.put("repair", example.repair());
        metadata.put("model", exchange.answer().model());
        metadata.put("ending", exchange.answer().ending().name().toLowerCase(Locale.ROOT));
        ArrayNode templates = metadata.putArray("templates");
        exchange.templates().forEach(templates::add);
        metadata.put("valid", example.outcome().isPresent());
        example.outcome().ifPresent(outcome -> putOutcome(metadata, outcome));
        return line.toString();
    }

    private static void putOutcome(ObjectNode metadata, CandidateRecord outcome) {
        metadata.put("policy", outcome.policy().name());
        metadata.put("duplicate", outcome.duplicate());
        metadata.put("screening_pairs", outcome.screeningPairs());
        metadata.put("screening_lead", outcome.screeningLead());
        metadata.put("tested", outcome.tested());
        metadata.put("promoted", outcome.promoted());
    }

    private static void addMessage(ArrayNode messages, String role, String content) {
        messages.addObject().put("role", role).put("content", content);
    }
}
