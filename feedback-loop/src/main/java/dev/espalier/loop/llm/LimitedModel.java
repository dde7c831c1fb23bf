package dev.espalier.loop.llm;

import dev.espalier.loop.llm.Prices.Price;
import dev.espalier.loop.llm.Spending.Reserve;
import java.util.Optional;

/** A model that is asked only while there is something left to spend. */
public final class LimitedModel implements LanguageModel {

    /** Few languages and no code have fewer characters a token; so this is the most that a prompt can take. */
    private static final int FEWEST_CHARACTERS_A_TOKEN = 2;

    private static final int TOKENS_A_PICTURE = 3_000;
    private static final int TOKENS_AROUND = 200;

    private final LanguageModel model;
    private final Spending spending;
    private final Optional<Price> price;
    private final int mostOutputTokens;

    /**
     * @param price of the model, if it is known; without one, answers are free
     * @param mostOutputTokens greatest length of an answer, with whatever is thought before it
     */
    public LimitedModel(LanguageModel model, Spending spending, Optional<Price> price, int mostOutputTokens) {
        this.model = model;
        this.spending = spending;
        this.price = price;
        this.mostOutputTokens = mostOutputTokens;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int parallelism() {
        return model.parallelism();
    }

    @Override
    public Answer ask(Request request) {
        Reserve reserve = spending.reserve(worst(request.prompt()), price);
        Usage used = Usage.NONE;
        try {
            Answer answer = model.ask(request);
            used = answer.usage();
            Usage paid = used;
            return answer.costing(price.map(known -> known.of(paid)));
        } finally {
            spending.settle(reserve, used, price);
        }
    }

    private Usage worst(Prompt prompt) {
        long characters = (long) prompt.system().length() + prompt.text().length();
        long input = characters / FEWEST_CHARACTERS_A_TOKEN
                + (long) TOKENS_A_PICTURE * prompt.pictures().size()
                + TOKENS_AROUND;
        return new Usage(input, mostOutputTokens);
    }
}
