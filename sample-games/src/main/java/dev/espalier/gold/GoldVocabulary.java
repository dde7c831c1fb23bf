package dev.espalier.gold;

import dev.espalier.game.bind.AgentBinding;
import dev.espalier.runtime.bind.Binding;
import java.lang.invoke.MethodHandles;

/** What the game offers to policies. */
final class GoldVocabulary {

    static final Binding<Digger> BINDING = AgentBinding.of(MethodHandles.lookup(), Digger.class)
            .senses(DiggerSenses.class)
            .senses(FieldSenses.class)
            .senses(OthersSenses.class)
            .task(MovingTasks.GoTo::new)
            .task(MovingTasks.Explore::new)
            .task(MovingTasks.Watch::new)
            .task(MovingTasks.Flee::new)
            .task(MovingTasks.Rest::new)
            .task(OreTasks.Dig::new)
            .task(OreTasks.Gather::new)
            .task(OreTasks.Unload::new)
            .task(RivalTasks.Shove::new)
            .task(RivalTasks.Rob::new)
            .build(
                    "gold",
                    "1",
                    "A gold rush between two sides of one to four diggers, each steered by its own copy of the policy, on a"
                            + " foggy field of 60 m by 36 m, the same for both sides. They look for veins, dig, and carry what"
                            + " they dig to their base, or to their cart, which brings it there; the side with more worth at its"
                            + " base after 120 s wins. Copper is worth 1, silver 2, gold 4; copper lies near the bases, gold near the"
                            + " middle. Diggers can shove each other, so that a carrier drops all that is in its bag, and rob the other"
                            + " base and cart. They walk 2.6 m/s, run 4.2 m/s while they have breath, and are slower in mud and"
                            + " with a full bag.");

    private GoldVocabulary() {}
}
