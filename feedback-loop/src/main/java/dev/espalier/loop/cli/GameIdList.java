package dev.espalier.loop.cli;

import dev.espalier.game.Game;
import dev.espalier.game.UnknownGameException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads ids of games from a text with one a line; empty lines and those that begin with {@code #} do not count. */
final class GameIdList {

    /** The name of the standard input. */
    static final String STANDARD = "-";

    private static final int MOST = 1_000_000;
    private static final int LONGEST = 1_000;

    private final Game game;
    private final String source;

    private GameIdList(Game game, String source) {
        this.game = game;
        this.source = source;
    }

    /**
     * The ids in a file, all of them known to the game.
     *
     * @param argument a path, or {@link #STANDARD}
     * @throws CommandFault if it cannot be read, holds none, or a line is no id; then the message names the line
     */
    static List<String> read(Game game, String argument) {
        boolean standard = argument.equals(STANDARD);
        GameIdList list = new GameIdList(game, standard ? "the standard input" : argument);
        try (InputStream stream = standard ? System.in : Files.newInputStream(Path.of(argument))) {
            return list.read(stream);
        } catch (InvalidPathException | NoSuchFileException cause) {
            throw CommandFault.usage("no such file: " + argument);
        } catch (AccessDeniedException cause) {
            throw CommandFault.usage(argument + " may not be read by this user");
        } catch (CharacterCodingException cause) {
            throw CommandFault.usage(list.source + " is not UTF-8 text");
        } catch (IOException cause) {
            throw CommandFault.usage("cannot read " + list.source + ": " + cause.getMessage());
        }
    }

    private List<String> read(InputStream stream) throws IOException {
        List<String> ids = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String id = line.strip();
            if (!id.isEmpty() && !id.startsWith("#")) {
                ids.add(known(id, number));
            }
            if (ids.size() > MOST) {
                throw CommandFault.usage(source + " holds more than " + MOST + " ids of games");
            }
        }
        if (ids.isEmpty()) {
            throw CommandFault.usage(source + " holds no id of a game");
        }
        return ids;
    }

    private String known(String id, int number) {
        if (id.length() > LONGEST) {
            throw CommandFault.usage("line " + number + " of " + source + " is too long for the id of a game");
        }
        try {
            game.describe(id);
            return id;
        } catch (UnknownGameException fault) {
            throw CommandFault.usage("line " + number + " of " + source + ": " + fault.getMessage());
        }
    }
}
