package dev.espalier.loop.record;

/**
 * How well a model keeps to the language, over the policies that it was asked for.
 *
 * @param asked how many policies were asked for
 * @param syntax whose first answer had no fault of syntax
 * @param names whose first answer used no name, argument or type that there is not; only answers that could be read count
 * @param valid whose first answer could be played as it was
 * @param mended whose first answer could be played after the fixes of its diagnostics, without asking again
 * @param repaired that could be played after going back to the model
 * @param refused that the model declined to write
 */
public record Drafts(int asked, int syntax, int names, int valid, int mended, int repaired, int refused) {

    public static final Drafts NONE = new Drafts(0, 0, 0, 0, 0, 0, 0);

    public Drafts plus(Drafts more) {
        return new Drafts(
                asked + more.asked,
                syntax + more.syntax,
                names + more.names,
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
