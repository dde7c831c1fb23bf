package dev.espalier.loop.store;

import dev.espalier.loop.record.ArchivedPolicy;
import dev.espalier.loop.record.NamedPolicy;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The archive of a run as rows, one for each cell that holds a policy. */
final class ArchiveRows {

    private ArchiveRows() {}

    /** Puts an archive in the place of the one saved before. */
    static void save(Handle handle, List<ArchivedPolicy> archive) {
        handle.execute("delete from archived_policy");
        for (ArchivedPolicy policy : archive) {
            handle.execute(
                    "insert into archived_policy (cell_column, cell_row, policy_name, policy_text, score, first_axis, "
                            + "second_axis, generation, change) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    policy.column(),
                    policy.row(),
                    policy.policy().name(),
                    policy.policy().text(),
                    policy.score(),
                    policy.first(),
                    policy.second(),
                    policy.generation(),
                    policy.change());
        }
    }

    static List<ArchivedPolicy> load(Handle handle) {
        return handle.createQuery("select * from archived_policy order by cell_row, cell_column")
                .map((row, context) -> new ArchivedPolicy(
                        row.getInt("cell_column"),
                        row.getInt("cell_row"),
                        new NamedPolicy(row.getString("policy_name"), row.getString("policy_text")),
                        row.getDouble("score"),
                        row.getDouble("first_axis"),
                        row.getDouble("second_axis"),
                        row.getInt("generation"),
                        row.getString("change")))
                .list();
    }
}
