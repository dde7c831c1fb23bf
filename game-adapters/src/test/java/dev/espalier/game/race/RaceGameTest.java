package dev.espalier.game.race;

import dev.espalier.game.Game;
import dev.espalier.game.GameContract;
import java.util.List;

class RaceGameTest extends GameContract {

    @Override
    protected Game game() {
        return new RaceGame();
    }

    @Override
    protected List<String> policies() {
        return List.of("policy sprinter { tree { sequence { task run(effort: 1) task rest() } } }", """
                policy pacer {
                  tree {
                    selector {
                      sequence { condition last_spurt task run(effort: 1) }
                      sequence { condition breath_left < 0.4 or ground = deep_mud task rest() }
                      task run(effort: 0.4)
                    }
                  }
                }
                """);
    }
}
