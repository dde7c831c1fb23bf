package dev.espalier.loop.train;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.game.Game;
import dev.espalier.game.train.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The arena, its lessons and the shipped policies, for tests. */
final class School {

    static final Game ARENA = ServiceLoader.load(Game.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(game -> game.name().equals("arena"))
            .findFirst()
            .orElseThrow();

    private static final Path POLICIES = Path.of("..", "assets", "policies");

    private School() {}

    static Lesson lesson(String skill) {
        return ServiceLoader.load(Lesson.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(lesson -> lesson.skill().name().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    static CheckedPolicy policy(String name) {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            Path file = files.filter(path -> path.endsWith(name + ".bt"))
                    .findFirst()
                    .orElseThrow();
            return new PolicyReader(ARENA.vocabulary())
                    .read(Files.readString(file))
                    .policy()
                    .orElseThrow();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
