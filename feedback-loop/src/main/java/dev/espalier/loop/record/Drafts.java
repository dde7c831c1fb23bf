package dev.espalier.loop.record;

/**
 * How well a model keeps to the language, over the policies that it was asked for.
 *
 * @param asked how many policies were asked for
 * @param first of their first answers, those that were free of faults
 * @param last of their last answers, after as many repairs as were allowed; what a program mended counts as free of faults
 * @param valid whose first answer could be played as it was
 * @param mended whose first answer could be played after the fixes of its diagnostics, without asking again
 * @param repaired that could be played after going back to the model
 * @param refused that the model declined to write
 */
public record Drafts(int asked, Faultless first, Faultless last, int valid, int mended, int repaired, int refused) {

    public static final Drafts NONE = new Drafts(0, Faultless.NONE, Faultless.NONE, 0, 0, 0, 0);

    /**
     * How many answers were free of faults, kind by kind.
     *
     * @param syntax without a fault of syntax
     * @param names without a name, argument or type that there is not; only answers that could be read count
     * @param both without either
     */
    public record Faultless(int syntax, int names, int both) {

        public static final Faultless NONE = new Faultless(0, 0, 0);

        /** One answer. */
        public static Faultless of(boolean syntax, boolean names) {
            return new Faultless(syntax ? 1 : 0, names ? 1 : 0, syntax && names ? 1 : 0);
        }

        Faultless plus(Faultless more) {
            return new Faultless(syntax + more.syntax, names + more.names, both + more.both);
        }
    }

    public Drafts plus(Drafts more) {
        return new Drafts(
                asked + more.asked,
                first.plus(more.first),
                last.plus(more.last),
                valid + more.valid,
                mended + more.mended,
                repaired + more.repaired,
                refused + more.refused);
    }

    /** Policies that could be played in the end. */
    public int playable() {
        return valid + mended + repaired;
    }
}
