package dev.espalier.loop.store;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Usage;
import dev.espalier.loop.record.Drafts;
import dev.espalier.loop.record.Drafts.Faultless;
import dev.espalier.loop.record.ModelRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How well models keep to the language, and what was had of them. */
final class DraftRows {

    private DraftRows() {}

    static void save(Handle handle, Map<String, Drafts> drafts) {
        handle.execute("delete from draft_tally");
        drafts.forEach((model, tally) -> handle.execute(
                "insert into draft_tally (model, asked, syntax, names, both_kinds, last_syntax, last_names, last_both_kinds, valid, "
                        + "mended, repaired, refused) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                model,
                tally.asked(),
                tally.first().syntax(),
                tally.first().names(),
                tally.first().both(),
                tally.last().syntax(),
                tally.last().names(),
                tally.last().both(),
                tally.valid(),
                tally.mended(),
                tally.repaired(),
                tally.refused()));
    }

    static List<ModelRecord> models(Handle handle) {
        return handle.createQuery("select model, count(*) as answers, sum(attempts) as attempts, "
                        + "sum(input_tokens) as input_tokens, sum(output_tokens) as output_tokens, "
                        + "count(cost_nano_dollars) as priced, sum(cost_nano_dollars) as cost, min(number) as first "
                        + "from exchange group by model order by first")
                .map((row, context) -> new ModelRecord(
                        row.getString("model"),
                        row.getInt("answers"),
                        row.getInt("attempts"),
                        new Usage(row.getLong("input_tokens"), row.getLong("output_tokens")),
                        row.getInt("priced") == row.getInt("answers")
                                ? Optional.of(new Dollars(row.getLong("cost")))
                                : Optional.empty(),
                        drafts(handle, row.getString("model"))))
                .list();
    }

    private static Drafts drafts(Handle handle, String model) {
        return handle.createQuery("select * from draft_tally where model = :model")
                .bind("model", model)
                .map((row, context) -> new Drafts(
                        row.getInt("asked"),
                        new Faultless(row.getInt("syntax"), row.getInt("names"), row.getInt("both_kinds")),
                        new Faultless(
                                row.getInt("last_syntax"), row.getInt("last_names"), row.getInt("last_both_kinds")),
                        row.getInt("valid"),
                        row.getInt("mended"),
                        row.getInt("repaired"),
                        row.getInt("refused")))
                .findOne()
                .orElse(Drafts.NONE);
    }
}
