package dev.espalier.dsl.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.syntax.Expression.BinaryOperator;
import dev.espalier.dsl.syntax.Expression.UnaryOperator;
import dev.espalier.dsl.syntax.Keywords;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Sensor;
import dev.espalier.dsl.vocabulary.TaskParameter;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an exported grammar admits, our parsers read, and what it names exists. The grammars are read from their text. */
final class ExportedGrammarTest {

    private static final int SENTENCES = 10_000;

    @ParameterizedTest
    @EnumSource
    void everySentenceParsesAndNamesWhatExists(GrammarFormat format) {
        GrammarProof.prove(format, TestVocabulary.SHOOTER, Pool.STANDARD, SENTENCES);
    }

    @ParameterizedTest
    @EnumSource
    void aPoolMayBeOfAnySize(GrammarFormat format) {
        GrammarProof.prove(format, TestVocabulary.SHOOTER, Pool.EMPTY, 500);
        GrammarProof.prove(format, TestVocabulary.SHOOTER, new Pool(2, 3, 4, 5), 200);
    }

    /** Names of the pool that the game has already, no places but in tasks, ranges between whole numbers, nameless types. */
    @ParameterizedTest
    @EnumSource
    void aGameMayOfferLittleOfAKind(GrammarFormat format) {
        Vocabulary odd = new Vocabulary(
                "odd",
                "1",
                "An odd game.",
                List.of(
                        new Sensor("number_param_1", new Type.Numeric(Unit.RATIO, 0, 0.5), "A ratio."),
                        new Sensor("condition_1", new Type.Flag(), "A flag."),
                        new Sensor("kind", new Type.Choice("position", List.of("one", "two")), "A choice.")),
                List.of(
                        task("go", new Type.Position(), Optional.empty()),
                        task("lean", new Type.Numeric(Unit.DEGREES, -2.5, -0.25), Optional.of("-1")),
                        task("blink", new Type.Numeric(Unit.NONE, 0.125, 0.75), Optional.empty()),
                        task("nod", new Type.Numeric(Unit.NONE, 7.5, 1234.5), Optional.empty()),
                        task("sink", new Type.Numeric(Unit.METRES, Double.NEGATIVE_INFINITY, 3), Optional.of("0"))));
        GrammarProof.prove(format, odd, Pool.STANDARD, 1_000);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordAndOperatorCanBeWritten(GrammarFormat format) {
        Set<String> words = Reachable.words(GrammarProof.read(format, TestVocabulary.SHOOTER, Pool.STANDARD));
        Set<String> expected = new LinkedHashSet<>(Keywords.ALL);
        if (format == GrammarFormat.JSON_SCHEMA) {
            expected.removeAll(Set.of("param", "in")); // they are "params", "low" and "high" there
        } else {
            Stream.of(UnaryOperator.values()).map(UnaryOperator::symbol).forEach(expected::add);
        }
        assertThat(words).containsAll(expected);
        Stream.of(BinaryOperator.values()).forEach(operator -> assertThat(words).contains(operator.symbol()));
    }

    @ParameterizedTest
    @EnumSource
    void allThatTheGameOffersCanBeWritten(GrammarFormat format) {
        Vocabulary game = TestVocabulary.SHOOTER;
        Set<String> words = Reachable.words(GrammarProof.read(format, game, Pool.EMPTY));
        game.sensors().forEach(sensor -> assertThat(words).contains(sensor.name()));
        game.skills().forEach(skill -> assertThat(words).contains(skill.name()));
        game.functions().forEach(function -> assertThat(words).contains(function.name()));
        for (TaskSignature task : game.tasks()) {
            assertThat(words).contains(task.name());
            task.parameters().forEach(parameter -> assertThat(words).contains(parameter.name()));
        }
    }

    private static TaskSignature task(String name, Type type, Optional<String> standard) {
        return new TaskSignature(name, List.of(new TaskParameter("it", type, standard, "What.")), "Does it.");
    }
}
