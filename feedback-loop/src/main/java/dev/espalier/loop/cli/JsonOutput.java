package dev.espalier.loop.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** One JSON document on a command's output, indented, ending in a line feed. */
final class JsonOutput {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonOutput() {}

    /** What writes a document. */
    interface Document {
        void write(JsonGenerator json) throws IOException;
    }

    static void print(PrintWriter out, Document document) {
        try {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            JsonGenerator json = JSON.createGenerator(out)
                    .setPrettyPrinter(new DefaultPrettyPrinter()
                            .withArrayIndenter(indenter)
                            .withObjectIndenter(indenter));
            document.write(json);
            json.close();
            out.println();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write the output", cause);
        }
    }

    /** A number as JSON can hold it: null when it is not finite. */
    static void writeNumber(JsonGenerator json, String field, double value) throws IOException {
        json.writeFieldName(field);
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
