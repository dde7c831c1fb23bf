package dev.espalier.arena.train;

import dev.espalier.arena.ArenaGame;
import dev.espalier.arena.match.ArenaContestant;
import dev.espalier.arena.match.ArenaMatch;
import dev.espalier.arena.rules.Rules;
import dev.espalier.arena.sim.Fighter;
import dev.espalier.dsl.check.CheckedPolicy;
import dev.espalier.dsl.vocabulary.Skill;
import dev.espalier.game.Contestant;
import dev.espalier.game.MatchRequest;
import dev.espalier.game.Split;
import dev.espalier.game.train.Lesson;
import dev.espalier.game.train.Pupil;
import dev.espalier.runtime.bind.NeuralAction;
import dev.espalier.runtime.compile.PolicyCompiler;
import dev.espalier.runtime.neural.Networks;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A lesson in a skill of the arena: matches of a mode, in which the pupil does the skill for one side. */
abstract class ArenaLesson implements Lesson {

    /** Against whom what was learned is judged; no lesson plays them. */
    static final List<String> HELD_OUT_OPPONENTS = List.of("hunter", "sniper", "guardian");

    private static final ArenaGame GAME = new ArenaGame();

    private final Skill skill;
    private final String mode;
    private final Supplier<NeuralAction<Fighter>> student;
    private final Supplier<Teacher> teachers;

    /**
     * A lesson.
     *
     * @param name of the skill
     * @param mode of the games that are played
     * @param student makes what the skill does
     * @param teachers makes a teacher for each use of the skill
     */
    ArenaLesson(String name, String mode, Supplier<NeuralAction<Fighter>> student, Supplier<Teacher> teachers) {
        this.skill = GAME.vocabulary()
                .skill(name)
                .orElseThrow(() -> new IllegalArgumentException("the arena has no skill " + name));
        this.mode = mode;
        this.student = student;
        this.teachers = teachers;
    }

    /** What makes an agent's reward, counted up over a match; what it gains in a tick is the reward of the tick. */
    abstract double merit(Fighter fighter);

    @Override
    public final String game() {
        return GAME.name();
    }

    @Override
    public final List<String> opponents() {
        return List.of("rusher", "holder", "skirmisher");
    }

    @Override
    public final Skill skill() {
        return skill;
    }

    @Override
    public final void play(CheckedPolicy learner, Contestant opponent, Split split, long number, Pupil pupil) {
        Desk desk = new Desk(skill.observation().size(), skill.action().size(), pupil);
        ArenaContestant pupils = new ArenaContestant(new PolicyCompiler<>(
                        ArenaGame.binding()
                                .withSkill(skill.name(), () -> new Coached(student.get(), teachers.get(), desk)),
                        Networks.of(Map.of(skill.name(), desk)),
                        Rules.TICKS_PER_SECOND)
                .compile(learner));
        int side = (int) (number % 2);
        List<Contestant> sides = side == 0 ? List.of(pupils, opponent) : List.of(opponent, pupils);
        ArenaMatch match = GAME.begin(new MatchRequest(GAME.gameId(mode, split, number), number + 1, sides, false));
        int perSide = match.world().perSide();
        double[] merits = new double[match.world().fighterCount()];
        while (match.end().isEmpty()) {
            match.step();
            for (int agent = side * perSide; agent < (side + 1) * perSide; agent++) {
                double merit = merit(match.world().fighter(agent));
                if (merit != merits[agent]) {
                    pupil.reward(agent, merit - merits[agent]);
                    merits[agent] = merit;
                }
            }
        }
        match.record();
    }
}
