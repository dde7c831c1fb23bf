package dev.espalier.loop.store;

import dev.espalier.loop.record.CandidateRecord;
import dev.espalier.loop.record.NamedPolicy;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** All that was proposed in a run, as rows. */
final class CandidateRows {

    private CandidateRows() {}

    static void save(Handle handle, List<CandidateRecord> candidates) {
        for (CandidateRecord candidate : candidates) {
            handle.createUpdate("insert into candidate (generation, number, policy_id, policy_text, change, duplicate, "
                            + "screening_pairs, screening_lead, tested, promoted) values (:generation, :number, :policy.name, "
                            + ":policy.text, :change, :duplicate, :screeningPairs, :screeningLead, :tested, :promoted) "
                            + "on conflict (generation, number) do nothing")
                    .bindMethods(candidate)
                    .execute();
        }
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
                        row.getBoolean("promoted")))
                .list();
    }
}
