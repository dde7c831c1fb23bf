package dev.espalier.loop.store;

import dev.espalier.loop.llm.Dollars;
import dev.espalier.loop.llm.Exchange;
import dev.espalier.loop.llm.ExchangeJson;
import dev.espalier.loop.llm.ExchangeMemory;
import dev.espalier.loop.llm.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Exchanges with models as rows, with all of them in memory for reading. */
final class ExchangeRows implements ExchangeMemory {

    private final Handle handle;
    private final Failures failures;
    private final Map<Request.Key, Exchange> known = new LinkedHashMap<>();

    private ExchangeRows(Handle handle, Failures failures) {
        this.handle = handle;
        this.failures = failures;
    }

    static ExchangeRows load(Handle handle, Failures failures) {
        ExchangeRows rows = new ExchangeRows(handle, failures);
        handle.createQuery("select line from exchange order by number")
                .mapTo(String.class)
                .map(ExchangeJson::read)
                .forEach(exchange -> rows.known.put(exchange.key(), exchange));
        return rows;
    }

    @Override
    public Optional<Exchange> find(Request.Key key) {
        return Optional.ofNullable(known.get(key));
    }

    @Override
    public List<Exchange> all() {
        return List.copyOf(known.values());
    }

    /**
     * {@inheritDoc}
     *
     * @throws RunFolderException if the database cannot be written
     */
    @Override
    public void save(Exchange exchange) {
        failures.writing(() -> handle.execute(
                "insert into exchange values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                known.size() + 1,
                exchange.key().hash(),
                exchange.key().ordinal(),
                exchange.purpose(),
                exchange.answer().model(),
                exchange.answer().attempts(),
                exchange.answer().usage().inputTokens(),
                exchange.answer().usage().outputTokens(),
                exchange.answer().cost().map(Dollars::nanos).orElse(null),
                ExchangeJson.write(exchange)));
        known.put(exchange.key(), exchange);
    }
}
