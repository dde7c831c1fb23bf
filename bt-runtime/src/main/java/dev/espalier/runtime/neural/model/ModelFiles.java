package dev.espalier.runtime.neural.model;

import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.runtime.neural.Activation;
import dev.espalier.runtime.neural.DenseLayer;
import dev.espalier.runtime.neural.DenseNetwork;
import dev.espalier.runtime.neural.Network;
import dev.espalier.runtime.neural.djl.Engines;
import dev.espalier.runtime.neural.djl.LibraryNetwork;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of one trained network, by name, wherever they come from. Immutable. */
public final class ModelFiles {

    private final String source;
    private final SortedMap<String, byte[]> files;

    /**
     * The files of a network.
     *
     * @param source what the network is called in messages
     * @param files by name
     */
    public ModelFiles(String source, SortedMap<String, byte[]> files) {
        this.source = source;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public SortedMap<String, byte[]> files() {
        return files;
    }

    /**
     * What the network is.
     *
     * @throws ModelException if the card is missing or damaged
     */
    public ModelCard card() {
        return ModelCard.read(source + "/" + ModelCard.FILE, file(ModelCard.FILE));
    }

    /**
     * The network, for a skill.
     *
     * @throws ModelException if it is damaged, was trained for something else, or needs a library that is not there. Another
     *     count of numbers is not told here, but when a policy is compiled
     */
    public Network network(Skill skill) {
        ModelCard card = card();
        requireMeaning(card, skill);
        byte[] content = file(card.file());
        if (!sha256(content).equals(card.sha256())) {
            throw new ModelException(source + "/" + card.file() + " is damaged: its hash is not what the card says");
        }
        return switch (card.kind()) {
            case DENSE -> dense(card, content);
            case TORCHSCRIPT -> library(Engines.PYTORCH, card, content);
            case ONNX -> library(Engines.ONNX, card, content);
        };
    }

    private void requireMeaning(ModelCard card, Skill skill) {
        List<String> sees =
                skill.observation().stream().map(Skill.Channel::name).toList();
        List<String> gives = skill.action().stream().map(Skill.Channel::name).toList();
        boolean shaped =
                card.observation().size() == sees.size() && card.action().size() == gives.size();
        if (shaped && !(card.observation().equals(sees) && card.action().equals(gives))) {
            throw new ModelException(source + " was trained to see " + card.observation() + " and to give "
                    + card.action() + ", but the skill '" + skill.name() + "' sees " + sees + " and gives " + gives);
        }
    }

    private Network dense(ModelCard card, byte[] content) {
        float[] weights = new float[content.length / Float.BYTES];
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(weights);
        try {
            return new DenseNetwork(layers(card.layers(), weights), Activation.of(card.activation()));
        } catch (IllegalArgumentException cause) {
            throw new ModelException(source + ": " + cause.getMessage(), cause);
        }
    }

    private List<DenseLayer> layers(List<Integer> sizes, float[] weights) {
        List<DenseLayer> layers = new ArrayList<>();
        int at = 0;
        for (int layer = 0; layer + 1 < sizes.size(); layer++) {
            int inputs = sizes.get(layer);
            int outputs = sizes.get(layer + 1);
            long end = at + (long) inputs * outputs + outputs;
            if (end > weights.length) {
                throw new ModelException(
                        source + " has " + weights.length + " weights, too few for layers of " + sizes);
            }
            float[] matrix = new float[inputs * outputs];
            System.arraycopy(weights, at, matrix, 0, matrix.length);
            float[] biases = new float[outputs];
            System.arraycopy(weights, at + matrix.length, biases, 0, outputs);
            layers.add(DenseLayer.of(inputs, outputs, matrix, biases));
            at = (int) end;
        }
        return layers;
    }

    private Network library(String engine, ModelCard card, byte[] content) {
        try {
            return LibraryNetwork.read(engine, content, card.inputs(), card.outputs());
        } catch (IOException cause) {
            throw new ModelException(source + ": " + cause.getMessage(), cause);
        } catch (LinkageError missing) {
            throw new ModelException(
                    source + " needs the " + engine + " engine of DJL on the class path, which is not there", missing);
        }
    }

    private byte[] file(String name) {
        byte @Nullable [] content = files.get(name);
        if (content == null) {
            throw new ModelException(source + " lacks the file " + name);
        }
        return content;
    }

    /** In hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Weights as a dense model's file keeps them. */
    public static byte[] bytes(float[] weights) {
        ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(weights);
        return bytes.array();
    }
}
