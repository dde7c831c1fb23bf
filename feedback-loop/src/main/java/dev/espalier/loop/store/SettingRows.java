package dev.espalier.loop.store;

import dev.espalier.loop.objective.Objective;
import dev.espalier.loop.record.Budget;
import dev.espalier.loop.record.CandidateSource;
import dev.espalier.loop.record.NamedPolicy;
import dev.espalier.loop.record.RunLimits;
import dev.espalier.loop.record.RunSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Settings as rows of name and value. */
final class SettingRows {

    private static final String OBJECTIVE = "objective";
    private static final String NETWORKS = "networks";
    private static final String TUNING_MATCHES = "budget.tuning_matches";
    private static final String MOST_MATCHES = "limit.matches";
    private static final String MOST_TIME = "limit.time";

    private SettingRows() {}

    static void save(Handle handle, RunSettings settings) {
        put(handle, "version", settings.version());
        put(handle, "game", settings.game());
        settings.mode().ifPresent(mode -> put(handle, "mode", mode));
        put(handle, "seed", Long.toString(settings.seed()));
        put(handle, "source", settings.source().name());
        Budget budget = settings.budget();
        put(handle, "budget.generations", Integer.toString(budget.generations()));
        put(handle, "budget.candidates", Integer.toString(budget.candidates()));
        put(handle, "budget.screening_pairs", Integer.toString(budget.screeningPairs()));
        put(handle, "budget.test_pairs", Integer.toString(budget.testPairs()));
        put(handle, "budget.held_out_pairs", Integer.toString(budget.heldOutPairs()));
        if (budget.tunes()) {
            put(handle, TUNING_MATCHES, Long.toString(budget.tuningMatches()));
        }
        putPolicies(handle, "start", List.of(settings.start()));
        putPolicies(handle, "training", settings.trainingOpponents());
        putPolicies(handle, "held_out", settings.heldOutOpponents());
        settings.models().ifPresent(models -> ModelSettingRows.save(handle, models));
        put(handle, OBJECTIVE, settings.objective());
        settings.networks().ifPresent(networks -> put(handle, NETWORKS, networks));
        remove(handle, MOST_MATCHES);
        settings.limits().matches().ifPresent(matches -> put(handle, MOST_MATCHES, Long.toString(matches)));
        remove(handle, MOST_TIME);
        settings.limits().time().ifPresent(time -> put(handle, MOST_TIME, time.toString()));
    }

    static Optional<RunSettings> load(Handle handle) {
        return get(handle, "version")
                .map(version -> new RunSettings(
                        version,
                        require(handle, "game"),
                        get(handle, "mode"),
                        Long.parseLong(require(handle, "seed")),
                        get(handle, "source").map(CandidateSource::valueOf).orElse(CandidateSource.EVOLUTION),
                        policies(handle, "start").get(0),
                        policies(handle, "training"),
                        policies(handle, "held_out"),
                        new Budget(
                                number(handle, "budget.generations"),
                                number(handle, "budget.candidates"),
                                number(handle, "budget.screening_pairs"),
                                number(handle, "budget.test_pairs"),
                                number(handle, "budget.held_out_pairs"),
                                get(handle, TUNING_MATCHES).map(Long::valueOf).orElse(0L)),
                        ModelSettingRows.load(handle),
                        get(handle, OBJECTIVE).orElse(Objective.STANDARD.text()),
                        new RunLimits(
                                get(handle, MOST_MATCHES).map(Long::valueOf),
                                get(handle, MOST_TIME).map(Duration::parse)),
                        get(handle, NETWORKS)));
    }

    static void put(Handle handle, String name, String value) {
        handle.execute("insert into setting (name, value) values (?, ?) on conflict (name) do nothing", name, value);
    }

    static void remove(Handle handle, String name) {
        handle.execute("delete from setting where name = ?", name);
    }

    static Optional<String> get(Handle handle, String name) {
        return handle.createQuery("select value from setting where name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }

    private static void putPolicies(Handle handle, String role, List<NamedPolicy> policies) {
        for (int i = 0; i < policies.size(); i++) {
            put(handle, role + "." + i + ".name", policies.get(i).name());
            put(handle, role + "." + i + ".text", policies.get(i).text());
        }
    }

    private static List<NamedPolicy> policies(Handle handle, String role) {
        List<NamedPolicy> policies = new ArrayList<>();
        Optional<String> name = get(handle, role + ".0.name");
        while (name.isPresent()) {
            policies.add(new NamedPolicy(name.get(), require(handle, role + "." + policies.size() + ".text")));
            name = get(handle, role + "." + policies.size() + ".name");
        }
        return policies;
    }

    static int number(Handle handle, String name) {
        return Integer.parseInt(require(handle, name));
    }

    static String require(Handle handle, String name) {
        return get(handle, name)
                .orElseThrow(() -> new RunFolderException("the run's database has no setting '" + name + "'", null));
    }
}
