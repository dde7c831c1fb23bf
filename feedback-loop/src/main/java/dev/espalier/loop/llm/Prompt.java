package dev.espalier.loop.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is put before a model.
 *
 * @param purpose what the answer is for, in a word, such as {@code write}; part of file names
 * @param title which one it is, for people who watch or answer; not shown to endpoints
 * @param system who the model is and what always holds
 * @param text the question
 * @param pictures that the text speaks of, in order
 * @param form which form the answer must have, for endpoints that can be held to one
 * @param templates the templates that it was made of, each with its hash
 */
public record Prompt(
        String purpose,
        String title,
        String system,
        String text,
        List<Picture> pictures,
        Optional<AnswerForm> form,
        List<String> templates) {

    public Prompt {
        pictures = List.copyOf(pictures);
        templates = List.copyOf(templates);
    }

    /**
     * Names the prompt by everything that the model sees; the title and the names of the templates are no part of it.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        List<String> parts = new ArrayList<>(List.of(purpose, system, text));
        pictures.forEach(picture -> parts.add(picture.subject()));
        form.ifPresent(wanted -> parts.addAll(List.of(wanted.notation().name(), wanted.text())));
        return Sha256.of(parts);
    }
}
