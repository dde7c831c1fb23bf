package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.view.CannotShowException;
import dev.espalier.game.view.MatchViewer;
import dev.espalier.game.view.Perspective;
import dev.espalier.game.view.PictureOrder;
import dev.espalier.game.view.ShownMatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code espalier picture}. */
@Command(
        name = "picture",
        header = "Draws a match: a moment of it, a time, or an animation.",
        description = {
            "Plays a match and writes a picture of it. A tactical map shows the whole match unless it is told a time. The other"
                    + " cameras show a moment in three dimensions, on the display or, where there is none, by Mesa's off-screen"
                    + " library; where there is neither, a tactical map is drawn instead.",
            "A time gives one tactical map when it is written to a PNG; it becomes an animation when it is written to a GIF,"
                    + " or to numbered PNGs where the file's name holds %%03d."
        },
        footer = {
            "  espalier picture -o match.png",
            "  espalier picture --red my.bt --blue holder --game-id gen:7/zone/3v3 --from 20 --to 50 -o zone.png",
            "  espalier picture --at 16.5 --camera first-person --agent R2 -o seen.png",
            "  espalier picture --from 10 --to 14 --camera overview --size 640x360 -o fight.gif"
        })
final class PictureCommand implements Callable<Integer> {

    private final Console console;
    private final PolicyFiles files;
    private final Games games;
    private final Viewers viewers;

    @Mixin
    private final ShownMatchOptions shown = new ShownMatchOptions();

    @Option(
            names = "--camera",
            paramLabel = "NAME",
            defaultValue = "tactical",
            description =
                    "tactical, top, overview, follow, first-person or window: that of 'espalier play'. Default: ${DEFAULT-VALUE}.")
    private String camera = "tactical";

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "Whom to follow: R1 is the first of the first side, B1 of the second. Default: whoever shoots most.")
    private String agent = "";

    @Option(names = "--at", paramLabel = "SECONDS", description = "This moment alone.")
    private Optional<Double> at = Optional.empty();

    @Option(names = "--from", paramLabel = "SECONDS", description = "Where a time begins. Default: at the beginning.")
    private Optional<Double> from = Optional.empty();

    @Option(names = "--to", paramLabel = "SECONDS", description = "Where it ends. Default: at the end.")
    private Optional<Double> to = Optional.empty();

    @Option(
            names = "--fps",
            paramLabel = "N",
            defaultValue = "10",
            description = "Pictures in a second of an animation, at most 30. Default: ${DEFAULT-VALUE}.")
    private double perSecond;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1200x860",
            converter = PictureSize.Converter.class,
            description = "In pixels. Default: ${DEFAULT-VALUE}.")
    private PictureSize size = new PictureSize(1200, 860);

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "A name that ends in .png or .gif.")
    private Path output = Path.of("");

    PictureCommand(Console console, PolicyFiles files, Games games, Viewers viewers) {
        this.console = console;
        this.files = files;
        this.games = games;
        this.viewers = viewers;
    }

    @Override
    public Integer call() {
        requireSense();
        Game game = shown.game(games);
        MatchViewer viewer = viewers.of(game);
        ShownMatch match = shown.match(game, files);
        Perspective perspective = Cameras.named(camera);
        try (PictureFile file = new PictureFile(output, perSecond)) {
            PictureOrder order = order(perspective, viewer.agent(match, agent));
            draw(viewer, match, order, file);
            console.out()
                    .println(
                            file.written() == 1
                                    ? "written to " + output
                                    : Findings.counted(file.written(), "picture") + " written to " + output);
        } catch (IllegalArgumentException cause) {
            throw CommandFault.usage(String.valueOf(cause.getMessage()));
        }
        return ExitCode.GOOD;
    }

    /** A map where nothing can be drawn in three dimensions: better than no picture. */
    private void draw(MatchViewer viewer, ShownMatch match, PictureOrder order, PictureFile file) {
        try {
            viewer.picture(match, order, file::write);
        } catch (CannotShowException cannot) {
            if (order.perspective() == Perspective.TACTICAL) {
                throw cannot;
            }
            console.err().println("espalier: " + cannot.getMessage() + " A tactical map is drawn instead.");
            viewer.picture(match, order.from(Perspective.TACTICAL), file::write);
        }
    }

    private void requireSense() {
        if (at.isPresent() && (from.isPresent() || to.isPresent())) {
            throw CommandFault.usage("--at is a moment, --from and --to are a time: only one of both");
        }
        if (!PictureFile.isKnown(output)) {
            throw CommandFault.usage("the output must end in .png or .gif, but is " + output);
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
            throw CommandFault.usage("cannot write " + output + ": there is no such folder, or it is one itself");
        }
        if (!(perSecond > 0 && perSecond <= 30)) {
            throw CommandFault.usage("--fps must be above 0 and at most 30, but is " + perSecond);
        }
    }

    private PictureOrder order(Perspective perspective, int whom) {
        double begin = at.or(() -> from).orElse(perspective == Perspective.TACTICAL || to.isPresent() ? 0.0 : 10.0);
        double end = at.or(() -> to).orElse(perspective == Perspective.TACTICAL ? Double.MAX_VALUE : begin);
        if (!(begin >= 0) || !(end >= begin)) {
            throw CommandFault.usage(
                    "a time must begin at 0 s or later and end after that, not " + begin + " to " + end);
        }
        boolean many = PictureFile.takesMany(output);
        return new PictureOrder(perspective, begin, end, many ? perSecond : 0, size.width(), size.height(), whom);
    }
}
