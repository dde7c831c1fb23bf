package dev.espalier.loop.llm;

import java.util.List;

/**
 * A request and its answer, as they are kept.
 *
 * @param key which asking it was
 * @param purpose of the prompt
 * @param title of the prompt
 * @param system what always holds
 * @param text the question
 * @param pictures what the pictures show, in order
 * @param templates what the prompt was made of
 * @param answer to it
 */
public record Exchange(
        Request.Key key,
        String purpose,
        String title,
        String system,
        String text,
        List<String> pictures,
        List<String> templates,
        Answer answer) {

    public Exchange {
        pictures = List.copyOf(pictures);
        templates = List.copyOf(templates);
    }

    static Exchange of(Request request, Answer answer) {
        Prompt prompt = request.prompt();
        return new Exchange(
                request.key(),
                prompt.purpose(),
                prompt.title(),
                prompt.system(),
                prompt.text(),
                prompt.pictures().stream().map(Picture::subject).toList(),
                prompt.templates(),
                answer);
    }
}
