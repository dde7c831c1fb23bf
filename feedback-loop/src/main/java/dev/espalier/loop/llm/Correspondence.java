package dev.espalier.loop.llm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A run's dealings with one model. Every answer is saved before anyone sees it, and what has been answered is not asked again:
 * a run that goes over its steps once more gets the same answers. Which asking of a prompt is which follows from the order of
 * the prompts alone, however many are asked at once. Used by one thread.
 */
public final class Correspondence {

    private final LanguageModel model;
    private final ExchangeMemory memory;
    private final Map<String, Integer> asked = new HashMap<>();

    public Correspondence(LanguageModel model, ExchangeMemory memory) {
        this.model = model;
        this.memory = memory;
    }

    /** What came of one request: an answer or a failure, or neither when it was not sent. */
    private record Outcome(
            int index, @Nullable Answer answer, @Nullable RuntimeException failure) {}

    /**
     * Has all prompts answered, as many at once as the model allows.
     *
     * @return the answers, in the order of the prompts
     * @throws ModelException if one could not be answered; the answers of the others are kept
     * @throws LimitReachedException if not all may be asked; the answers to those that were are kept
     */
    public List<Answer> ask(List<Prompt> prompts) {
        List<Request> requests = prompts.stream().map(this::next).toList();
        List<@Nullable Answer> answers = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Optional<Exchange> known = memory.find(requests.get(i).key());
            answers.add(known.map(Exchange::answer).orElse(null));
            if (known.isEmpty()) {
                open.add(i);
            }
        }
        if (!open.isEmpty()) {
            fetch(requests, open, answers);
        }
        List<Answer> complete = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer == null) {
                throw new IllegalStateException("a request has neither an answer nor a failure");
            }
            complete.add(answer);
        }
        return complete;
    }

    private Request next(Prompt prompt) {
        Request first = Request.of(prompt, 0);
        int ordinal = asked.merge(first.hash(), 1, Integer::sum) - 1;
        return new Request(prompt, first.hash(), ordinal);
    }

    private void fetch(List<Request> requests, List<Integer> open, List<@Nullable Answer> answers) {
        int threads = Math.min(open.size(), model.parallelism());
        ExecutorService askers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "model");
            thread.setDaemon(true);
            return thread;
        });
        BlockingQueue<Outcome> arrived = new LinkedBlockingQueue<>();
        AtomicBoolean failed = new AtomicBoolean();
        try {
            for (int index : open) {
                askers.execute(() -> arrived.add(outcome(index, requests.get(index), failed)));
            }
            collect(requests, open.size(), arrived, answers);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ModelException(ModelException.Kind.UNANSWERABLE, "interrupted while waiting for " + model.name());
        } finally {
            askers.shutdownNow();
        }
    }

    /** After a failure nothing more is sent. */
    private Outcome outcome(int index, Request request, AtomicBoolean failed) {
        if (failed.get()) {
            return new Outcome(index, null, null);
        }
        try {
            return new Outcome(index, model.ask(request), null);
        } catch (RuntimeException failure) {
            failed.set(true);
            return new Outcome(index, null, failure);
        }
    }

    /** Saves answers as they arrive, those after a failure too: what was under way is paid. */
    private void collect(
            List<Request> requests, int count, BlockingQueue<Outcome> arrived, List<@Nullable Answer> answers)
            throws InterruptedException {
        @Nullable RuntimeException failure = null;
        for (int i = 0; i < count; i++) {
            Outcome outcome = arrived.take();
            Answer answer = outcome.answer();
            if (answer != null) {
                memory.save(Exchange.of(requests.get(outcome.index()), answer));
                answers.set(outcome.index(), answer);
            } else if (outcome.failure() != null && (failure == null || failure instanceof LimitReachedException)) {
                failure = outcome.failure();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
