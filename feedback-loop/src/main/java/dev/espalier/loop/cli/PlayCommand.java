package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.ShownMatch;
import dev.espalier.game.view.WatchOrder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code espalier play}. */
@Command(
        name = "play",
        header = "Opens a window in which a match goes on.",
        description = {
            "Shows the match in three dimensions and, of the agent that is chosen, the tree: what every node does in this tick,"
                    + " and what its conditions read. Press H in it for its keys.",
            "A policy that is saved while it plays takes part from the next tick on; one with faults does not, and they are"
                    + " shown."
        },
        footer = {
            "  espalier play gen:7/zone/3v3 --red my.bt --blue holder",
            "  espalier play --red my.bt --agent R1",
            "  espalier play --record mine.replay        press P in it to play an agent yourself",
            "  espalier play --replay mine.replay"
        })
final class PlayCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;
    private final Viewers viewers;

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "Which game, such as gen:7/zone/3v3. Default: the first of those for training.")
    private String id = "";

    @Mixin
    private final ShownMatchOptions shown = new ShownMatchOptions();

    @Option(
            names = "--camera",
            paramLabel = "NAME",
            defaultValue = "overview",
            description = "top, overview, follow or first-person at first. Default: ${DEFAULT-VALUE}.")
    private String camera = "overview";

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Who is chosen at first: R1 is the first of the first side, B1 of the second.")
    private String agent = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1280x720",
            converter = PictureSize.Converter.class,
            description = "Of the window at first. Default: ${DEFAULT-VALUE}.")
    private PictureSize size = new PictureSize(1280, 720);

    @Option(
            names = "--close-after",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "Close the window after so long and say how fast it was drawn; for tests.")
    private double closeAfter;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write a replay of what was played when the window is closed.")
    private Optional<Path> record = Optional.empty();

    PlayCommand(Console console, PolicyFiles files, Games games, Viewers viewers) {
        this.console = console;
        this.files = files;
        this.games = games;
        this.viewers = viewers;
    }

    @Override
    public Integer call() {
        Game game = shown.game(games);
        MatchViewer viewer = viewers.of(game);
        ShownMatch match = id.isEmpty() ? shown.match(game, files) : shown.match(game, files, id);
        try {
            double perSecond = viewer.watch(
                    match,
                    new WatchOrder(
                            Cameras.named(camera),
                            viewer.agent(match, agent),
                            size.width(),
                            size.height(),
                            closeAfter,
                            record));
            if (closeAfter > 0) {
                console.out().println(String.format(Locale.ROOT, "%.1f pictures in a second", perSecond));
            }
        } catch (IllegalArgumentException cause) {
            throw CommandFault.usage(String.valueOf(cause.getMessage()));
        }
        return ExitCode.GOOD;
    }
}
