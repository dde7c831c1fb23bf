package dev.espalier.loop.critic;

import dev.espalier.game.view.TellingMoment;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Correspondence;
import dev.espalier.loop.llm.Excerpt;
import dev.espalier.loop.llm.Picture;
import dev.espalier.loop.llm.Prompt;
import dev.espalier.loop.llm.Template;
import dev.espalier.loop.llm.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A model that looks at maps and stills of a policy's matches beside its figures and rates it. An answer that lacks something goes back, a
 * bounded number of times.
 */
public final class VisionCritic {

    private static final int MOST_STILLS = 4;

    private final Correspondence correspondence;
    private final Gallery gallery;
    private final Templates templates;
    private final int repairs;
    private final String scenario;

    /**
     * @param scenario what the policies are for
     * @param correspondence with the model
     * @param gallery draws what it is shown, when it has to be drawn
     * @param repairs how often a faulty answer goes back at most
     */
    public VisionCritic(
            Scenario scenario, Templates templates, Correspondence correspondence, Gallery gallery, int repairs) {
        this.correspondence = correspondence;
        this.gallery = gallery;
        this.templates = templates;
        this.repairs = repairs;
        this.scenario = scenario.aim();
    }

    /**
     * Looks at a policy.
     *
     * @param title which policy it is, for people
     * @param figures what was measured of it, in prose
     * @param scenes what is shown, in order
     * @return empty when the model declined, or its answers stayed faulty
     * @throws dev.espalier.loop.llm.ModelException if it does not answer
     * @throws dev.espalier.loop.llm.LimitReachedException if it may not be asked
     */
    public Optional<Critique> look(String title, String figures, List<Scene> scenes) {
        Template template = templates.named("rate");
        List<Picture> pictures = new ArrayList<>();
        StringBuilder captions = new StringBuilder();
        for (Scene scene : scenes) {
            pictures.add(new Picture("map-" + (pictures.size() + 1), scene.subject(), () -> draw(scene)));
            caption(captions, pictures.size(), scene.caption());
        }
        for (Still still : stills(scenes)) {
            pictures.add(new Picture("eyes-" + (pictures.size() + 1), still.subject(), () -> draw(still)));
            caption(captions, pictures.size(), still.caption());
        }
        String text = template.fill(Map.of(
                "scenario", scenario, "figures", figures, "captions", captions.toString(), "aspects", aspects()));
        Prompt first = prompt(template, title, text, pictures);
        Prompt prompt = first;
        for (int round = 0; ; round++) {
            Answer answer = correspondence.ask(List.of(prompt)).get(0);
            CritiqueReader.Result result = CritiqueReader.read(answer.text());
            if (result.critique().isPresent() || answer.ending() == Ending.REFUSED || round == repairs) {
                return result.critique();
            }
            Template repair = templates.named("rate-repair");
            String again = repair.fill(Map.of(
                    "assignment", first.text(),
                    "answer", Excerpt.around(answer.text(), 0),
                    "problems", "- " + String.join("\n- ", result.problems())));
            prompt = prompt(repair, title + ", repair " + (round + 1), again, pictures);
        }
    }

    private static void caption(StringBuilder captions, int number, String text) {
        captions.append(number).append(". ").append(text).append('\n');
    }

    /** Of each match, beginning with the first, which is shown in most scenes. */
    private synchronized List<Still> stills(List<Scene> scenes) {
        Map<String, List<TellingMoment>> known = new HashMap<>();
        List<Still> stills = new ArrayList<>();
        for (Scene scene : scenes) {
            List<TellingMoment> moments = known.computeIfAbsent(scene.match(), match -> gallery.moments(scene));
            stills.addAll(Still.of(scene, moments, 1));
        }
        return stills.subList(0, Math.min(stills.size(), MOST_STILLS));
    }

    private synchronized byte[] draw(Scene scene) {
        return gallery.map(scene);
    }

    private synchronized byte[] draw(Still still) {
        return gallery.still(still);
    }

    private Prompt prompt(Template template, String title, String text, List<Picture> pictures) {
        Template system = templates.named("rate-system");
        return new Prompt(
                "rate",
                title,
                system.fill(Map.of()),
                text,
                pictures,
                Optional.of(new AnswerForm("ratings", AnswerForm.Notation.JSON_SCHEMA, schema())),
                List.of(system.id(), template.id()));
    }

    private static String aspects() {
        return Arrays.stream(Aspect.values())
                .map(aspect -> "- `" + aspect.key() + "`: " + aspect.question() + "\n")
                .collect(Collectors.joining());
    }

    private static String schema() {
        String rating = "{\"type\": \"object\", \"properties\": {\"rating\": {\"type\": \"integer\", \"minimum\": 1, "
                + "\"maximum\": 5}, \"reason\": {\"type\": \"string\"}}, \"required\": [\"reason\", \"rating\"], "
                + "\"additionalProperties\": false}";
        String properties = Arrays.stream(Aspect.values())
                .map(aspect -> "\"" + aspect.key() + "\": " + rating + ", ")
                .collect(Collectors.joining());
        String required = Arrays.stream(Aspect.values())
                .map(aspect -> "\"" + aspect.key() + "\", ")
                .collect(Collectors.joining());
        return "{\"type\": \"object\", \"properties\": {" + properties
                + "\"advice\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}, \"required\": [" + required
                + "\"advice\"], \"additionalProperties\": false}";
    }
}
