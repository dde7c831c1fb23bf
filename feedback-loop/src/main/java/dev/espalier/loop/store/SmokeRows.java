package dev.espalier.loop.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What the smoke test found of each candidate, as rows; an empty reason says that it works. */
final class SmokeRows {

    private SmokeRows() {}

    static void save(Handle handle, Map<String, Optional<String>> found) {
        found.forEach((policy, reason) -> handle.execute(
                "insert into smoke_check (policy_id, reason) values (?, ?) on conflict (policy_id) do nothing",
                policy,
                reason.orElse("")));
    }

    static Map<String, Optional<String>> load(Handle handle) {
        Map<String, Optional<String>> found = new TreeMap<>();
        handle.createQuery("select policy_id, reason from smoke_check")
                .map((row, context) -> Map.entry(row.getString("policy_id"), row.getString("reason")))
                .forEach(entry ->
                        found.put(entry.getKey(), Optional.of(entry.getValue()).filter(reason -> !reason.isEmpty())));
        return found;
    }
}
