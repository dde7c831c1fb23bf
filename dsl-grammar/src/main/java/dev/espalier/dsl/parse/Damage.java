package dev.espalier.dsl.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;

/** Tells what a syntax error has left of a parse tree. */
final class Damage {

    private Damage() {}

    /** Whether an element can be read; what stands inside its block is judged on its own. */
    static boolean isWhole(ParserRuleContext context) {
        boolean unnamed = context.getClass() == PolicyGrammar.NodeContext.class
                || context.getClass() == PolicyGrammar.ExpressionContext.class
                || context.getClass() == PolicyGrammar.ArgumentContext.class
                || context.getClass() == PolicyGrammar.DefinitionContext.class;
        if (unnamed || context.exception != null || context.getChildCount() == 0) {
            return false;
        }
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            boolean judgedAlone =
                    child instanceof PolicyGrammar.BlockContext || child instanceof PolicyGrammar.NodeContext;
            boolean broken = child instanceof ErrorNode
                    || (!judgedAlone && child instanceof ParserRuleContext inner && !isWhole(inner));
            if (broken) {
                return false;
            }
        }
        return hasBlockIfItNeedsOne(context);
    }

    private static boolean hasBlockIfItNeedsOne(ParserRuleContext context) {
        if (context instanceof PolicyGrammar.DecoratedContext decorated) {
            return decorated.node() != null && decorated.decorator() != null;
        }
        boolean blockless = !(context instanceof PolicyGrammar.CompositeContext)
                && !(context instanceof PolicyGrammar.ParallelContext)
                && !(context instanceof PolicyGrammar.PickingContext)
                && !(context instanceof PolicyGrammar.TreeDefinitionContext)
                && !(context instanceof PolicyGrammar.SubtreeDefinitionContext);
        return blockless || context.getRuleContext(PolicyGrammar.BlockContext.class, 0) != null;
    }

    /** Whether a token was in the text, and not put there by the recovery from an error. */
    static boolean isReal(Token token) {
        return token.getStartIndex() >= 0 && token.getStopIndex() >= token.getStartIndex();
    }
}
