package dev.espalier.loop.store;

import dev.espalier.loop.record.Annex;
import dev.espalier.loop.record.Illustration;
import dev.espalier.loop.record.Session;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What is kept of a run for people, as rows. */
final class AnnexRows {

    private static final String WITHOUT_PICTURES = "annex.without_pictures";

    private AnnexRows() {}

    static Annex load(Handle handle) {
        return new Annex(sessions(handle), illustrations(handle), SettingRows.get(handle, WITHOUT_PICTURES));
    }

    static int sessionCount(Handle handle) {
        return handle.createQuery("select count(*) from session")
                .mapTo(Integer.class)
                .one();
    }

    /** Saves a session in the place of what was saved of it before. */
    static void save(Handle handle, Session session) {
        handle.createUpdate("insert into session (number, command, java, system, threads, begun, seconds) "
                        + "values (:number, :command, :java, :system, :threads, :begun, :seconds) "
                        + "on conflict (number) do update set seconds = excluded.seconds")
                .bindMethods(session)
                .execute();
    }

    private static List<Session> sessions(Handle handle) {
        return handle.createQuery("select * from session order by number")
                .map((row, context) -> new Session(
                        row.getInt("number"),
                        row.getString("command"),
                        row.getString("java"),
                        row.getString("system"),
                        row.getInt("threads"),
                        row.getString("begun"),
                        row.getDouble("seconds")))
                .list();
    }

    /** Saves pictures in the place of those before. */
    static void save(Handle handle, List<Illustration> illustrations) {
        handle.execute("delete from illustration");
        for (int i = 0; i < illustrations.size(); i++) {
            handle.createUpdate("insert into illustration (number, generation, subject, outcome, jpeg) "
                            + "values (:order, :generation, :subject, :outcome, :jpeg)")
                    .bind("order", i)
                    .bindMethods(illustrations.get(i))
                    .execute();
        }
    }

    static void saveWithoutPictures(Handle handle, String reason) {
        SettingRows.put(handle, WITHOUT_PICTURES, reason);
    }

    private static List<Illustration> illustrations(Handle handle) {
        return handle.createQuery("select * from illustration order by number")
                .map((row, context) -> new Illustration(
                        row.getInt("generation"),
                        row.getString("subject"),
                        row.getString("outcome"),
                        row.getString("jpeg")))
                .list();
    }
}
