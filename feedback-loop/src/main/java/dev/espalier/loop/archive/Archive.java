package dev.espalier.loop.archive;

import dev.espalier.loop.archive.BehaviourSpace.Cell;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.statistics.Differences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best policy that a run has measured in each cell of the space of behaviour.
 *
 * <p>Candidates of different generations played different games, against incumbents of different strength. What makes them
 * comparable is the score share of the incumbent over all that it has played as incumbent, plus the likely lead over it on the same
 * games. So a score may still move a little while that incumbent plays on. Not thread-safe.
 */
public final class Archive {

    private final BehaviourSpace space;
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<Cell, Elite> elites =
            new TreeMap<>(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));

    /** An archive with nothing in it. */
    public Archive(BehaviourSpace space) {
        this.space = space;
    }

    /** What an incumbent has played. */
    private static final class Level {
        private double shares;
        private double first;
        private double second;
        private int pairs;

        Behaviour behaviour() {
            return new Behaviour(first / pairs, second / pairs);
        }
    }

    /** Takes note of what an incumbent played, and keeps it in the cell where it belongs after that. */
    public void played(Contender incumbent, String change, int generation, List<PlayedPair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Level level = levels.computeIfAbsent(incumbent.id(), id -> new Level());
        Behaviour behaviour = space.of(pairs);
        level.shares += pairs.stream().mapToDouble(PlayedPair::scoreShare).sum();
        level.first += behaviour.first() * pairs.size();
        level.second += behaviour.second() * pairs.size();
        level.pairs += pairs.size();
        consider(new Elite(incumbent, change, generation, level.behaviour(), incumbent.id(), Differences.NONE, 0));
    }

    /**
     * Keeps a policy if it is the best known in its cell.
     *
     * @param elite compared with an incumbent of which {@link #played} has been told
     */
    public void consider(Elite elite) {
        elites.values()
                .removeIf(
                        known -> known.contender().id().equals(elite.contender().id()));
        elites.merge(
                space.cell(elite.behaviour()),
                elite,
                (known, proposed) -> score(proposed) > score(known) ? proposed : known);
    }

    /** The score share that a policy is likely to have against the training opponents. */
    public double score(Elite elite) {
        Level level = levels.get(elite.incumbent());
        if (level == null) {
            throw new IllegalArgumentException("nothing is known of the incumbent " + elite.incumbent());
        }
        return level.shares / level.pairs + elite.likelyLead();
    }

    /** All that is kept, the best first. */
    public List<Elite> ranking() {
        List<Elite> ranking = new ArrayList<>(elites.values());
        ranking.sort(Comparator.comparingDouble((Elite elite) -> -score(elite))
                .thenComparing(elite -> elite.contender().id()));
        return ranking;
    }

    /** Which share of the cells holds a policy. */
    public double coverage() {
        return elites.size() / (double) space.cells();
    }

    /** The scores of all cells added up, an empty one being worth nothing. */
    public double qdScore() {
        return elites.values().stream()
                .mapToDouble(elite -> Math.max(0, score(elite)))
                .sum();
    }

    /** What is kept, row by row. */
    public List<ArchivedPolicy> content() {
        List<ArchivedPolicy> content = new ArrayList<>();
        elites.forEach((cell, elite) -> content.add(new ArchivedPolicy(
                cell.column(),
                cell.row(),
                new NamedPolicy(elite.contender().id(), elite.contender().text()),
                score(elite),
                elite.behaviour().first(),
                elite.behaviour().second(),
                elite.generation(),
                elite.change())));
        return content;
    }
}
