package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.GameCatalogue;
import dev.espalier.loop.evaluate.Deal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.ArgGroup;
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
            "  espalier games list --maps wad:freedm --mode tdm",
            "  espalier games list --ids --count 1000 | espalier eval rusher --against holder --game-ids -",
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

    @Option(
            names = "--maps",
            paramLabel = "MAPS",
            description =
                    "On the maps of a file instead, such as wad:freedm, whose maps are split into those for training"
                            + " and those held out.")
    private Optional<String> maps = Optional.empty();

    @ArgGroup
    private final Form form = new Form();

    /** How the list is written. */
    static final class Form {

        @Option(names = "--ids", description = "Print the ids alone, one a line.")
        private boolean ids;

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;
    }

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
        List<Listed> listed = maps.isPresent()
                ? onMaps(chosen, maps.get())
                : chosen instanceof GameCatalogue catalogue
                        ? fromCatalogue(catalogue, Modes.deal(chosen, mode.or(() -> Optional.of(GameCatalogue.MIX))))
                        : described(Modes.deal(chosen, mode));
        if (form.ids) {
            listed.forEach(entry -> console.out().println(entry.id()));
        } else if (form.json) {
            printJson(listed);
        } else {
            printTable(listed);
        }
        return ExitCode.GOOD;
    }

    /** A game and what sets it apart. */
    private record Listed(String id, Map<String, String> features) {}

    private List<Listed> fromCatalogue(GameCatalogue catalogue, Deal deal) {
        return LongStream.range(0, count)
                .mapToObj(index -> deal.gameId(split.split(), index))
                .map(id -> new Listed(id, catalogue.features(id)))
                .toList();
    }

    private List<Listed> onMaps(Game chosen, String wanted) {
        if (!(chosen instanceof GameCatalogue catalogue)) {
            throw CommandFault.usage("the game '" + chosen.name() + "' has no maps");
        }
        try {
            return catalogue.gameIds(wanted, mode.orElse(GameCatalogue.MIX), split.split()).stream()
                    .map(id -> new Listed(id, catalogue.features(id)))
                    .toList();
        } catch (IllegalArgumentException fault) {
            throw CommandFault.usage(String.valueOf(fault.getMessage()));
        }
    }

    private List<Listed> described(Deal deal) {
        return LongStream.range(0, count)
                .mapToObj(index -> deal.gameId(split.split(), index))
                .map(id -> new Listed(id, Map.of("description", deal.game().describe(id))))
                .toList();
    }

    private void printTable(List<Listed> listed) {
        List<String> headings = new ArrayList<>(List.of("id"));
        listed.stream()
                .findFirst()
                .ifPresent(first -> headings.addAll(first.features().keySet()));
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
