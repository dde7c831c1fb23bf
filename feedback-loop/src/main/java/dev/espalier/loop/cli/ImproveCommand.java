package dev.espalier.loop.cli;

import dev.espalier.dsl.diff.DiffText;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.game.Game;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.MatchPool;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.run.OnePass.Improvement;
import dev.espalier.loop.run.OnePass.Played;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code espalier improve}: one bounded pass over a policy. */
@Command(
        name = "improve",
        header = "Has a language model change a policy in one pass, and shows what changed and what came of it.",
        description =
                "Plays the policy, asks for a few successors, plays them on the same games, and writes the one that scores most"
                        + " beside the policy, which stays as it is. Whether it is really better, only refine shows.",
        footer = "  espalier improve my_policy.bt --llm openai:gpt-5 --brief \"less reckless\"")
final class ImproveCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;
    private final Viewers viewers;

    @Parameters(paramLabel = "POLICY", description = "The policy: a path, or the name of a shipped one.")
    private String policy = "";

    @Mixin
    private final DesignOptions options = new DesignOptions();

    ImproveCommand(Console console, PolicyFiles files, Games games, Viewers viewers) {
        this.console = console;
        this.files = files;
        this.games = games;
        this.viewers = viewers;
    }

    @Override
    public Integer call() {
        Game played = options.game(games);
        Contender contender = new Contenders(played, files).named(policy);
        Scenario scenario = options.scenario(played, files);
        AskedModels models = options.models(files);
        Improvement improvement;
        try (MatchPool pool = options.pool(played);
                Progress progress = Progress.on(console, "matches", 0)) {
            progress.stage("playing and asking");
            improvement = options.pass(pool, scenario, models.critic(scenario, viewers), progress)
                    .improve(models.author(scenario), contender, options.candidates());
        }
        Played before = improvement.before();
        Played after = improvement
                .after()
                .orElseThrow(() -> CommandFault.faulty("the model wrote no successor that can be played; ask again"));
        Path path = options.write(after, contender.name() + "-improved");
        show(before, after);
        console.out().println("score rate  " + DesignOptions.rate(before) + " before");
        console.out().println("            " + DesignOptions.rate(after) + " after");
        console.out().println("policy      " + path);
        return ExitCode.GOOD;
    }

    private void show(Played before, Played after) {
        boolean coloured = console.interactive() && Ansi.AUTO.enabled();
        console.out().println(after.change());
        console.out().println();
        new DiffText(coloured)
                .lines(PolicyDiff.between(
                        before.contender().policy().policy(),
                        after.contender().policy().policy()))
                .forEach(console.out()::println);
        console.out().println();
        console.out().print(after.review());
        console.out().println();
    }
}
