package dev.espalier.game.bind;

import dev.espalier.dsl.vocabulary.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a skill from the annotation of its class. */
final class SkillClass {

    private SkillClass() {}

    static dev.espalier.dsl.vocabulary.Skill skill(Class<?> action) {
        @Nullable Skill skill = action.getAnnotation(Skill.class);
        String where = action.getSimpleName();
        if (skill == null) {
            throw new IllegalArgumentException(where + ": a skill's class must be annotated with @Skill");
        }
        if (skill.doc().isBlank()) {
            throw new IllegalArgumentException(where + ": a skill needs documentation");
        }
        String name = skill.name().isEmpty() ? SnakeCase.of(where) : skill.name();
        return new dev.espalier.dsl.vocabulary.Skill(
                SnakeCase.require(name, where),
                channels(skill.sees(), where),
                channels(skill.gives(), where),
                skill.doc());
    }

    private static List<dev.espalier.dsl.vocabulary.Skill.Channel> channels(Channel[] annotations, String where) {
        List<dev.espalier.dsl.vocabulary.Skill.Channel> channels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Channel channel : annotations) {
            String place = where + "." + channel.name();
            Type.Numeric type = (Type.Numeric) Types.number(channel.unit(), channel.low(), channel.high(), place);
            channels.add(new dev.espalier.dsl.vocabulary.Skill.Channel(SnakeCase.require(channel.name(), place), type));
            if (!names.add(channel.name())) {
                throw new IllegalArgumentException(where + ": two channels are called " + channel.name());
            }
        }
        return channels;
    }
}
