package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.diagnostic.Fix;
import dev.espalier.dsl.diagnostic.NearestName;
import dev.espalier.dsl.syntax.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in words what the parser has found in a place where it cannot stand, and what to do about it. */
final class SyntaxReports {

    private final Source source;
    private final Faults faults;
    private final List<Token> unclosedBraces;

    SyntaxReports(Source source, Faults faults, List<Token> unclosedBraces) {
        this.source = source;
        this.faults = faults;
        this.unclosedBraces = unclosedBraces;
    }

    void report(Parser parser, Token found, IntervalSet expectedTokens) {
        if (faults.hasErrorAt(found.getStartIndex())) {
            return;
        }
        Token before = parser.getInputStream().LT(-1);
        boolean behindExpression = before != null
                && Words.endsExpression(before.getType())
                && (expectedTokens.contains(PolicyTokens.AND) || expectedTokens.contains(PolicyTokens.TASK));
        Expectation expected = new Expectation(expectedTokens, behindExpression);
        int type = found.getType();
        if (type == Token.EOF) {
            Optional<Indentation.Gap> gap =
                    unclosedBraces.isEmpty() ? Optional.empty() : Indentation.gap(parser.getTokenStream());
            if (gap.isPresent()) {
                reportGap(found, gap.get());
            } else {
                reportEnd(found, before, expected);
            }
        } else if (type == PolicyTokens.NAME && before != null && isUnitOf(before, found)) {
            reportUnit(found);
        } else if (before != null && type == PolicyTokens.STICKY && Words.isComposite(before.getType())) {
            String keyword = before.getText();
            Span span = source.span(before);
            Span both = new Span(span.start(), source.span(found).end(), span.line(), span.column());
            faults.add(
                    Code.SYNTAX,
                    source.span(found),
                    "'sticky' stands before '" + keyword + "', not behind it.",
                    "write 'sticky " + keyword + "'.",
                    new Fix(both, "sticky " + keyword));
        } else if (before != null && before.getType() == PolicyTokens.STICKY) {
            reportSticky(found, before);
        } else if (expected.node() && Words.startsDefinition(type)) {
            add(
                    found,
                    "a definition stands beside the tree, not in it, but here '" + found.getText() + "' starts one.",
                    "close the blocks before it with '}', or move it out of the tree.");
        } else if (before != null && Words.isDecorator(before.getType()) && Words.isOperand(type)) {
            reportBareArgument(found, before);
        } else if (Words.isKeyword(type) && expected.admits(PolicyTokens.NAME) && !expected.value()) {
            reportKeyword(found, before);
        } else if (type == PolicyTokens.NAME && (expected.node() || expected.definition())) {
            reportStatement(parser, found, before, expected);
        } else if (expected.admits(Token.EOF) && !expected.admits(PolicyTokens.AND)) {
            reportSurplus(found);
        } else if (type == PolicyTokens.LBRACE && expected.node() && !expected.admits(PolicyTokens.RBRACE)) {
            add(
                    found,
                    "expected " + Expectation.NODE + behind(before) + ", but found '{'.",
                    "remove the braces; a decorator stands directly before its one child.");
        } else if (expected.definition() && Words.startsNode(type)) {
            reportStrayNode(found);
        } else if (Words.isOperand(type) && lacksColon(parser, found, before, expected)) {
            reportNoColon(found, before);
        } else {
            reportMismatch(found, before, expected);
        }
    }

    private void reportMismatch(Token found, @Nullable Token before, Expectation expected) {
        String text = "'" + found.getText() + "'";
        boolean structural = Words.isKeyword(found.getType()) || found.getType() == PolicyTokens.RBRACE;
        String message = "expected " + expected.words(found.getType()) + behind(before) + ", but found " + text + ".";
        String remedy = "write " + expected.briefly(found.getType()) + " before " + text
                + (structural ? "." : ", or remove " + text + ".");
        Optional<String> missing = missing(expected, structural)
                .filter(sign -> !sign.equals(" {") || Words.startsNode(found.getType()) || opensBlock(found))
                .filter(sign -> !sign.equals(" =") || startsValue(found.getType()));
        if (before != null && Damage.isReal(before) && missing.isPresent()) {
            Fix fix = Fix.behind(source.span(before), missing.get());
            faults.add(Code.SYNTAX, source.span(found), message, remedy, fix);
        } else {
            add(found, message, remedy);
        }
    }

    private static boolean opensBlock(Token found) {
        return Words.startsDefinition(found.getType()) || found.getType() == PolicyTokens.TEAM;
    }

    private static boolean startsValue(int type) {
        return Words.isOperand(type)
                || type == PolicyTokens.NOT
                || type == PolicyTokens.MINUS
                || type == PolicyTokens.LPAREN;
    }

    /** The one sign that can be missing. */
    private static Optional<String> missing(Expectation expected, boolean structural) {
        if (expected.admits(PolicyTokens.RPAREN) && structural && !expected.value()) {
            return Optional.of(")");
        }
        boolean name = expected.admits(PolicyTokens.NAME) || expected.value();
        if (expected.admits(PolicyTokens.LBRACE) && !name && !expected.node()) {
            return Optional.of(" {");
        }
        boolean sign = expected.admits(PolicyTokens.EQUAL) && !expected.admits(PolicyTokens.AND) && !expected.node();
        return sign && !structural ? Optional.of(" =") : Optional.empty();
    }

    private void reportBareArgument(Token found, Token decorator) {
        String keyword = decorator.getText();
        add(
                found,
                "the argument of '" + keyword + "' stands in parentheses, but found '" + found.getText() + "'.",
                "write '" + keyword + "(" + found.getText() + ")'.");
    }

    /** Whether a name stands where an argument begins, with a value but no colon behind it. */
    private static boolean lacksColon(Parser parser, Token found, @Nullable Token before, Expectation expected) {
        if (before == null || before.getType() != PolicyTokens.NAME || parser.getCurrentToken() != found) {
            return false;
        }
        if (!expected.admits(PolicyTokens.COMMA)) {
            return false;
        }
        int opener = parser.getInputStream().LA(-2);
        return (opener == PolicyTokens.LPAREN || opener == PolicyTokens.COMMA);
    }

    private void reportNoColon(Token found, Token name) {
        Span span = source.span(name);
        faults.add(
                Code.SYNTAX,
                source.span(found),
                "expected ':' after '" + name.getText() + "', but found '" + found.getText() + "'.",
                "write '" + name.getText() + ": " + found.getText() + "'.",
                new Fix(new Span(span.end(), span.end(), span.line(), span.column()), ":"));
    }

    private void reportEnd(Token end, @Nullable Token before, Expectation expected) {
        if (unclosedBraces.isEmpty()) {
            String words = expected.words(Token.EOF);
            add(
                    end,
                    "expected " + words + behind(before) + ", but the text ends.",
                    "write " + expected.briefly(Token.EOF) + ".");
            return;
        }
        Token brace = unclosedBraces.get(unclosedBraces.size() - 1);
        String braces = "}".repeat(unclosedBraces.size());
        String text = source.text();
        Span last = before == null ? source.span(end) : source.span(before);
        int line = text.indexOf('\n', last.end());
        int lineEnd = line < 0 ? text.length() : line;
        boolean comment = text.substring(last.end(), lineEnd).contains("//");
        Span behind = comment ? new Span(lineEnd, lineEnd, end.getLine(), 1) : last;
        faults.add(
                Code.SYNTAX,
                source.span(end),
                "the text ends, but the '{' of line " + brace.getLine() + " is not closed.",
                "write '" + braces + "' where the blocks end.",
                Fix.behind(behind, (comment ? "\n" : " ") + braces));
    }

    private void reportSticky(Token found, Token sticky) {
        String message = "'sticky' stands only before a selector, a sequence or a utility.";
        String remedy = "remove 'sticky', or write it before one of them.";
        if (Words.startsNode(found.getType())) {
            Fix fix = Fix.between(source.span(sticky), source.span(found), "");
            faults.add(Code.SYNTAX, source.span(found), message, remedy, fix);
        } else {
            add(found, message, remedy);
        }
    }

    /** A brace that is missing not at the end but where lines are no longer set in. */
    private void reportGap(Token end, Indentation.Gap gap) {
        Token next = gap.next();
        faults.add(
                Code.SYNTAX,
                source.span(end),
                "the text ends, but the '{' of line " + gap.brace().getLine() + " is not closed.",
                "write '}' before '" + next.getText() + "' in line " + next.getLine() + ".",
                Fix.before(source.span(next), "} "));
    }

    private static boolean isUnitOf(Token before, Token found) {
        return before.getType() == PolicyTokens.NUMBER && before.getStopIndex() + 1 == found.getStartIndex();
    }

    private void reportUnit(Token found) {
        Span span = source.span(found);
        faults.add(
                Code.WRONG_UNIT,
                span,
                "there is no unit '" + found.getText() + "'; the units are m, s and deg.",
                "use one of them, or none.",
                new Fix(span, ""));
    }

    private void reportKeyword(Token found, @Nullable Token before) {
        String word = found.getText();
        add(
                found,
                "expected a name" + behind(before) + ", but '" + word + "' is a word of the language.",
                "choose another name, such as '" + word + "_1'.");
    }

    /** A name where a node or a definition should start: a misspelt word, or a task without its word. */
    private void reportStatement(Parser parser, Token found, @Nullable Token before, Expectation expected) {
        String name = found.getText();
        Optional<String> meant = NearestName.of(name, Words.starts(expected.node()));
        Span span = source.span(found);
        String message = "expected " + (expected.node() ? Expectation.NODE : Expectation.DEFINITION) + ", but '" + name
                + "' is none of them.";
        if (meant.isPresent()) {
            String word = meant.get();
            faults.add(
                    Code.SYNTAX,
                    span,
                    message + " Did you mean '" + word + "'?",
                    "replace '" + name + "' by '" + word + "'.",
                    new Fix(span, word));
            ((CommonToken) found).setType(Words.typeOf(word));
        } else if (expected.node()
                && parser.getCurrentToken() == found
                && parser.getInputStream().LA(2) == PolicyTokens.LPAREN) {
            faults.add(
                    Code.SYNTAX,
                    span,
                    message,
                    "write 'task " + name + "(...)', or 'condition " + name + "()' for a condition.",
                    new Fix(new Span(span.start(), span.start(), span.line(), span.column()), "task "));
        } else {
            reportMismatch(found, before, expected);
        }
    }

    private void reportSurplus(Token found) {
        if (faults.failed()) {
            return; // most likely the policy was cut short by what has been reported
        }
        if (found.getType() == PolicyTokens.POLICY) {
            faults.add(
                    Code.SECOND_POLICY,
                    source.span(found),
                    "a text holds one policy, but here a second one starts.",
                    "keep one of them, and put the other into a file of its own.");
        } else {
            add(
                    found,
                    "the policy is closed, but '" + found.getText() + "' follows.",
                    "remove it, or remove the '}' that closed the policy too early.");
        }
    }

    private void reportStrayNode(Token found) {
        add(
                found,
                "expected " + Expectation.DEFINITION + ", but '" + found.getText() + "' starts a node.",
                "put it inside 'tree { ... }', or remove the '}' that closed the tree too early.");
    }

    private void add(Token token, String message, String remedy) {
        faults.add(Code.SYNTAX, source.span(token), message, remedy);
    }

    private static String behind(@Nullable Token before) {
        return before == null || before.getType() == Token.EOF ? "" : " after '" + before.getText() + "'";
    }
}
