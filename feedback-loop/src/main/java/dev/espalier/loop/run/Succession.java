package dev.espalier.loop.run;

import dev.espalier.loop.critic.Scene;
import dev.espalier.loop.evaluate.Contender;
import dev.espalier.loop.record.Incumbent;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.store.RunFolder;
import dev.espalier.loop.store.RunStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of incumbents of a run, from the start to the best so far; each is written to the run's folder and store as it comes. */
final class Succession {

    private final RunFolder folder;
    private final RunStore store;
    private final RunListener listener;
    private final Review review;
    private final List<Contender> champions = new ArrayList<>();
    private final List<Incumbent> lineage = new ArrayList<>();

    Succession(RunFolder folder, RunStore store, RunListener listener, Review review) {
        this.folder = folder;
        this.store = store;
        this.listener = listener;
        this.review = review;
    }

    /**
     * Makes a policy the incumbent. A run that goes over its old steps leaves the file of its best policy alone until it is there again.
     *
     * @param generation in which it was promoted; 0 for the start
     * @param change how it differs from the one before, in a line
     */
    void enthrone(int generation, Contender contender, String change) {
        champions.add(contender);
        NamedPolicy policy = new NamedPolicy(contender.id(), contender.text());
        String title = generation == 0 ? "the start" : "the incumbent of generation " + generation;
        Incumbent incumbent = new Incumbent(generation, policy, change, review.next(contender, title), List.of());
        lineage.add(incumbent);
        folder.write(folder.policy(contender.id()), contender.text());
        if (generation >= store.lastPromotion()) {
            folder.write(folder.bestPolicy(), contender.text());
        }
        store.save(incumbent);
        listener.promoted(incumbent);
    }

    /** Measures every incumbent. */
    void measure(HeldOutMeasure heldOut) {
        for (int i = 0; i < champions.size(); i++) {
            Incumbent measured = heldOut.measured(lineage.get(i), champions.get(i));
            lineage.set(i, measured);
            store.save(measured);
        }
    }

    /**
     * What to show of the run when it is over: the first held-out game against each held-out opponent, whatever came of it, by the start
     * and by the last incumbent.
     */
    List<Exhibit> exhibits(HeldOutMeasure heldOut, double ticksPerSecond) {
        List<Exhibit> exhibits = new ArrayList<>();
        int last = champions.size() - 1;
        List<Optional<Scene>> before = heldOut.firstMatches(champions.get(0), ticksPerSecond);
        List<Optional<Scene>> after = heldOut.firstMatches(champions.get(last), ticksPerSecond);
        for (int i = 0; i < before.size(); i++) {
            before.get(i).ifPresent(scene -> exhibits.add(new Exhibit(0, scene)));
            if (last > 0) {
                int generation = lineage.get(last).generation();
                after.get(i).ifPresent(scene -> exhibits.add(new Exhibit(generation, scene)));
            }
        }
        return exhibits;
    }

    /** The policy to beat. */
    Contender champion() {
        return champions.get(champions.size() - 1);
    }

    /** What is known of the policy to beat. */
    Incumbent incumbent() {
        return lineage.get(lineage.size() - 1);
    }

    /** The policy whose place the present one took; empty while the start is the best. */
    Optional<Contender> predecessor() {
        return champions.size() < 2 ? Optional.empty() : Optional.of(champions.get(champions.size() - 2));
    }

    /** How the present incumbent plays, in prose. */
    String feedback() {
        return incumbent().feedback();
    }

    /** All of them, the start first. */
    List<Incumbent> lineage() {
        return List.copyOf(lineage);
    }
}
