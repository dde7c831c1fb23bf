package dev.espalier.loop.run;

import dev.espalier.dsl.diff.DiffText;
import dev.espalier.dsl.diff.PolicyDiff;
import dev.espalier.game.Game;
import dev.espalier.loop.author.Author;
import dev.espalier.loop.author.Standing;
import dev.espalier.loop.author.Standing.Parent;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.generate.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Candidates that a language model writes, all of a generation together; leaves out what has been seen before. */
final class WrittenProposals implements Proposals {

    private static final int MOST_DIFF_LINES = 30;

    private final Game game;
    private final Author author;
    private final Set<String> seen = new HashSet<>();
    private final List<Proposal> latest = new ArrayList<>();

    WrittenProposals(Game game, Author author) {
        this.game = game;
        this.author = author;
    }

    @Override
    public void know(Contender contender) {
        seen.add(contender.id());
    }

    @Override
    public List<Challenger> propose(Round round, int count, RandomGenerator random) {
        List<Challenger> proposals = new ArrayList<>();
        latest.clear();
        int number = 0;
        for (Optional<Candidate> written : author.writeEach(standing(round), count, random)) {
            number++;
            if (written.isEmpty()) {
                continue;
            }
            Candidate candidate = written.get();
            Contender contender = Contender.of(game, "candidate", candidate.policy());
            boolean fresh = seen.add(contender.id());
            latest.add(new Proposal(number, contender, candidate.change(), !fresh));
            if (fresh) {
                proposals.add(Challenger.unplayed(contender, candidate.change()));
            }
        }
        return proposals;
    }

    @Override
    public List<Proposal> latest() {
        return List.copyOf(latest);
    }

    private static Standing standing(Round round) {
        Contender incumbent = round.incumbent();
        return new Standing(
                round.generation(),
                Optional.of(new Parent(incumbent.policy(), round.feedback() + lastChange(round))),
                round.elites().stream()
                        .filter(elite -> !elite.contender().id().equals(incumbent.id()))
                        .map(elite -> new Parent(elite.contender().policy(), results(elite)))
                        .toList(),
                round.tried());
    }

    /** What was changed when the incumbent took its place; the feedback tells with what effect. */
    private static String lastChange(Round round) {
        if (round.before().isEmpty()) {
            return "";
        }
        List<String> lines = new DiffText(false)
                .lines(PolicyDiff.between(
                        round.before().get().policy().policy(),
                        round.incumbent().policy().policy()));
        int shown = Math.min(lines.size(), MOST_DIFF_LINES);
        return "\nWhat changed when it took the place of the policy before it:\n"
                + String.join("\n", lines.subList(0, shown))
                + (shown < lines.size() ? "\n… and " + (lines.size() - shown) + " more lines" : "");
    }

    private static String results(Challenger elite) {
        return String.format(
                Locale.ROOT,
                "In %d pairs of matches it scored %.1f points more than the policy that was to be beaten then; it was the best of"
                        + " several, so it is hardly that good. It came about so: %s.",
                elite.lead().count(),
                100 * elite.lead().mean(),
                elite.change());
    }
}
