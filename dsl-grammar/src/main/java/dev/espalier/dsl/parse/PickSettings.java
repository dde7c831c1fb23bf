package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.diagnostic.Faults;
import dev.espalier.dsl.syntax.Argument;
import dev.espalier.dsl.syntax.Expression;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the parentheses of one {@code options} node. */
final class PickSettings {

    private final Source source;
    private final Faults faults;
    private @Nullable String skill;
    private @Nullable Expression every;

    PickSettings(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    void read(Argument argument) {
        if (argument.name().isEmpty()) {
            readUnnamed(argument);
            return;
        }
        boolean bySkill = argument.name().equals("by");
        if (!bySkill && !argument.name().equals("every")) {
            faults.add(
                    Code.UNKNOWN_ARGUMENT,
                    argument.origin().head(),
                    "options takes 'by' and 'every', but no '" + argument.name() + "'.",
                    "write 'options(by: SKILL)' or 'options(by: SKILL, every: 2 s)'.");
        } else if (bySkill ? skill != null : every != null) {
            faults.add(
                    Code.MISSING_ARGUMENT,
                    argument.origin().span(),
                    "'" + argument.name() + "' is given twice.",
                    "remove one of them.");
        } else if (!bySkill) {
            every = argument.value();
        } else if (argument.value() instanceof Expression.Name name) {
            skill = name.name();
        } else {
            faults.add(
                    Code.WRONG_TYPE,
                    argument.value().origin().span(),
                    "'by' names a skill of the game, but this is something else.",
                    "write the name of a skill.");
        }
    }

    /** Its want of a name has been reported. */
    private void readUnnamed(Argument argument) {
        if (skill == null && argument.value() instanceof Expression.Name name) {
            skill = name.name();
        }
    }

    /**
     * The skill that picks; when none was read, that is reported.
     *
     * @param head the word {@code options}
     */
    Optional<String> skill(Token head) {
        if (skill == null && !faults.failed()) {
            faults.add(
                    Code.MISSING_ARGUMENT,
                    source.span(head),
                    "options needs a skill that picks the child.",
                    "name it in parentheses: 'options(by: SKILL) { ... }'.");
        }
        return Optional.ofNullable(skill);
    }

    Optional<Expression> every() {
        return Optional.ofNullable(every);
    }
}
