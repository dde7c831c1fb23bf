package dev.espalier.loop.train;

import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.train.Lesson;
import dev.espalier.runtime.neural.djl.DenseBlock;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes a trained network as a folder of models: for our own kernel, as DJL saves it, and a card for people. */
final class ModelWriter {

    private static final String WEIGHTS = "weights.f32";

    private ModelWriter() {}

    static void write(
            Path folder, Lesson lesson, Vocabulary vocabulary, DenseBlock block, Curves curves, List<String> card) {
        Skill skill = lesson.skill();
        RunFolder files = new RunFolder(folder);
        byte[] weights = ModelFiles.bytes(block.weights());
        files.write(WEIGHTS, weights);
        files.write("djl-0000.params", block.save());
        files.write("curves.csv", utf8(curves.csv()));
        files.write("curves.svg", utf8(curves.svg(skill.name())));
        files.write("CARD.md", utf8(String.join("\n", card) + "\n"));
        ModelCard data = new ModelCard(
                skill.name(),
                vocabulary.name() + " " + vocabulary.version(),
                ModelCard.Kind.DENSE,
                WEIGHTS,
                ModelFiles.sha256(weights),
                block.sizes(),
                block.activation().id(),
                skill.observation().stream().map(Skill.Channel::name).toList(),
                skill.action().stream().map(Skill.Channel::name).toList());
        files.write(ModelCard.FILE, utf8(data.json()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
