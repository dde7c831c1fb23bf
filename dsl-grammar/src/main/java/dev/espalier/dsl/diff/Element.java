package dev.espalier.dsl.diff;

import dev.espalier.dsl.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy, a definition or a node, with what is below it and, once that is known, its partner in the other policy. */
final class Element {

    private final Description description;
    private final Span span;
    private final @Nullable Element parent;
    private final int order;
    private final int position;
    private final List<Element> children = new ArrayList<>();
    private int size = 1;
    private int identity = -1;
    private int head = -1;
    private @Nullable Element partner;

    /**
     * @param parent what it stands in; nothing for a policy
     * @param order how many elements stand before it, when parents come before their children
     */
    Element(Description description, Span span, @Nullable Element parent, int order) {
        this.description = description;
        this.span = span;
        this.parent = parent;
        this.order = order;
        this.position = parent == null ? 0 : parent.children.size();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** To be called once all that is below it is there. */
    void close(int elementsBelow, int identityNumber, int headNumber) {
        size = elementsBelow + 1;
        identity = identityNumber;
        head = headNumber;
    }

    Description description() {
        return description;
    }

    Span span() {
        return span;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    int order() {
        return order;
    }

    /** How many siblings stand before it. */
    int position() {
        return position;
    }

    List<Element> children() {
        return children;
    }

    /** Number of elements from here down. */
    int size() {
        return size;
    }

    /** The same number for two elements exactly when they and all below them mean the same. */
    int identity() {
        return identity;
    }

    /** The same number for two elements of one family that are called the same in paths. */
    int head() {
        return head;
    }

    boolean isNode() {
        return description.family().isNode();
    }

    boolean isDecorator() {
        return description.family() == Description.Family.DECORATOR;
    }

    boolean isMatched() {
        return partner != null;
    }

    @Nullable
    Element partner() {
        return partner;
    }

    /**
     * Makes the two partners of one another.
     *
     * @throws IllegalStateException if one of them has a partner
     */
    void match(Element other) {
        if (partner != null || other.partner != null) {
            throw new IllegalStateException("matched twice: " + description.text());
        }
        partner = other;
        other.partner = this;
    }

    /** The nearest element above it that has a partner; a policy has one always. */
    Element anchor() {
        Element above = this;
        do {
            above = above.parent;
            if (above == null) {
                throw new IllegalStateException("a policy stands in nothing");
            }
        } while (above.partner == null);
        return above;
    }
}
