package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.AuthorSettings;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Backoff;
import dev.espalier.loop.llm.Correspondence;
import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.FolderModel;
import dev.espalier.loop.llm.LanguageModel;
import dev.espalier.loop.llm.LimitedModel;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.Prices.Price;
import dev.espalier.loop.llm.Recording;
import dev.espalier.loop.llm.ReplayModel;
import dev.espalier.loop.llm.RetryingModel;
import dev.espalier.loop.llm.Spending;
import dev.espalier.loop.llm.remote.Endpoint;
import dev.espalier.loop.llm.remote.Provider;
import dev.espalier.loop.llm.remote.RemoteModel;
import dev.espalier.loop.record.ModelSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the models that a command was told to ask. */
final class AskedModels {

    private static final Duration POLL = Duration.ofMillis(250);

    private final ModelOptions options;
    private final PolicyFiles files;
    private final Function<String, Optional<String>> environment;

    /**
     * @param environment gives the value of an environment variable, if it is set
     */
    AskedModels(ModelOptions options, PolicyFiles files, Function<String, Optional<String>> environment) {
        this.options = options;
        this.files = files;
        this.environment = environment;
    }

    /**
     * Finds out before any work begins whether the models can be made.
     *
     * @throws CommandFault if not
     */
    void require(ModelSettings settings) {
        model(settings.author(), settings, new Spending(settings.limits()), 0);
    }

    /**
     * The author of a run.
     *
     * @param memory where its exchanges are kept
     * @param seed of the chance in waiting times
     */
    Author author(Game game, ModelSettings settings, ExchangeMemory memory, long seed) {
        Spending spending = new Spending(settings.limits());
        memory.all()
                .forEach(exchange -> spending.remember(
                        exchange.answer().attempts(),
                        exchange.answer().usage(),
                        exchange.answer().cost().orElse(Dollars.NOTHING)));
        ExchangeMemory kept = options.recording()
                .map(file -> (ExchangeMemory) Recording.of(memory, file))
                .orElse(memory);
        LanguageModel model = model(settings.author(), settings, spending, seed);
        return new Author(
                game,
                options.templates(files),
                new Correspondence(model, kept),
                new AuthorSettings(
                        settings.brief(),
                        settings.repairs(),
                        AuthorSettings.STANDARD_MAX_NODES,
                        settings.form().map(AnswerForm.Notation::valueOf)));
    }

    private LanguageModel model(String spec, ModelSettings settings, Spending spending, long seed) {
        int colon = spec.indexOf(':');
        String kind = colon < 0 ? spec : spec.substring(0, colon);
        String rest = spec.substring(colon + 1);
        if (colon < 0 || rest.isBlank()) {
            throw CommandFault.usage(unknown(spec));
        }
        try {
            return switch (kind) {
                case "exchange" ->
                    new LimitedModel(
                            new FolderModel(Path.of(rest), POLL, AskedModels::sleep), spending, Optional.empty(), 1);
                case "replay" -> new ReplayModel(Path.of(rest));
                default -> remote(spec, kind, rest, settings, spending, seed);
            };
        } catch (ModelException | IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    private LanguageModel remote(
            String spec, String kind, String name, ModelSettings settings, Spending spending, long seed) {
        Provider provider = Stream.of(Provider.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage(unknown(spec)));
        Endpoint endpoint = new Endpoint(
                provider,
                name,
                settings.baseUrl().map(URI::create),
                options.mostOutputTokens(),
                options.temperature(),
                options.parallel(),
                Duration.ofSeconds(options.callDeadlineSeconds()));
        Optional<Price> price = options.prices(files).of(endpoint.name());
        if (settings.limits().cost().isPresent() && price.isEmpty()) {
            throw CommandFault.usage("--max-cost needs the price of " + endpoint.name() + "; name a table by --prices");
        }
        LanguageModel limited =
                new LimitedModel(RemoteModel.at(endpoint, environment), spending, price, options.mostOutputTokens());
        return new RetryingModel(limited, Backoff.STANDARD, AskedModels::sleep, seed);
    }

    private static String unknown(String spec) {
        return "no model is called '" + spec
                + "'; write openai:NAME, anthropic:NAME, gemini:NAME, exchange:FOLDER or replay:FILE";
    }

    private static void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }
}
