package dev.espalier.loop.llm;

import dev.espalier.loop.llm.Answer.Ending;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder through which anyone can be the model. Every request gets a folder of its own with {@code request.md} and its
 * pictures, all there at once; the answer is awaited as {@code answer.md} beside it, however long it takes. A run that is started
 * again finds its requests and their answers.
 */
public final class FolderModel implements LanguageModel {

    private static final String REQUEST = "request.md";
    private static final String ANSWER = "answer.md";
    private static final int MOST_AT_ONCE = 64;

    /** Whoever writes without renaming may pause. */
    private static final int QUIET_LOOKS = 8;

    private final Path folder;
    private final Duration poll;
    private final RetryingModel.Pause pause;

    /**
     * @param poll how often to look for answers; an answer is taken when several looks have found the same
     */
    public FolderModel(Path folder, Duration poll, RetryingModel.Pause pause) {
        this.folder = folder;
        this.poll = poll;
        this.pause = pause;
    }

    /** With the name of who answers, when the folder tells it in a file {@code model.txt}. */
    @Override
    public String name() {
        try {
            String answerer = Files.readString(folder.resolve("model.txt"), StandardCharsets.UTF_8)
                    .strip();
            return answerer.isEmpty()
                    ? "exchange"
                    : "exchange:" + answerer.lines().findFirst().orElseThrow();
        } catch (IOException notTold) {
            return "exchange";
        }
    }

    @Override
    public int parallelism() {
        return MOST_AT_ONCE;
    }

    @Override
    public Answer ask(Request request) {
        long start = System.nanoTime();
        try {
            Path place = place(request);
            String text = await(place.resolve(ANSWER));
            long millis = (System.nanoTime() - start) / 1_000_000;
            return new Answer(text, Ending.COMPLETE, Usage.NONE, Optional.empty(), name(), 1, millis);
        } catch (IOException cause) {
            throw new ModelException(
                    ModelException.Kind.UNANSWERABLE, "cannot work in the exchange folder " + folder + ": " + cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelException(
                    ModelException.Kind.UNANSWERABLE, "interrupted while waiting for an answer in " + folder);
        }
    }

    /** The folder of a request: the one that it had before, else a new one with the next number. */
    private synchronized Path place(Request request) throws IOException {
        Files.createDirectories(folder);
        String name = request.shortName();
        int last = 0;
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String entryName = String.valueOf(entry.getFileName());
                if (entryName.matches("\\d{3,}-.*")) {
                    if (entryName.substring(entryName.indexOf('-') + 1).equals(name)) {
                        return entry;
                    }
                    last = Math.max(last, Integer.parseInt(entryName.substring(0, entryName.indexOf('-'))));
                }
            }
        }
        return write(request, folder.resolve(String.format(Locale.ROOT, "%03d-%s", last + 1, name)));
    }

    /** Writes beside, then moves: whoever watches the folder sees whole requests only. */
    private static Path write(Request request, Path place) throws IOException {
        Path draft = place.resolveSibling("." + place.getFileName() + ".part");
        Files.createDirectories(draft);
        Prompt prompt = request.prompt();
        for (int i = 0; i < prompt.pictures().size(); i++) {
            Files.write(
                    draft.resolve(pictureName(prompt, i)),
                    prompt.pictures().get(i).png());
        }
        Files.writeString(draft.resolve(REQUEST), page(prompt), StandardCharsets.UTF_8);
        return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String pictureName(Prompt prompt, int index) {
        return (index + 1) + "-" + prompt.pictures().get(index).name() + ".png";
    }

    private static String page(Prompt prompt) {
        StringBuilder page = new StringBuilder();
        page.append("<!-- ").append(prompt.title()).append("\n\n");
        page.append(
                "How to answer. You are the model of a run that waits for you; nobody else answers this request.\n");
        page.append("Read what follows this comment");
        if (!prompt.pictures().isEmpty()) {
            page.append(", look at the pictures beside this file, in the order of their numbers,");
        }
        page.append(" and write your answer into the file `answer.md` in this folder:\n");
        page.append(
                "only the answer, in the form that is asked for below. Write it under another name first and rename it\n");
        page.append("when it is complete. The run can be stopped and resumed meanwhile. -->\n\n");
        page.append(prompt.system().strip()).append("\n\n---\n\n");
        page.append(prompt.text().strip()).append('\n');
        for (int i = 0; i < prompt.pictures().size(); i++) {
            String name = pictureName(prompt, i);
            page.append("\n![").append(name).append("](").append(name).append(")\n");
        }
        prompt.form()
                .ifPresent(form -> page.append("\nThe answer follows the ")
                        .append(form.notation())
                        .append(" `")
                        .append(form.name())
                        .append("`.\n"));
        return page.toString();
    }

    private String await(Path file) throws IOException, InterruptedException {
        Optional<String> before = Optional.empty();
        int same = 0;
        while (true) {
            Optional<String> now = read(file);
            same = now.isPresent() && now.equals(before) ? same + 1 : 0;
            if (same == QUIET_LOOKS) {
                return now.orElseThrow();
            }
            before = now;
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString(), null, "the folder is gone");
            }
            pause.sleep(poll);
        }
    }

    private static Optional<String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        String content = new String(bytes, StandardCharsets.UTF_8);
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
