package dev.espalier.loop.cli;

import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.AuthorSettings;
import dev.espalier.loop.critic.VisionCritic;
import dev.espalier.loop.feedback.Scenario;
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
import dev.espalier.loop.llm.ReplayModel;
import dev.espalier.loop.llm.RetryingModel;
import dev.espalier.loop.llm.Spending;
import dev.espalier.loop.llm.remote.Endpoint;
import dev.espalier.loop.llm.remote.Provider;
import dev.espalier.loop.llm.remote.RemoteModel;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.ModelSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The models of one run, which share what may be spent and where their exchanges are kept. */
final class AskedModels {

    private static final Duration POLL = Duration.ofMillis(250);

    private final ModelOptions options;
    private final PolicyFiles files;
    private final ModelSettings settings;
    private final ExchangeMemory memory;
    private final Spending spending;
    private final LanguageModel author;
    private final Optional<LanguageModel> critic;

    /**
     * @param settings which models
     * @param memory where exchanges are kept; what is in it counts as spent
     * @param seed of the chance in waiting times
     * @throws CommandFault if one of the models cannot be made
     */
    AskedModels(ModelOptions options, PolicyFiles files, ModelSettings settings, ExchangeMemory memory, long seed) {
        this.options = options;
        this.files = files;
        this.settings = settings;
        this.memory = memory;
        this.spending = new Spending(settings.limits());
        memory.all()
                .forEach(exchange -> spending.remember(
                        exchange.answer().attempts(),
                        exchange.answer().usage(),
                        exchange.answer().cost().orElse(Dollars.NOTHING)));
        this.author = model(settings.author(), settings.baseUrl(), seed);
        this.critic = settings.critic().map(spec -> model(spec, settings.criticBaseUrl(), seed + 1));
    }

    /** Who writes policies for the score. */
    Author author(Scenario scenario) {
        return author(scenario, Objective.STANDARD);
    }

    /** Who writes policies for an objective. */
    Author author(Scenario scenario, Objective objective) {
        return new Author(
                scenario,
                options.templates(files),
                new Correspondence(author, memory),
                new AuthorSettings(
                        settings.brief(),
                        settings.repairs(),
                        AuthorSettings.STANDARD_MAX_NODES,
                        objective.isStandard() ? "" : objective.sentence(),
                        settings.form().map(AnswerForm.Notation::valueOf)));
    }

    boolean hasCritic() {
        return critic.isPresent();
    }

    /**
     * Who looks at pictures, if anybody does.
     *
     * @throws CommandFault if matches of the game cannot be shown
     */
    Optional<VisionCritic> critic(Scenario scenario, Viewers viewers) {
        return critic.map(model -> new VisionCritic(
                scenario,
                options.templates(files),
                new Correspondence(model, memory),
                MatchGallery.ofCritic(viewers.of(scenario.game())),
                settings.repairs()));
    }

    private LanguageModel model(String spec, Optional<String> baseUrl, long seed) {
        int colon = spec.indexOf(':');
        String kind = ModelOptions.kind(spec);
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
                default -> remote(spec, kind, rest, baseUrl, seed);
            };
        } catch (ModelException | IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    private LanguageModel remote(String spec, String kind, String name, Optional<String> baseUrl, long seed) {
        Provider provider = Stream.of(Provider.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> CommandFault.usage(unknown(spec)));
        Endpoint endpoint = new Endpoint(
                provider,
                name,
                baseUrl.map(URI::create),
                options.mostOutputTokens(),
                options.temperature(),
                options.parallel(),
                Duration.ofSeconds(options.callDeadlineSeconds()));
        Optional<Price> price = options.prices(files).of(endpoint.name());
        if (settings.limits().cost().isPresent() && price.isEmpty()) {
            throw CommandFault.usage("--max-cost needs the price of " + endpoint.name() + "; name a table by --prices");
        }
        RemoteModel model = RemoteModel.at(endpoint, variable -> Optional.ofNullable(System.getenv(variable)));
        LanguageModel limited = new LimitedModel(model, spending, price, options.mostOutputTokens());
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
