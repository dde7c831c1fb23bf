package dev.espalier.dsl.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a rule of a grammar. */
sealed interface Part {

    /** The one space between two words of a line. */
    Part SPACE = new Space();

    <R> R accept(Visitor<R> visitor);

    /** The same part with the rules that it refers to called otherwise. */
    Part renamed(UnaryOperator<String> names);

    /** One method for each kind of part. */
    interface Visitor<R> {
        R text(Text part);

        R space(Space part);

        R characters(Characters part);

        R reference(Reference part);

        R sequence(Sequence part);

        R choice(Choice part);

        R repetition(Repetition part);
    }

    /** How often something stands. */
    enum Times {
        OPTIONAL("?"),
        ANY("*"),
        SOME("+");

        private final String mark;

        Times(String mark) {
            this.mark = mark;
        }

        /** What stands behind it, in GBNF and in Lark. */
        String mark() {
            return mark;
        }
    }

    static Part text(String text) {
        return new Text(text);
    }

    static Part rule(String name) {
        return new Reference(name);
    }

    /** These, one after the other; what is a sequence itself is taken apart. */
    static Part sequence(Part... parts) {
        return sequence(List.of(parts));
    }

    static Part sequence(List<Part> parts) {
        List<Part> flat = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Sequence sequence) {
                flat.addAll(sequence.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
    }

    /**
     * One of these.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Part oneOf(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a choice of nothing");
        }
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    static Part oneOf(Part... parts) {
        return oneOf(List.of(parts));
    }

    /** One of these words. */
    static Part words(List<String> words) {
        return oneOf(words.stream().map(Part::text).toList());
    }

    static Part optional(Part... parts) {
        return new Repetition(sequence(parts), Times.OPTIONAL);
    }

    static Part any(Part... parts) {
        return new Repetition(sequence(parts), Times.ANY);
    }

    static Part some(Part... parts) {
        return new Repetition(sequence(parts), Times.SOME);
    }

    /** Exactly this text, a word or a sign of the language. */
    record Text(String text) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return this;
        }
    }

    /** See {@link #SPACE}. */
    record Space() implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.space(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return this;
        }
    }

    /**
     * Some characters of a set; stands in tokens only.
     *
     * @param set what stands between the brackets of a regular expression
     */
    record Characters(String set, int least, int most) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.characters(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return this;
        }
    }

    /** What another rule says. */
    record Reference(String rule) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return new Reference(names.apply(rule));
        }
    }

    /** All of these, in order. */
    record Sequence(List<Part> parts) implements Part {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return new Sequence(parts.stream().map(part -> part.renamed(names)).toList());
        }
    }

    /** One of these. */
    record Choice(List<Part> alternatives) implements Part {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return new Choice(
                    alternatives.stream().map(part -> part.renamed(names)).toList());
        }
    }

    /** The same several times, or not at all. */
    record Repetition(Part part, Times times) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.repetition(this);
        }

        @Override
        public Part renamed(UnaryOperator<String> names) {
            return new Repetition(part.renamed(names), times);
        }
    }
}
