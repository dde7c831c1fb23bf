package dev.espalier.dsl.diff;

import dev.espalier.dsl.diff.Change.Detail;
import dev.espalier.dsl.diff.Change.Kind;
import dev.espalier.dsl.syntax.Policy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares policies by what they mean to say: comments, layout, the order of definitions and the order of arguments make no
 * difference. Pure; may be used from several threads.
 */
public final class PolicyDiff {

    private final Outline before;
    private final Places places = new Places();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Element> moved;

    private PolicyDiff(Outline before) {
        this.before = before;
        this.moved = Moves.between(before);
    }

    /**
     * What has to be said to get from one policy to the other; nothing exactly when they are the same. In the order of the
     * policy after; what was removed comes behind the element that it stood in.
     */
    public static List<Change> between(Policy before, Policy after) {
        Identities identities = new Identities();
        Outline first = new Outline(before, identities);
        Outline second = new Outline(after, identities);
        Matching.match(first, second);
        return of(first, second);
    }

    /** What has to be said about two policies whose elements have been matched. */
    static List<Change> of(Outline before, Outline after) {
        PolicyDiff diff = new PolicyDiff(before);
        for (Element element : after.elements()) {
            diff.report(element);
        }
        return List.copyOf(diff.changes);
    }

    private void report(Element after) {
        Element partner = after.partner();
        if (partner == null) {
            Element parent = after.parent();
            if (parent == null || parent.isMatched()) {
                reportFragment(Kind.ADDED, after);
            }
            return;
        }
        List<Detail> details = details(partner, after);
        if (!details.isEmpty()) {
            report(Kind.CHANGED, partner, after, details);
        }
        if (moved.contains(partner)) {
            report(Kind.MOVED, partner, after, List.of());
        }
        for (Element child : partner.children()) {
            if (!child.isMatched()) {
                reportFragment(Kind.REMOVED, child);
            }
        }
    }

    private void report(Kind kind, Element one, Element other, List<Detail> details) {
        changes.add(new Change(
                kind,
                other.description().family().subject(),
                Optional.of(places.of(one)),
                Optional.of(places.of(other)),
                details,
                0,
                List.of()));
    }

    /** An element without a partner, together with those below it that have none and are not cut off by one that has. */
    private void reportFragment(Kind kind, Element top) {
        List<String> around = Moves.frontier(top).stream()
                .filter(element -> !moved.contains(kind == Kind.REMOVED ? element : partnerOf(element)))
                .map(element -> element.description().text())
                .toList();
        Change.Place place = places.of(top);
        changes.add(new Change(
                kind,
                top.description().family().subject(),
                kind == Kind.REMOVED ? Optional.of(place) : Optional.empty(),
                kind == Kind.ADDED ? Optional.of(place) : Optional.empty(),
                List.of(),
                freeNodes(top),
                around));
    }

    private Element partnerOf(Element element) {
        Element partner = element.partner();
        return partner == null ? before.policy() : partner;
    }

    private static int freeNodes(Element element) {
        if (element.isMatched()) {
            return 0;
        }
        return (element.isNode() ? 1 : 0)
                + element.children().stream().mapToInt(PolicyDiff::freeNodes).sum();
    }

    private static List<Detail> details(Element before, Element after) {
        Map<String, String> old = before.description().properties();
        Map<String, String> current = after.description().properties();
        Set<String> all = new LinkedHashSet<>(current.keySet());
        all.addAll(old.keySet());
        List<Detail> details = new ArrayList<>();
        for (String what : all) {
            Optional<String> was = Optional.ofNullable(old.get(what));
            Optional<String> is = Optional.ofNullable(current.get(what));
            if (!was.equals(is)) {
                details.add(new Detail(what, was, is));
            }
        }
        return details;
    }
}
