package dev.espalier.dsl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.diff.Change.Kind;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Origins;
import dev.espalier.dsl.syntax.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of any policies. */
final class RandomDiffTest {

    private static final int DRAWS = 300;

    private interface Edit {
        Optional<Policy> apply(RandomEdits edits, Policy policy);
    }

    @Test
    void aPolicyDoesNotDifferFromItself() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy policy = RandomPolicies.draw(seed);
            Policy parsed =
                    PolicyParser.parse(PolicyFormatter.format(policy)).policy().orElseThrow();
            assertThat(PolicyDiff.between(policy, policy)).as("seed %d", seed).isEmpty();
            assertThat(PolicyDiff.between(Origins.strip(policy), parsed))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anotherLabelIsOneChange() {
        assertOneChange(Kind.CHANGED, RandomEdits::relabelled);
    }

    @Test
    void aDecoratorAroundANodeIsOneAddition() {
        assertOneChange(Kind.ADDED, RandomEdits::decorated);
    }

    @Test
    void aSequenceAroundANodeIsOneAddition() {
        assertOneChange(Kind.ADDED, RandomEdits::enclosed);
    }

    @Test
    void aFurtherLeafIsOneAddition() {
        assertOneChange(Kind.ADDED, RandomEdits::extended);
    }

    @Test
    void aChildThatIsGoneIsOneRemoval() {
        assertOneChange(Kind.REMOVED, RandomEdits::reduced);
    }

    @Test
    void aChildAtAnotherPlaceIsOneMove() {
        assertOneChange(Kind.MOVED, RandomEdits::reordered);
    }

    @Test
    void anotherArgumentIsOneChange() {
        assertOneChange(Kind.CHANGED, RandomEdits::rewritten);
    }

    @Test
    void nothingOfUnrelatedPoliciesIsLost() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy one = RandomPolicies.draw(seed);
            Policy other = RandomPolicies.draw(seed + DRAWS);
            Identities identities = new Identities();
            Outline before = new Outline(one, identities);
            Outline after = new Outline(other, identities);
            Matching.match(before, after);
            List<Change> changes = PolicyDiff.of(before, after);
            assertThat(nodes(changes, Kind.ADDED)).as("seed %d", seed).isEqualTo(unmatched(after));
            assertThat(nodes(changes, Kind.REMOVED)).as("seed %d", seed).isEqualTo(unmatched(before));
            assertThat(changes).as("seed %d", seed).isEqualTo(PolicyDiff.between(one, other));
        }
    }

    private static int nodes(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .mapToInt(Change::nodes)
                .sum();
    }

    private static long unmatched(Outline outline) {
        return outline.elements().stream()
                .filter(element -> element.isNode() && !element.isMatched())
                .count();
    }

    private static void assertOneChange(Kind kind, Edit edit) {
        int edited = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            Policy policy = RandomPolicies.draw(seed);
            long number = seed;
            Optional<Policy> changed = edit.apply(new RandomEdits(seed), policy);
            if (changed.isPresent() && !Origins.strip(changed.get()).equals(Origins.strip(policy))) {
                List<Change> changes = PolicyDiff.between(policy, changed.get());
                assertThat(changes)
                        .as(() -> "seed " + number + "\n" + String.join("\n", new DiffText(false).lines(changes)))
                        .extracting(Change::kind)
                        .containsExactly(kind);
                edited++;
            }
        }
        assertThat(edited).isGreaterThan(DRAWS / 10);
    }
}
