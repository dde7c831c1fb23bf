package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.dsl.vocabulary.Function;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** A vocabulary for programs. */
final class VocabularyJson {

    private VocabularyJson() {}

    static void print(PrintWriter out, Vocabulary vocabulary) {
        JsonOutput.print(out, json -> {
            json.writeStartObject();
            json.writeStringField("name", vocabulary.name());
            json.writeStringField("version", vocabulary.version());
            json.writeStringField("documentation", vocabulary.documentation());
            json.writeArrayFieldStart("sensors");
            for (Sensor sensor : vocabulary.sensors()) {
                writeSensor(json, sensor);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("functions");
            for (Function function : vocabulary.functions()) {
                writeFunction(json, function);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tasks");
            for (TaskSignature task : vocabulary.tasks()) {
                writeTask(json, task);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("skills");
            for (Skill skill : vocabulary.skills()) {
                writeSkill(json, skill);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeSensor(JsonGenerator json, Sensor sensor) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", sensor.name());
        writeType(json, sensor.type());
        json.writeStringField("documentation", sensor.documentation());
        json.writeEndObject();
    }

    private static void writeFunction(JsonGenerator json, Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", function.name());
        writeType(json, function.type());
        json.writeStringField("documentation", function.documentation());
        writeParameters(json, function.parameters());
        json.writeEndObject();
    }

    private static void writeTask(JsonGenerator json, TaskSignature task) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", task.name());
        json.writeStringField("documentation", task.documentation());
        writeParameters(json, task.parameters());
        json.writeEndObject();
    }

    private static void writeSkill(JsonGenerator json, Skill skill) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", skill.name());
        json.writeStringField("documentation", skill.documentation());
        writeChannels(json, "observation", skill.observation());
        writeChannels(json, "action", skill.action());
        json.writeEndObject();
    }

    private static void writeChannels(JsonGenerator json, String field, List<Skill.Channel> channels)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Skill.Channel channel : channels) {
            json.writeStartObject();
            json.writeStringField("name", channel.name());
            writeType(json, channel.type());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeParameters(JsonGenerator json, List<TaskParameter> parameters) throws IOException {
        json.writeArrayFieldStart("parameters");
        for (TaskParameter parameter : parameters) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            writeType(json, parameter.type());
            json.writeFieldName("default");
            if (parameter.standard().isPresent()) {
                json.writeString(parameter.standard().get());
            } else {
                json.writeNull();
            }
            json.writeStringField("documentation", parameter.documentation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeType(JsonGenerator json, Type type) throws IOException {
        json.writeStringField("type", TypeWords.kind(type));
        if (type instanceof Type.Numeric number) {
            json.writeStringField("unit", TypeWords.unit(number.unit()));
            JsonOutput.writeNumber(json, "low", number.low());
            JsonOutput.writeNumber(json, "high", number.high());
        }
        if (type instanceof Type.Choice choice) {
            json.writeStringField("enumeration", choice.name());
            json.writeArrayFieldStart("values");
            for (String value : choice.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
