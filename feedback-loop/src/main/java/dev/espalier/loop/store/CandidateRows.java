package dev.espalier.loop.store;

import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.DroppedCandidate;
import dev.espalier.loop.record.NamedPolicy;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** All that was proposed in a run, as rows. */
final class CandidateRows {

    private CandidateRows() {}

    static void save(Handle handle, List<CandidateRecord> candidates) {
        for (CandidateRecord candidate : candidates) {
            handle.createUpdate("insert into candidate (generation, number, policy_id, policy_text, change, duplicate, "
                            + "screening_pairs, screening_lead, tested, promoted, dropped) values (:generation, :number, :policy.name, "
                            + ":policy.text, :change, :duplicate, :screeningPairs, :screeningLead, :tested, :promoted, :dropped) "
                            + "on conflict (generation, number) do nothing")
                    .bindMethods(candidate)
                    .execute();
        }
    }

    /** Those of a generation that could not work. */
    static List<DroppedCandidate> dropped(Handle handle, int generation) {
        return handle.createQuery("select number, change, dropped from candidate where generation = :generation "
                        + "and dropped is not null order by number")
                .bind("generation", generation)
                .map((row, context) ->
                        new DroppedCandidate(row.getInt("number"), row.getString("change"), row.getString("dropped")))
                .list();
    }

    static List<CandidateRecord> load(Handle handle) {
        return handle.createQuery("select * from candidate order by generation, number")
                .map((row, context) -> new CandidateRecord(
                        row.getInt("generation"),
                        row.getInt("number"),
                        new NamedPolicy(row.getString("policy_id"), row.getString("policy_text")),
                        row.getString("change"),
                        row.getBoolean("duplicate"),
                        row.getInt("screening_pairs"),
                        row.getDouble("screening_lead"),
                        row.getBoolean("tested"),
                        row.getBoolean("promoted"),
                        Optional.ofNullable(row.getString("dropped"))))
                .list();
    }
}
