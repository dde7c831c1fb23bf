package dev.espalier.loop.run;

import dev.espalier.game.Game;
import dev.espalier.loop.archive.Archive;
import dev.espalier.loop.archive.Behaviour;
import dev.espalier.loop.archive.BehaviourSpace;
import dev.espalier.loop.archive.Distances;
import dev.espalier.loop.archive.Elite;
import dev.espalier.loop.archive.Structure;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.evaluate.PlayedPair;
import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.Diversity;
import dev.espalier.loop.record.Incumbent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings what the generations of a run measured into its archive, which tells how varied the run is and lends parts to new candidates. */
final class Harvest {

    private final BehaviourSpace space;
    private final Archive archive;

    Harvest(Game game) {
        this.space = BehaviourSpace.of(game);
        this.archive = new Archive(space);
    }

    /** The policies that are kept, the best first. */
    List<Contender> policies() {
        return archive.ranking().stream().map(Elite::contender).toList();
    }

    /** What is kept, cell by cell. */
    List<ArchivedPolicy> content() {
        return archive.content();
    }

    /**
     * Brings in a generation.
     *
     * @param champion the policy that its candidates were compared with
     * @param incumbent what is known of that
     * @param measured all candidates, each with everything that it played
     */
    Diversity gather(int generation, Contender champion, Incumbent incumbent, List<Challenger> measured) {
        archive.played(champion, incumbent.change(), incumbent.generation(), playedBy(measured));
        double expected = measured.stream()
                .mapToDouble(challenger -> challenger.lead().mean())
                .average()
                .orElse(0);
        List<Behaviour> behaviours = new ArrayList<>();
        for (Challenger challenger : measured) {
            Behaviour behaviour = space.of(challenger.own());
            behaviours.add(behaviour);
            archive.consider(new Elite(
                    challenger.contender(),
                    challenger.change(),
                    generation,
                    behaviour,
                    champion.id(),
                    challenger.lead(),
                    expected));
        }
        List<Structure> structures = measured.stream()
                .map(challenger -> new Structure(challenger.contender().policy().policy()))
                .toList();
        return new Diversity(
                archive.coverage(),
                archive.qdScore(),
                Distances.mean(behaviours, Behaviour::distanceTo),
                Distances.mean(structures, Structure::distanceTo));
    }

    /** What the incumbent played beside the candidates, each pair once. */
    private static List<PlayedPair> playedBy(List<Challenger> measured) {
        Map<Long, PlayedPair> bySeed = new LinkedHashMap<>();
        for (Challenger challenger : measured) {
            challenger.incumbents().forEach(pair -> bySeed.put(pair.asFirst().seed(), pair));
        }
        return List.copyOf(bySeed.values());
    }
}
