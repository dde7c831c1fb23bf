package dev.espalier.example;

import com.badlogic.gdx.math.Vector2;
import dev.espalier.dsl.syntax.Unit;
import dev.espalier.game.bind.AgentBinding;
import dev.espalier.game.bind.Parameter;
import dev.espalier.game.bind.Sense;
import dev.espalier.game.bind.Task;
import dev.espalier.runtime.bind.Action;
import dev.espalier.runtime.bind.Arguments;
import dev.espalier.runtime.bind.Binding;
import dev.espalier.runtime.bind.Outcome;
import dev.espalier.runtime.bind.Position;
import java.lang.invoke.MethodHandles;

/** A firefly: what it perceives and what it does. */
record Firefly(FireflyGame game, Vector2 place) {

    static final Binding<Firefly> BINDING = AgentBinding.of(MethodHandles.lookup(), Firefly.class)
            .task(FlyTo::new)
            .task(Sit::new)
            .build("meadow", "1", "Fireflies in a meadow gather at the lamp and keep away from the cat.");

    @Sense(doc = "How far away the cat is.", unit = Unit.METRES, low = 0, high = 60)
    double catDistance() {
        return place.dst(game.cat);
    }

    @Sense(doc = "Where the lamp is.")
    boolean lamp(Position into) {
        into.set(20, 20, 0);
        return true;
    }

    @Sense(doc = "A place that is further from the cat.")
    boolean refuge(Position into) {
        into.set(2 * place.x - game.cat.x, 2 * place.y - game.cat.y, 0);
        return true;
    }

    @Task(
            doc = "Flies to a place, 6 m a second. Succeeds 3 m from it; fails when there is no such place.",
            takes = @Parameter(name = "target", kind = Parameter.Kind.POSITION, doc = "Where to."))
    static final class FlyTo implements Action<Firefly> {
        private final Vector2 way = new Vector2();

        @Override
        public Outcome tick(Firefly self, Arguments arguments) {
            Position target = arguments.position(0);
            if (target == null) {
                return Outcome.FAILURE;
            }
            way.set((float) target.x, (float) target.y).sub(self.place);
            boolean near = way.len() <= 3;
            self.place.add(way.limit(0.1f));
            return near ? Outcome.SUCCESS : Outcome.RUNNING;
        }
    }

    @Task(doc = "Sits in the grass. Never ends.")
    static final class Sit implements Action<Firefly> {
        @Override
        public Outcome tick(Firefly self, Arguments arguments) {
            return Outcome.RUNNING;
        }
    }
}
