package dev.espalier.loop.llm;

import dev.espalier.loop.llm.Prices.Price;
import java.util.Optional;

/**
 * Keeps a run within its limits. What a request may cost at worst is set aside before it is sent, so that several requests at
 * once cannot go past a limit together; what is left over comes back with the answer. Thread-safe.
 */
public final class Spending {

    private final Limits limits;
    private long calls;
    private long tokens;
    private long tokensSetAside;
    private Dollars cost = Dollars.NOTHING;
    private Dollars costSetAside = Dollars.NOTHING;

    public Spending(Limits limits) {
        this.limits = limits;
    }

    /** What is set aside for one request. */
    record Reserve(Usage worst, Dollars worstCost) {}

    /** Counts what an earlier process of the same run has spent. */
    public synchronized void remember(int pastCalls, Usage usage, Dollars pastCost) {
        calls += pastCalls;
        tokens += usage.tokens();
        cost = cost.plus(pastCost);
    }

    /**
     * Sets the worst case of a request aside and counts the call.
     *
     * @throws LimitReachedException if that goes past a limit
     */
    synchronized Reserve reserve(Usage worst, Optional<Price> price) {
        Dollars worstCost = price.map(known -> known.of(worst)).orElse(Dollars.NOTHING);
        if (limits.calls().isPresent() && calls + 1 > limits.calls().get()) {
            throw reached(limits.calls().get() + " calls", calls + " were made");
        }
        if (limits.tokens().isPresent()
                && tokens + tokensSetAside + worst.tokens() > limits.tokens().get()) {
            throw reached(
                    limits.tokens().get() + " tokens",
                    tokens + " were used, and the next answer may take " + worst.tokens() + " more");
        }
        if (limits.cost().isPresent()
                && cost.plus(costSetAside).plus(worstCost).exceeds(limits.cost().get())) {
            throw reached(
                    limits.cost().get().toString(), cost + " were spent, and the next answer may cost " + worstCost);
        }
        calls++;
        tokensSetAside += worst.tokens();
        costSetAside = costSetAside.plus(worstCost);
        return new Reserve(worst, worstCost);
    }

    private static LimitReachedException reached(String limit, String spent) {
        return new LimitReachedException("the limit of " + limit + " for models is reached (" + spent + ")");
    }

    /** Replaces what was set aside by what was used. */
    synchronized void settle(Reserve reserve, Usage used, Optional<Price> price) {
        tokensSetAside -= reserve.worst().tokens();
        costSetAside = new Dollars(costSetAside.nanos() - reserve.worstCost().nanos());
        tokens += used.tokens();
        cost = cost.plus(price.map(known -> known.of(used)).orElse(Dollars.NOTHING));
    }

    /** Requests sent so far, those that failed too. */
    public synchronized long calls() {
        return calls;
    }

    /** Tokens used so far. */
    public synchronized long tokens() {
        return tokens;
    }

    /** Money spent so far, as far as prices are known. */
    public synchronized Dollars cost() {
        return cost;
    }
}
