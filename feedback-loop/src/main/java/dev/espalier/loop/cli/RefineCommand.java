package dev.espalier.loop.cli;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.Game;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.Deal;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.generate.Evolution;
import dev.espalier.loop.generate.Generator;
import dev.espalier.loop.generate.GeneratorSettings;
import dev.espalier.loop.generate.RandomPolicies;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.ModelException;
import dev.espalier.loop.llm.Recording;
import dev.espalier.loop.llm.SessionMemory;
import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.ModelSettings;
import dev.espalier.loop.record.RunSettings;
import dev.espalier.loop.record.RunSummary;
import dev.espalier.loop.report.HtmlReport;
import dev.espalier.loop.run.Refinement;
import dev.espalier.loop.run.RunListener;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import dev.espalier.loop.store.RunStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code espalier refine}: makes a policy better by play. */
@Command(
        name = "refine",
        header = "Makes a policy better by varying and playing it.",
        description = {
            "Varies the policy by evolution on its syntax tree, or has a language model write others (--llm), screens the candidates on training games against training "
                    + "opponents, promotes those that a sequential test shows to be better, and in the end measures start "
                    + "and result on held-out games against held-out opponents.",
            "",
            "The same arguments give the same policy and the same figures. A run that was cut short, by whatever means, goes "
                    + "on with --resume where it was; no match is played twice."
        },
        footer = {
            "  espalier refine",
            "  espalier refine my_policy.bt --seed 7 --generations 40 --run runs/mine",
            "  espalier refine --generator random --generations 40",
            "  espalier refine --game gold",
            "  espalier refine --objective \"score + 0.2*accuracy - 0.1*deaths\" --max-time 20m",
            "  espalier refine --tune-matches 4000",
            "  espalier refine --llm openai:gpt-5 --max-cost 2 --brief \"careful, but never idle\"",
            "  espalier refine --llm exchange:letters --record run.jsonl",
            "  espalier refine --store jdbc:postgresql://db.example/espalier",
            "  espalier refine --resume"
        })
final class RefineCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;
    private final Viewers viewers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private PlayedGame game = new PlayedGame();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--run",
            paramLabel = "DIR",
            description = "The run's folder. Default: a new one below runs/, named after policy and seed.")
    private Optional<Path> run = Optional.empty();

    @Option(names = "--resume", description = "Go on with a run that was cut short: the one in --run, or the latest.")
    private boolean resume;

    @Mixin
    private PoolOptions playing = new PoolOptions();

    RefineCommand(Console console, PolicyFiles files, Games games, Viewers viewers) {
        this.console = console;
        this.files = files;
        this.games = games;
        this.viewers = viewers;
    }

    @Override
    public Integer call() {
        Game played = game.in(games);
        RunStores stores = store.stores();
        Path path = folder(played, stores);
        Optional<RunSettings> fresh = resume ? Optional.empty() : Optional.of(options.settings(played, files));
        fresh.ifPresent(settings -> requireModels(settings, played));
        try (RunFolder folder = RunFolder.open(path);
                RunStore store = stores.open(folder);
                MatchPool pool = playing.open(played)) {
            RunSettings settings = fresh.orElseGet(() -> resumed(store, played));
            refine(settings, folder, store, pool, stores);
            RunSummary summary = store.summary().orElseThrow();
            folder.write(folder.report(), HtmlReport.render(summary));
            if (console.interactive()) {
                console.err().println();
            }
            RunText.outcome(summary, folder).forEach(console.out()::println);
            return ExitCode.GOOD;
        }
    }

    /** Says at once what is wrong with the models that are asked for, before there is a folder. */
    private void requireModels(RunSettings settings, Game played) {
        settings.models()
                .ifPresent(models -> asked(models, new SessionMemory(), 0)
                        .critic(new Scenario(Deal.standard(played), List.of()), viewers));
    }

    private void refine(RunSettings settings, RunFolder folder, RunStore store, MatchPool pool, RunStores stores) {
        List<String> arguments = StoreOption.withoutCredentials(
                spec.root().commandLine().getParseResult().originalArgs());
        SessionLog log = new SessionLog(store, arguments, playing.threads());
        String goOn = "go on with: " + RunText.goOn(folder.path(), pool.game().name(), stores);
        Thread farewell =
                new Thread(() -> console.err().println(System.lineSeparator() + "Stopped. Nothing is lost; " + goOn));
        Runtime.getRuntime().addShutdownHook(farewell);
        try (Progress progress = Progress.on(console, "steps", settings.budget().steps() + 1L)) {
            progress.line("Refining " + settings.start().name() + " in " + folder.path() + ", seed " + settings.seed());
            Refinement refinement =
                    refinement(settings, folder, store, pool, new RunProgress(progress, watched(), log::note));
            refinement.run();
            new Illustrations(viewers).keep(pool.game(), refinement.exhibits(), store);
        } catch (ModelException silent) {
            throw CommandFault.faulty(silent.getMessage() + System.lineSeparator() + "Nothing is lost; " + goOn);
        } finally {
            log.note();
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private Refinement refinement(
            RunSettings settings, RunFolder folder, RunStore store, MatchPool pool, RunListener listener) {
        Game played = pool.game();
        if (settings.models().isEmpty()) {
            return new Refinement(
                    settings,
                    generator(settings.source(), new Deal(played, settings.mode())),
                    folder,
                    store,
                    pool,
                    listener,
                    System::nanoTime);
        }
        ExchangeMemory memory = store.exchanges();
        AskedModels models = asked(
                settings.models().get(),
                options.models()
                        .recording()
                        .map(file -> (ExchangeMemory) Recording.of(memory, file))
                        .orElse(memory),
                settings.seed());
        Scenario scenario = scenario(played, settings);
        Author author = models.author(scenario, Objective.read(settings.objective(), played));
        return new Refinement(
                settings, author, models.critic(scenario, viewers), folder, store, pool, listener, System::nanoTime);
    }

    private static Generator generator(CandidateSource source, Deal deal) {
        Vocabulary vocabulary = deal.game().vocabulary();
        return switch (source) {
            case EVOLUTION -> new Evolution(vocabulary, deal.vocabulary(), GeneratorSettings.STANDARD);
            case RANDOM -> new RandomPolicies(vocabulary, deal.vocabulary(), GeneratorSettings.STANDARD);
        };
    }

    private static Scenario scenario(Game played, RunSettings settings) {
        PolicyReader reader = new PolicyReader(played.vocabulary());
        return new Scenario(
                new Deal(played, settings.mode()),
                settings.trainingOpponents().stream()
                        .flatMap(opponent -> reader.read(opponent.text()).policy().stream()
                                .map(policy -> Contender.of(played, opponent.name(), policy)))
                        .toList());
    }

    private Optional<TerminalText> watched() {
        return console.interactive() ? Optional.of(TerminalText.ofProcess()) : Optional.empty();
    }

    private AskedModels asked(ModelSettings models, ExchangeMemory memory, long seed) {
        return new AskedModels(options.models(), files, models, memory, seed);
    }

    private Path folder(Game played, RunStores stores) {
        if (run.isPresent()) {
            if (resume != stores.holdsRun(run.get())) {
                throw CommandFault.usage(
                        resume
                                ? "nothing to resume: " + stores.absence(run.get())
                                : run.get()
                                        + " holds a run already; go on with it by --resume, or name another folder");
            }
            return run.get();
        }
        RunChoice choice =
                new RunChoice(stores, Path.of("runs"), options.startName(played, files) + "-seed" + options.seed());
        if (!resume) {
            return choice.next();
        }
        return choice.latest()
                .orElseThrow(() -> CommandFault.usage("there is no run of this policy and seed to resume below runs/"));
    }

    /** The settings that the run was begun with; those of the arguments when it had not come so far. */
    private RunSettings resumed(RunStore store, Game played) {
        return store.settings()
                .map(begun -> options.resumed(begun, played, files))
                .orElseGet(() -> options.settings(played, files));
    }
}
