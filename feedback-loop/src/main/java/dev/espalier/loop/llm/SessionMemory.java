package dev.espalier.loop.llm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps exchanges as long as the process lives. */
public final class SessionMemory implements ExchangeMemory {

    private final Map<Request.Key, Exchange> exchanges = new LinkedHashMap<>();

    @Override
    public Optional<Exchange> find(Request.Key key) {
        return Optional.ofNullable(exchanges.get(key));
    }

    @Override
    public List<Exchange> all() {
        return List.copyOf(exchanges.values());
    }

    @Override
    public void save(Exchange exchange) {
        exchanges.put(exchange.key(), exchange);
    }
}
