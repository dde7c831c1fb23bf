package dev.espalier.loop.cli;

import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.llm.Prices;
import dev.espalier.loop.llm.Templates;
import dev.espalier.loop.record.ModelSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which models are asked, what for, and how much they may take. */
public final class ModelOptions {

    private static final int STANDARD_REPAIRS = 2;

    @Option(
            names = "--llm",
            paramLabel = "MODEL",
            description = {
                "The language model that writes policies: openai:NAME, anthropic:NAME, gemini:NAME (keys from OPENAI_API_KEY,"
                        + " ANTHROPIC_API_KEY, GEMINI_API_KEY), exchange:FOLDER (requests and answers as files, for anyone who"
                        + " answers; a file model.txt there says who), or replay:FILE (a recording). Default: none; policies are varied as --generator says."
            })
    private Optional<String> llm = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the endpoint is, for servers that speak the same protocol: http://localhost:8080/v1")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--vlm",
            paramLabel = "MODEL",
            description =
                    "A model that looks at maps of matches and tells the other what it sees; named like that one.")
    private Optional<String> vlm = Optional.empty();

    @Option(
            names = "--vlm-base-url",
            paramLabel = "URL",
            description = "Where its endpoint is. Default: the same as for --llm, when both speak one protocol.")
    private Optional<String> vlmBaseUrl = Optional.empty();

    @Option(names = "--brief", paramLabel = "TEXT", description = "What the designer wants, in words, for the model.")
    private Optional<String> brief = Optional.empty();

    @Option(
            names = "--repairs",
            paramLabel = "N",
            description = "How often a faulty policy goes back to the model. Default: " + STANDARD_REPAIRS + ".")
    private Optional<Integer> repairs = Optional.empty();

    @Option(
            names = "--hold-to",
            paramLabel = "FORM",
            description = "Hold answers to a form, where the endpoint can: json-schema, or gbnf for llama.cpp's server."
                    + " Default: free answers with reasoning.")
    private Optional<String> form = Optional.empty();

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            description =
                    "Most requests to models, failed ones too. When a limit is reached the run measures what it has.")
    private Optional<Long> maxCalls = Optional.empty();

    @Option(names = "--max-tokens", paramLabel = "N", description = "Most tokens of prompts and answers together.")
    private Optional<Long> maxTokens = Optional.empty();

    @Option(
            names = "--max-cost",
            paramLabel = "DOLLARS",
            description = "Most money for models, by the prices in assets/models/prices.csv.")
    private Optional<String> maxCost = Optional.empty();

    @Option(names = "--prices", paramLabel = "FILE", description = "Another table of prices.")
    private Optional<Path> prices = Optional.empty();

    @Option(names = "--prompts", paramLabel = "DIR", description = "Other prompt templates. Default: assets/prompts.")
    private Optional<Path> prompts = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write every exchange with models to this file, for replay:FILE.")
    private Optional<Path> record = Optional.empty();

    @Option(
            names = "--call-deadline",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long one call may take. Default: ${DEFAULT-VALUE}.")
    private int callDeadlineSeconds;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many requests are under way at once. Default: ${DEFAULT-VALUE}.")
    private int parallel;

    @Option(
            names = "--max-answer",
            paramLabel = "TOKENS",
            defaultValue = "16000",
            description = "Longest answer, with what is thought before it. Default: ${DEFAULT-VALUE}.")
    private int mostOutputTokens;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            description = "How much chance there is in answers. Default: the endpoint's own choice.")
    private Optional<Double> temperature = Optional.empty();

    boolean wanted() {
        return llm.isPresent();
    }

    /** Settings of a new run; empty without a model. */
    Optional<ModelSettings> settings(PolicyFiles files) {
        if (llm.isEmpty()) {
            requireNone();
            return Optional.empty();
        }
        return Optional.of(new ModelSettings(
                llm.get(),
                vlm,
                baseUrl,
                criticBaseUrl(llm.get(), vlm, baseUrl),
                brief.orElse(""),
                repairs.orElse(STANDARD_REPAIRS),
                notation().map(Enum::name),
                templates(files).hash(),
                limits()));
    }

    private Optional<String> criticBaseUrl(String author, Optional<String> critic, Optional<String> authorUrl) {
        boolean sameProtocol =
                critic.map(spec -> kind(spec).equals(kind(author))).orElse(false);
        return vlmBaseUrl.or(() -> sameProtocol ? authorUrl : Optional.empty());
    }

    /** What stands before the colon of a model: {@code openai}. */
    static String kind(String spec) {
        int colon = spec.indexOf(':');
        return colon < 0 ? spec : spec.substring(0, colon);
    }

    private void requireNone() {
        if (vlm.isPresent() || brief.isPresent() || baseUrl.isPresent() || record.isPresent() || form.isPresent()) {
            throw CommandFault.usage(
                    "--vlm, --brief, --base-url, --hold-to and --record need a model that writes; name one by --llm");
        }
    }

    /** Settings of a run that is taken up again: what was asked for again, else as it was begun. */
    Optional<ModelSettings> over(Optional<ModelSettings> begun, PolicyFiles files) {
        if (begun.isEmpty()) {
            return settings(files);
        }
        ModelSettings before = begun.get();
        Optional<String> critic = vlm.or(before::critic);
        Optional<String> url = baseUrl.or(before::baseUrl);
        return Optional.of(new ModelSettings(
                llm.orElse(before.author()),
                critic,
                url,
                vlm.isPresent() || vlmBaseUrl.isPresent()
                        ? criticBaseUrl(llm.orElse(before.author()), critic, url)
                        : before.criticBaseUrl(),
                brief.orElse(before.brief()),
                repairs.orElse(before.repairs()),
                form.isPresent() ? notation().map(Enum::name) : before.form(),
                templates(files).hash(),
                new Limits(
                        maxCalls.or(() -> before.limits().calls()),
                        maxTokens.or(() -> before.limits().tokens()),
                        cost().or(() -> before.limits().cost()))));
    }

    private Optional<AnswerForm.Notation> notation() {
        return form.map(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "json-schema" -> AnswerForm.Notation.JSON_SCHEMA;
            case "gbnf" -> AnswerForm.Notation.GBNF;
            default -> throw CommandFault.usage("--hold-to takes json-schema or gbnf, but is " + word);
        });
    }

    private Limits limits() {
        try {
            return new Limits(maxCalls, maxTokens, cost());
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    private Optional<Dollars> cost() {
        try {
            return maxCost.map(Dollars::parse);
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage("--max-cost: " + fault.getMessage());
        }
    }

    Templates templates(PolicyFiles files) {
        Path folder = prompts.or(() -> files.asset("prompts"))
                .orElseThrow(
                        () -> CommandFault.usage("this is no installation with prompts; name a folder by --prompts"));
        try {
            return Templates.in(folder);
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    Prices prices(PolicyFiles files) {
        try {
            return prices.or(() -> files.asset("models/prices.csv"))
                    .map(Prices::read)
                    .orElse(Prices.NONE);
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    Optional<Path> recording() {
        return record;
    }

    int callDeadlineSeconds() {
        return callDeadlineSeconds;
    }

    int parallel() {
        return parallel;
    }

    int mostOutputTokens() {
        return mostOutputTokens;
    }

    Optional<Double> temperature() {
        return temperature;
    }
}
