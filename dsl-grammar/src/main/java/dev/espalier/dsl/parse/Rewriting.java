package dev.espalier.dsl.parse;

import java.util.List;

/**
 * Looks in the tokens of a text that does not parse for one sort of thing that people and models write instead of the policy
 * language, reports it with its fix, and puts into the draft what was meant, so that the parser can go on.
 */
interface Rewriting {

    void rewrite(Draft draft);

    /** All of them, in the order in which they can build on one another. */
    static void rewriteAll(Draft draft) {
        List<Rewriting> rewritings = List.of(
                new OtherComments(),
                new OtherLetters(),
                new Sections(),
                new Properties(),
                new ParamForms(),
                new Numerals(),
                new CalledNodes(),
                new Quotes(),
                new Arrows(),
                new Operators(),
                new Dots(),
                new Signs(),
                new Keys(),
                new Separators(),
                new Joints(),
                new Spellings(),
                new KeywordNames(),
                new Waits(),
                new ForeignStatements(),
                new ForeignLoops(),
                new WrappedNames(),
                new Arguments(),
                new Labels(),
                new Bodies(),
                new MisplacedDefinitions(),
                new Statements(),
                new Frame());
        for (Rewriting rewriting : rewritings) {
            rewriting.rewrite(draft);
            draft.settle();
        }
    }
}
