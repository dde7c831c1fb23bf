package dev.espalier.runtime.pack;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.dsl.vocabulary.TaskSignature;
import dev.espalier.dsl.vocabulary.Type;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.neural.model.ModelCard;
import dev.espalier.runtime.neural.model.ModelFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A dog with a nose and a skill: {@code track} sees where the scent is, left and right of it, and gives how to go. */
public final class Hound {

    private static final Skill.Channel LEFT = channel("left");
    private static final Skill.Channel RIGHT = channel("right");
    private static final Skill.Channel FORWARD = channel("forward");
    private static final Skill.Channel ASIDE = channel("aside");

    /** The game. */
    public static final Binding<Hound> BINDING = Binding.<Hound>of(new Vocabulary(
                    "hunt",
                    "1",
                    "Hounds.",
                    List.of(),
                    List.of(),
                    List.of(new TaskSignature("sniff", List.of(), "Sniffs, always.")),
                    List.of(new Skill("track", List.of(LEFT, RIGHT), List.of(FORWARD, ASIDE), "Follows a scent."))))
            .task("sniff", () -> (hound, arguments) -> Outcome.RUNNING)
            .skill("track", Track::new)
            .build();

    /** A policy that follows the scent. */
    public static final String TRACKER = "policy tracker { tree { neural track() } }";

    public float left = 0.5f;
    public float right = -0.25f;
    public float forward;
    public float aside;

    /** A policy for the game. */
    public static CheckedPolicy check(String text) {
        return new PolicyReader(BINDING.vocabulary()).read(text).policy().orElseThrow();
    }

    /** A package of the tracker with a dense network that has these weights: two for each answer, then two biases. */
    public static PolicyPackage dense(float... weights) {
        return packed(ModelCard.Kind.DENSE, "weights.f32", ModelFiles.bytes(weights));
    }

    /** A package of the tracker with a network in some file. */
    public static PolicyPackage packed(ModelCard.Kind kind, String file, byte[] content) {
        ModelCard card = new ModelCard(
                "track",
                "hunt 1",
                kind,
                file,
                ModelFiles.sha256(content),
                List.of(2, 2),
                "relu",
                List.of("left", "right"),
                List.of("forward", "aside"));
        return PolicyPackage.of(
                check(TRACKER),
                TRACKER,
                Map.of("track/model.json", card.json().getBytes(StandardCharsets.UTF_8), "track/" + file, content));
    }

    private static Skill.Channel channel(String name) {
        return new Skill.Channel(name, new Type.Numeric(Unit.NONE, -1, 1));
    }

    private static final class Track implements NeuralAction<Hound> {

        @Override
        public Outcome observe(Hound hound, float[] row, int offset) {
            row[offset] = hound.left;
            row[offset + 1] = hound.right;
            return Outcome.RUNNING;
        }

        @Override
        public void act(Hound hound, float[] action, int offset) {
            hound.forward = action[offset];
            hound.aside = action[offset + 1];
        }
    }
}
