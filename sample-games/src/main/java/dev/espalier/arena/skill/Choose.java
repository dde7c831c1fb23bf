package dev.espalier.arena.skill;

import dev.espalier.arena.objective.Zone;
import dev.espalier.arena.sense.EnemySenses;
import dev.espalier.arena.sense.FlagSenses;
import dev.espalier.arena.sense.GoldSenses;
import dev.espalier.arena.sense.MapSenses;
import dev.espalier.arena.sense.SelfSenses;
import dev.espalier.arena.sense.TeamSenses;
import dev.espalier.arena.sense.ZoneSenses;
import dev.espalier.arena.sim.Contest;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.Channel;
import dev.espalier.game.bind.Skill;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.bind.Outcome;
import org.jspecify.annotations.Nullable;

@Skill(
        doc =
                "For options: picks among three styles from the state of the match. The first child should fight, the second go for"
                        + " the objective of the mode, the third stay alive. Never ends by itself.",
        sees = {
            @Channel(name = "health", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "ammo", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "under_fire", low = 0, high = 1),
            @Channel(name = "visible_enemies", low = 0, high = 4),
            @Channel(name = "enemy_nearness", low = 0, high = 1),
            @Channel(name = "enemy_health", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "enemy_remembered", low = 0, high = 1),
            @Channel(name = "living_allies", low = 0, high = 4),
            @Channel(name = "living_enemies", low = 0, high = 4),
            @Channel(name = "allies_near", low = 0, high = 4),
            @Channel(name = "score_lead", low = -10, high = 10),
            @Channel(name = "time_left", unit = Unit.SECONDS, low = 0, high = 120),
            @Channel(name = "zone_mode", low = 0, high = 1),
            @Channel(name = "flag_mode", low = 0, high = 1),
            @Channel(name = "gold_mode", low = 0, high = 1),
            @Channel(name = "in_zone", low = 0, high = 1),
            @Channel(name = "zone_ours", low = 0, high = 1),
            @Channel(name = "zone_nearness", low = 0, high = 1),
            @Channel(name = "flag_carried", low = 0, high = 1),
            @Channel(name = "own_flag_home", low = 0, high = 1),
            @Channel(name = "load", unit = Unit.RATIO, low = 0, high = 1),
            @Channel(name = "gold_nearness", low = 0, high = 1),
            @Channel(name = "pack_nearness", low = 0, high = 1)
        },
        gives = {@Channel(name = "fight"), @Channel(name = "objective"), @Channel(name = "survive")})
public final class Choose implements NeuralAction<Fighter> {

    @Override
    public Outcome observe(Fighter self, float[] row, int offset) {
        Contest contest = self.world().contest();
        @Nullable Zone zone = contest.zone();
        row[offset] = (float) SelfSenses.health(self);
        row[offset + 1] = (float) SelfSenses.ammo(self);
        row[offset + 2] = flag(SelfSenses.underFire(self));
        row[offset + 3] = EnemySenses.visibleEnemies(self);
        row[offset + 4] = nearness(EnemySenses.enemyDistance(self));
        row[offset + 5] = (float) EnemySenses.enemyHealth(self);
        row[offset + 6] = flag(self.eyes().remembers());
        row[offset + 7] = self.livingAllies();
        row[offset + 8] = self.world().livingEnemies(self);
        row[offset + 9] = TeamSenses.alliesNear(self);
        row[offset + 10] = (float) TeamSenses.scoreLead(self);
        row[offset + 11] = (float) TeamSenses.timeLeft(self);
        row[offset + 12] = flag(zone != null);
        row[offset + 13] = flag(contest.flags() != null);
        row[offset + 14] = flag(contest.chests() != null);
        row[offset + 15] = flag(ZoneSenses.inZone(self));
        row[offset + 16] = flag(ZoneSenses.zoneOurs(self));
        row[offset + 17] = nearness(ZoneSenses.zoneDistance(self));
        row[offset + 18] = flag(FlagSenses.flagCarried(self));
        row[offset + 19] = flag(FlagSenses.ownFlagHome(self));
        row[offset + 20] = (float) GoldSenses.load(self);
        row[offset + 21] = nearness(GoldSenses.goldDistance(self));
        row[offset + 22] = nearness(MapSenses.healthPackDistance(self));
        return Outcome.RUNNING;
    }

    /** An options node takes the answer itself. */
    @Override
    public void act(Fighter self, float[] action, int offset) {}

    private static float flag(boolean flag) {
        return flag ? 1 : 0;
    }

    private static float nearness(double metres) {
        return (float) (1 / (1 + metres / 8));
    }
}
