package dev.espalier.loop.store;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Limits;
import dev.espalier.loop.record.ModelSettings;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The part of the settings that is about models. */
final class ModelSettingRows {

    private static final String AUTHOR = "models.author";

    private ModelSettingRows() {}

    static void save(Handle handle, ModelSettings models) {
        SettingRows.put(handle, AUTHOR, models.author());
        put(handle, "critic", models.critic());
        put(handle, "base_url", models.baseUrl());
        put(handle, "critic_base_url", models.criticBaseUrl());
        put(handle, "brief", Optional.of(models.brief()));
        put(handle, "repairs", Optional.of(models.repairs()));
        put(handle, "form", models.form());
        put(handle, "templates", Optional.of(models.templates()));
        putAnew(handle, "limit.calls", models.limits().calls());
        putAnew(handle, "limit.tokens", models.limits().tokens());
        putAnew(handle, "limit.nano_dollars", models.limits().cost().map(Dollars::nanos));
    }

    static Optional<ModelSettings> load(Handle handle) {
        return SettingRows.get(handle, AUTHOR)
                .map(author -> new ModelSettings(
                        author,
                        get(handle, "critic"),
                        get(handle, "base_url"),
                        get(handle, "critic_base_url"),
                        SettingRows.require(handle, "models.brief"),
                        SettingRows.number(handle, "models.repairs"),
                        get(handle, "form"),
                        SettingRows.require(handle, "models.templates"),
                        new Limits(
                                get(handle, "limit.calls").map(Long::valueOf),
                                get(handle, "limit.tokens").map(Long::valueOf),
                                get(handle, "limit.nano_dollars")
                                        .map(Long::parseLong)
                                        .map(Dollars::new))));
    }

    private static void put(Handle handle, String name, Optional<?> value) {
        value.ifPresent(present -> SettingRows.put(handle, "models." + name, String.valueOf(present)));
    }

    /** Limits may be others when the run is taken up again. */
    private static void putAnew(Handle handle, String name, Optional<?> value) {
        SettingRows.remove(handle, "models." + name);
        put(handle, name, value);
    }

    private static Optional<String> get(Handle handle, String name) {
        return SettingRows.get(handle, "models." + name);
    }
}
