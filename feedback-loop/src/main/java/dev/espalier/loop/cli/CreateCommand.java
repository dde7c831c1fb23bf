package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.run.OnePass.Played;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code espalier create}: a first policy from a sentence. */
@Command(
        name = "create",
        header = "Has a language model write a policy from a sentence, and plays it.",
        description =
                "Asks for a few policies, plays them against others on training games, and writes the one that scores most.",
        footer = {
            "  espalier create --llm openai:gpt-5 --brief \"a careful sniper that keeps its distance\"",
            "  espalier create --llm exchange:letters --mode ctf --brief \"guards its flag\" -o guard.bt"
        })
final class CreateCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;

    @Mixin
    private final DesignOptions options = new DesignOptions();

    CreateCommand(Console console, PolicyFiles files, Games games) {
        this.console = console;
        this.files = files;
        this.games = games;
    }

    @Override
    public Integer call() {
        Game played = options.game(games);
        Scenario scenario = options.scenario(played, files);
        AskedModels models = options.models(files);
        if (models.hasCritic()) {
            throw CommandFault.usage(
                    "there is nothing to look at before a policy has been written; --vlm goes with improve and refine");
        }
        Optional<Played> created;
        try (MatchPool pool = options.pool(played);
                Progress progress = Progress.on(console, "matches", 0)) {
            progress.stage("asking for policies");
            created = options.pass(pool, scenario, Optional.empty(), progress)
                    .create(models.author(scenario), options.candidates());
        }
        Played best = created.orElseThrow(() -> CommandFault.faulty(
                "the model wrote no policy that can be played; ask again, or for something simpler"));
        Path path = options.write(best, best.contender().name());
        console.out().println(best.change());
        console.out().println();
        console.out().print(best.review());
        console.out().println();
        console.out().println("score rate  " + DesignOptions.rate(best));
        console.out().println("policy      " + path);
        return ExitCode.GOOD;
    }
}
