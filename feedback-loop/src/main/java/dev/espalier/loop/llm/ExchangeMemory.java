package dev.espalier.loop.llm;

import java.util.List;
import java.util.Optional;

/** Where exchanges are kept, so that no answer is paid for twice. Used by one thread. */
public interface ExchangeMemory {

    /** The exchange of this asking, if there has been an answer. */
    Optional<Exchange> find(Request.Key key);

    /** All exchanges, in the order in which they were saved. */
    List<Exchange> all();

    /** Keeps an exchange; when this returns it survives the end of the process, if the memory lasts at all. */
    void save(Exchange exchange);
}
