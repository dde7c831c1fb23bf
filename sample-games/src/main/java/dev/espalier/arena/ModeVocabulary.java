package dev.espalier.arena;

import dev.espalier.arena.mode.Mode;
import dev.espalier.arena.sense.FlagSenses;
import dev.espalier.arena.sense.GoldSenses;
import dev.espalier.arena.sense.WeaponSenses;
import dev.espalier.arena.sense.ZoneSenses;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.arena.task.BankGold;
import dev.espalier.arena.task.FetchFlag;
import dev.espalier.arena.task.GetSupply;
import dev.espalier.arena.task.HoldZone;
import dev.espalier.arena.task.LootGold;
import dev.espalier.arena.task.ReturnFlag;
import dev.espalier.arena.task.Wield;
import dev.espalier.dsl.vocabulary.Vocabulary;
import dev.espalier.game.bind.AgentBinding;
import java.lang.invoke.MethodHandles;
import java.util.function.UnaryOperator;

/** What of the arena's vocabulary means something in a mode: zones, flags and gold are where they score, weapons wherever rules vary. */
final class ModeVocabulary {

    private static final Vocabulary ZONES =
            part(binding -> binding.senses(ZoneSenses.class).task(HoldZone::new));
    private static final Vocabulary FLAGS = part(
            binding -> binding.senses(FlagSenses.class).task(FetchFlag::new).task(ReturnFlag::new));
    private static final Vocabulary GOLD =
            part(binding -> binding.senses(GoldSenses.class).task(LootGold::new).task(BankGold::new));
    private static final Vocabulary WEAPONS =
            part(binding -> binding.senses(WeaponSenses.class).task(Wield::new).task(GetSupply::new));

    private ModeVocabulary() {}

    /** The part for a mode. */
    static Vocabulary of(Mode mode) {
        Vocabulary whole = ArenaVocabulary.BINDING.vocabulary();
        return switch (mode) {
            case TEAM_DEATHMATCH ->
                whole.without(ZONES).without(FLAGS).without(GOLD).without(WEAPONS);
            case ZONE_CONTROL -> whole.without(FLAGS).without(GOLD);
            case CAPTURE_THE_FLAG -> whole.without(ZONES).without(GOLD);
            case CHEST_HUNT -> whole.without(ZONES).without(FLAGS);
            case FREE_FOR_ALL -> whole.without(ZONES).without(FLAGS).without(GOLD);
        };
    }

    private static Vocabulary part(UnaryOperator<AgentBinding<Fighter>> chosen) {
        return chosen.apply(AgentBinding.of(MethodHandles.lookup(), Fighter.class))
                .build("part", "", "")
                .vocabulary();
    }
}
