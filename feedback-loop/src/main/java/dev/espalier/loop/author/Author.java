package dev.espalier.loop.author;

import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.dsl.export.GrammarExport;
import dev.espalier.dsl.export.GrammarFormat;
import dev.espalier.dsl.export.Pool;
import dev.espalier.game.Game;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.feedback.Scenario;
import dev.espalier.loop.generate.Candidate;
import dev.espalier.loop.generate.Graft;
import dev.espalier.loop.llm.Answer;
import dev.espalier.loop.llm.Answer.Ending;
import dev.espalier.loop.llm.AnswerForm;
import dev.espalier.loop.llm.Correspondence;
import dev.espalier.loop.llm.Prompt;
import dev.espalier.loop.llm.Templates;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.Drafts.Faultless;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A language model that writes policies: anew, level by level from the root; a part of the incumbent, while the rest is kept; or out
 * of two. All candidates of a generation are asked for at once, and what is faulty goes back together, a bounded number of
 * times. The same standing, chance and answers give the same candidates.
 */
public final class Author {

    private final Correspondence correspondence;
    private final Prompts prompts;
    private final AnswerReader reader;
    private final AuthorSettings settings;
    private final Map<String, Drafts> drafts = new LinkedHashMap<>();

    /**
     * @param scenario what its policies are for
     * @param templates the prompts that it is given
     * @param correspondence with the model
     */
    public Author(Scenario scenario, Templates templates, Correspondence correspondence, AuthorSettings settings) {
        this.correspondence = correspondence;
        this.settings = settings;
        Game game = scenario.game();
        this.prompts = new Prompts(scenario, templates, settings, form(game, settings));
        this.reader = new AnswerReader(game.vocabulary(), settings.maxNodes());
    }

    private static Optional<AnswerForm> form(Game game, AuthorSettings settings) {
        return settings.form().map(notation -> {
            GrammarFormat format =
                    notation == AnswerForm.Notation.GBNF ? GrammarFormat.GBNF : GrammarFormat.JSON_SCHEMA;
            return new AnswerForm("policy", notation, GrammarExport.export(format, game.vocabulary(), Pool.EMPTY));
        });
    }

    /** How well each model keeps to the language, by its name, in the order in which they first answered. */
    public Map<String, Drafts> drafts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(drafts));
    }

    /**
     * Has candidates written.
     *
     * @param count how many are asked for
     * @param random chooses what each is to be
     * @return those that can be played, at most {@code count}; two may be the same
     * @throws dev.espalier.loop.llm.ModelException if the model does not answer
     * @throws dev.espalier.loop.llm.LimitReachedException if it may not be asked
     */
    public List<Candidate> write(Standing standing, int count, RandomGenerator random) {
        return writeEach(standing, count, random).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Has candidates written, as {@link #write} does.
     *
     * @return one for each that was asked for, in order; empty where what was written cannot be played
     */
    public List<Optional<Candidate>> writeEach(Standing standing, int count, RandomGenerator random) {
        List<Sheet> sheets = new ArrayList<>();
        for (Assignment assignment : assignments(standing, count, random)) {
            sheets.add(new Sheet(assignment, prompts.first(assignment, standing)));
        }
        List<Sheet> open = sheets;
        for (int round = 0; round <= settings.repairs() && !open.isEmpty(); round++) {
            int repair = round;
            List<Prompt> asked = open.stream()
                    .map(sheet -> repair == 0 ? sheet.first : prompts.repair(sheet.first, sheet.last(), repair))
                    .toList();
            List<Answer> answers = correspondence.ask(asked);
            for (int i = 0; i < open.size(); i++) {
                open.get(i).take(answers.get(i), reader);
            }
            open = open.stream().filter(Sheet::isFaulty).toList();
        }
        sheets.forEach(sheet -> drafts.merge(sheet.model, sheet.tally(), Drafts::plus));
        return sheets.stream().map(Sheet::candidate).toList();
    }

    private static List<Assignment> assignments(Standing standing, int count, RandomGenerator random) {
        List<Assignment> assignments = new ArrayList<>();
        List<Graft.Part> parts = standing.incumbent()
                .map(parent -> Graft.parts(parent.policy().policy()))
                .orElse(List.of());
        for (int i = 0; i < count; i++) {
            String title = "generation " + standing.generation() + ", candidate " + (i + 1) + " of " + count;
            Optional<Parent> mate = standing.others().isEmpty()
                    ? Optional.empty()
                    : Optional.of(standing.others()
                            .get(random.nextInt(standing.others().size())));
            Optional<Graft.Part> part =
                    parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(random.nextInt(parts.size())));
            assignments.add(assignment(i, title, standing.incumbent(), part, mate));
        }
        return assignments;
    }

    /** In turn: a part, all of it, out of two; where one of these cannot be, the next. */
    private static Assignment assignment(
            int number, String title, Optional<Parent> parent, Optional<Graft.Part> part, Optional<Parent> mate) {
        if (parent.isPresent() && part.isPresent() && (number % 3 == 0 || (number % 3 == 2 && mate.isEmpty()))) {
            return new Assignment(
                    Assignment.REWRITE, title + ": rewrite " + part.get(), parent, part, Optional.empty());
        }
        if (parent.isPresent() && mate.isPresent() && number % 3 == 2) {
            return new Assignment(Assignment.COMBINE, title + ": combine two", parent, Optional.empty(), mate);
        }
        return new Assignment(Assignment.WRITE, title + ": write", parent, Optional.empty(), Optional.empty());
    }

    /** One candidate on its way. */
    private static final class Sheet {

        private final Assignment assignment;
        private final Prompt first;
        private final List<Reading> readings = new ArrayList<>();
        private String model = "";
        private String idea = "";
        private boolean refused;

        Sheet(Assignment assignment, Prompt first) {
            this.assignment = assignment;
            this.first = first;
        }

        void take(Answer answer, AnswerReader reader) {
            if (readings.isEmpty()) {
                model = answer.model();
            }
            refused = answer.ending() == Ending.REFUSED;
            idea = AnswerText.idea(answer.text()).orElse(idea);
            readings.add(reader.read(answer, assignment::fit));
        }

        Reading last() {
            return readings.get(readings.size() - 1);
        }

        boolean isFaulty() {
            return !refused && last().policy().isEmpty();
        }

        Optional<Candidate> candidate() {
            return last().policy().map(policy -> new Candidate(policy, change(policy)));
        }

        private String change(CheckedPolicy policy) {
            String what = idea;
            if (what.isEmpty() && assignment.parent().isPresent()) {
                int changes = PolicyDiff.between(
                                assignment.parent().get().policy().policy(), policy.policy())
                        .size();
                what = changes + (changes == 1 ? " change" : " changes");
            }
            return assignment.change() + (what.isEmpty() ? "" : ": " + what);
        }

        Drafts tally() {
            Reading reading = readings.get(0);
            boolean playable = last().policy().isPresent();
            return new Drafts(
                    1,
                    Faultless.of(reading.syntax(), reading.names()),
                    Faultless.of(playable || last().syntax(), playable || last().names()),
                    reading.isValid() ? 1 : 0,
                    reading.policy().isPresent() && reading.mended() ? 1 : 0,
                    playable && reading.policy().isEmpty() ? 1 : 0,
                    refused ? 1 : 0);
        }
    }
}
