package dev.espalier.runtime.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The manifest as JSON. What it says of unknown things is skipped, so that later versions can add to it. */
final class ManifestJson {

    private ManifestJson() {}

    /** The same bytes for the same manifest on every system. */
    static byte[] write(PackageManifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(layout);
            json.writeStartObject();
            json.writeNumberField("format", manifest.format());
            json.writeStringField("policy", manifest.policy());
            json.writeObjectFieldStart("vocabulary");
            json.writeStringField("name", manifest.vocabularyName());
            json.writeStringField("version", manifest.vocabularyVersion());
            json.writeStringField("fingerprint", manifest.fingerprint());
            json.writeEndObject();
            json.writeArrayFieldStart("uses");
            for (Requirement use : manifest.uses()) {
                json.writeStartObject();
                json.writeStringField("kind", use.kind().word());
                json.writeStringField("name", use.name());
                json.writeArrayFieldStart("signature");
                for (String part : use.signature()) {
                    json.writeString(part);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("runtime", manifest.runtime());
            json.writeArrayFieldStart("entries");
            for (PackageEntry entry : manifest.entries()) {
                json.writeStartObject();
                json.writeStringField("name", entry.name());
                json.writeNumberField("bytes", entry.bytes());
                json.writeStringField("sha256", entry.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException cause) {
            throw new UncheckedIOException("a manifest could not be written into memory", cause);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is none, or of a format that this runtime does not know; the message says what is wrong
     */
    static PackageManifest read(byte[] json) {
        JsonFields document = JsonFields.read(new String(json, StandardCharsets.UTF_8));
        long format = document.number("format");
        if (format != PackageManifest.FORMAT) {
            throw new IllegalArgumentException("it is of format " + format + ", but this runtime reads format "
                    + PackageManifest.FORMAT + " only");
        }
        List<Requirement> uses = new ArrayList<>();
        for (JsonFields use : document.objects("uses")) {
            uses.add(new Requirement(kind(use.text("kind")), use.text("name"), use.texts("signature")));
        }
        List<PackageEntry> entries = new ArrayList<>();
        for (JsonFields entry : document.objects("entries")) {
            entries.add(new PackageEntry(entry.text("name"), entry.number("bytes"), entry.text("sha256")));
        }
        JsonFields vocabulary = document.object("vocabulary");
        PackageManifest manifest = new PackageManifest(
                PackageManifest.FORMAT,
                document.text("policy"),
                vocabulary.text("name"),
                vocabulary.text("version"),
                uses,
                document.text("runtime"),
                entries);
        if (!manifest.fingerprint().equals(vocabulary.text("fingerprint"))) {
            throw new IllegalArgumentException("its fingerprint is not that of what it lists under 'uses'");
        }
        return manifest;
    }

    private static Requirement.Kind kind(String word) {
        for (Requirement.Kind kind : Requirement.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("'" + PackageEntry.shown(word) + "' is no kind of thing that a game offers");
    }
}
