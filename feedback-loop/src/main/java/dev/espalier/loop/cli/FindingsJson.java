package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.espalier.dsl.diagnostic.Diagnostic;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.syntax.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

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
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : findings.diagnostics()) {
            writeDiagnostic(json, diagnostic);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeDiagnostic(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("line", diagnostic.span().line());
        json.writeNumberField("column", diagnostic.span().column());
        writeOffsets(json, diagnostic.span());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("remedy", diagnostic.remedy());
        json.writeFieldName("fix");
        if (diagnostic.fix().isPresent()) {
            Fix fix = diagnostic.fix().get();
            json.writeStartObject();
            writeOffsets(json, fix.span());
            json.writeStringField("replacement", fix.replacement());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void writeOffsets(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
