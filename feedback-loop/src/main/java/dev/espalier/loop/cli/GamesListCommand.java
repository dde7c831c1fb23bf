package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.loop.cli.EvalCommand.GameSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code espalier games list}. */
@Command(
        name = "list",
        header = "Lists games by id, with what sets them apart.",
        description = "Every id is another game. Those for training and those held out have none in common.",
        footer = {
            "  espalier games list --count 2000",
            "  espalier games list --mode ctf --games held-out",
            "  espalier games list --count 500 --json > games.json"
        })
final class GamesListCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    private final Console console;
    private final Games games;

    @Mixin
    private final GameOption game = new GameOption();

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many games. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(names = "--mode", paramLabel = "MODE", description = "In which mode. Default: all modes in turn.")
    private Optional<String> mode = Optional.empty();

    @Option(names = "--games", paramLabel = "SPLIT", description = "training or held-out. Default: training.")
    private GameSplit split = GameSplit.TRAINING;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    GamesListCommand(Console console, Games games) {
        this.console = console;
        this.games = games;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            throw CommandFault.usage("--count is from 1 to " + MOST + ", not " + count);
        }
        Game chosen = game.in(games);
        List<Listed> listed = chosen instanceof GameCatalogue catalogue
                ? fromCatalogue(catalogue, modeOf(catalogue))
                : described(chosen);
        if (json) {
            printJson(listed);
        } else {
            printTable(listed);
        }
        return ExitCode.GOOD;
    }

    /** A game and what sets it apart. */
    private record Listed(String id, Map<String, String> features) {}

    /** The mode asked for; the last is the mix of all. */
    private String modeOf(GameCatalogue catalogue) {
        List<String> modes = catalogue.modes();
        String wanted = mode.orElse(modes.get(modes.size() - 1));
        if (!modes.contains(wanted)) {
            throw CommandFault.usage("there is no mode '" + wanted + "'; the modes are: " + String.join(", ", modes));
        }
        return wanted;
    }

    private List<Listed> fromCatalogue(GameCatalogue catalogue, String wanted) {
        return LongStream.range(0, count)
                .mapToObj(index -> catalogue.gameId(wanted, split.split(), index))
                .map(id -> new Listed(id, catalogue.features(id)))
                .toList();
    }

    private List<Listed> described(Game chosen) {
        mode.ifPresent(wanted -> {
            throw CommandFault.usage("the game '" + chosen.name() + "' has no modes");
        });
        return LongStream.range(0, count)
                .mapToObj(index -> chosen.gameId(split.split(), index))
                .map(id -> new Listed(id, Map.of("description", chosen.describe(id))))
                .toList();
    }

    private void printTable(List<Listed> listed) {
        List<String> headings = new ArrayList<>(List.of("id"));
        headings.addAll(listed.get(0).features().keySet());
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (Listed entry : listed) {
            List<String> row = new ArrayList<>(List.of(entry.id()));
            row.addAll(entry.features().values());
            table.row(row);
        }
        table.lines().forEach(console.out()::println);
    }

    private void printJson(List<Listed> listed) {
        JsonOutput.print(console.out(), output -> {
            output.writeStartArray();
            for (Listed entry : listed) {
                output.writeStartObject();
                output.writeStringField("id", entry.id());
                for (Map.Entry<String, String> feature : entry.features().entrySet()) {
                    output.writeStringField(feature.getKey(), feature.getValue());
                }
                output.writeEndObject();
            }
            output.writeEndArray();
        });
    }
}
