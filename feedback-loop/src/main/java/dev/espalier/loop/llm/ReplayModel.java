package dev.espalier.loop.llm;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model that repeats what was said in a recorded run. A request that was not made in it is an error. */
public final class ReplayModel implements LanguageModel {

    private static final int MOST_SHOWN_LINES = 12;

    private final String name;
    private final List<Exchange> recorded;
    private final Map<Request.Key, Answer> answers = new HashMap<>();

    /**
     * Reads a recording.
     *
     * @throws ModelException if the file cannot be read or holds something else
     */
    public ReplayModel(Path file) {
        this.name = "replay:" + file.getFileName();
        this.recorded = Recording.read(file);
        recorded.forEach(exchange -> answers.put(exchange.key(), exchange.answer()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int parallelism() {
        return 1;
    }

    @Override
    public Answer ask(Request request) {
        Answer answer = answers.get(request.key());
        if (answer == null) {
            throw new ModelException(ModelException.Kind.UNANSWERABLE, unknown(request));
        }
        return answer;
    }

    private String unknown(Request request) {
        Prompt prompt = request.prompt();
        String head = "the recording has no answer to " + prompt.title() + " (" + request.shortName() + ")";
        Optional<Exchange> nearest = recorded.stream()
                .filter(exchange -> exchange.purpose().equals(prompt.purpose()))
                .min(Comparator.comparing(
                                (Exchange exchange) -> !exchange.key().hash().equals(request.hash()))
                        .thenComparing(exchange -> !exchange.title().equals(prompt.title())));
        return nearest.map(exchange -> head + "; the run differs from the recorded one" + difference(exchange, request))
                .orElse(head + "; it has none for '" + prompt.purpose() + "' at all");
    }

    private static String difference(Exchange exchange, Request request) {
        Prompt prompt = request.prompt();
        if (exchange.key().hash().equals(request.hash())) {
            return ": there this was asked fewer times";
        }
        List<String> pictures = prompt.pictures().stream().map(Picture::subject).toList();
        if (exchange.text().equals(prompt.text()) && exchange.system().equals(prompt.system())) {
            return exchange.pictures().equals(pictures) ? " in the form that is asked for" : " in the pictures";
        }
        List<String> lines = new ArrayList<>();
        compare(exchange.system(), prompt.system(), lines);
        compare(exchange.text(), prompt.text(), lines);
        int more = lines.size() - MOST_SHOWN_LINES;
        return " (- recorded, + now):\n"
                + String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_SHOWN_LINES)))
                + (more > 0 ? "\n… and " + more + " more lines" : "");
    }

    private static void compare(String recorded, String present, List<String> lines) {
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        recorded.lines().toList(), present.lines().toList())
                .getDeltas()) {
            delta.getSource().getLines().forEach(line -> lines.add("- " + line));
            delta.getTarget().getLines().forEach(line -> lines.add("+ " + line));
        }
    }
}
