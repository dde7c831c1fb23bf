package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** What checking found, for programs. */
final class FindingsJson {

    private FindingsJson() {}

    static void print(PrintWriter out, List<Findings> all) {
        JsonOutput.print(out, json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Findings findings : all) {
                writeFile(json, findings);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void writeFile(JsonGenerator json, Findings findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", findings.source().path().toString());
        json.writeBooleanField("valid", findings.errors() == 0);
        json.writeNumberField("errors", findings.errors());
        json.writeNumberField("warnings", findings.warnings());
        json.writeFieldName("diagnostics");
        json.writeRawValue(findings.json());
        json.writeEndObject();
    }
}
