package dev.espalier.loop.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.syntax.Node;
import dev.espalier.dsl.syntax.Param;
import dev.espalier.dsl.syntax.Policy;
import dev.espalier.dsl.syntax.Subtree;
import dev.espalier.loop.generate.Definitions.Adopted;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private final Policy fighter = Skirmish.fighter().policy();
    private final Policy hunter = Skirmish.hunter().policy();

    @Test
    void renamesWhatMeansSomethingElse() {
        Node flee = hunter.tree().children().get(0);

        Adopted adopted = Definitions.adopt(fighter, hunter, flee, Skirmish.VOCABULARY);

        assertThat(adopted.policy().params())
                .extracting(Param::name)
                .containsExactly("retreat_below", "reach", "reach_2");
        assertThat(Description.of(adopted.node().children().get(0))).isEqualTo("condition weak_2()");
        assertThat(Description.of(adopted.node().children().get(1)))
                .isEqualTo("task move_to(target: medkit, within: reach_2)");
    }

    @Test
    void bringsASubtreeWithWhatItUses() {
        Node call = hunter.tree().children().get(1);

        Adopted adopted = Definitions.adopt(fighter, hunter, call, Skirmish.VOCABULARY);

        assertThat(Description.of(adopted.node())).isEqualTo("call hunt()");
        assertThat(adopted.policy().subtrees()).extracting(Subtree::name).containsExactly("hunt");
        assertThat(adopted.policy().params()).extracting(Param::name).contains("reach_2");
    }

    @Test
    void sharesWhatIsTheSame() {
        Node survive = fighter.tree().children().get(0);

        Adopted adopted = Definitions.adopt(fighter, Skirmish.fighter().policy(), survive, Skirmish.VOCABULARY);

        assertThat(Bare.of(adopted.policy())).isEqualTo(Bare.of(fighter));
        assertThat(adopted.node()).isEqualTo(survive);
    }

    @Test
    void dropsWhatNobodyUses() {
        Node wander = fighter.tree().children().get(3);
        Policy smaller = Trees.withRoot(fighter, Place.MAIN, wander);

        Policy pruned = Definitions.pruned(smaller);

        assertThat(pruned.params()).isEmpty();
        assertThat(pruned.conditions()).isEmpty();
        assertThat(Definitions.pruned(hunter)).isEqualTo(hunter);
    }

    @Test
    void numbersNamesOn() {
        NameStock stock = new NameStock(fighter, Skirmish.VOCABULARY);

        assertThat(List.of(stock.take("reach"), stock.take("reach"), stock.take("reach_2"), stock.take("fresh")))
                .containsExactly("reach_2", "reach_3", "reach_4", "fresh");
    }
}
