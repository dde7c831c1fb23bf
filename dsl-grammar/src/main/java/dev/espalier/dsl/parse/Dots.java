package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.Set;

/** Names with a point, as of fields of an object: {@code self.health}, {@code enemy.visible}. */
final class Dots implements Rewriting {

    private static final Set<String> OWNERS = Set.of(
            "self", "this", "agent", "me", "blackboard", "bb", "sensor", "sensors", "params", "param", "state", "game");

    @Override
    public void rewrite(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean dotted = draft.is(i, PolicyTokens.NAME, PolicyTokens.PARAM)
                    && draft.isSign(i + 1, ".")
                    && draft.is(i + 2, PolicyTokens.NAME)
                    && draft.touches(i + 1)
                    && draft.touches(i + 2);
            if (dotted) {
                String owner = draft.text(i);
                String field = draft.text(i + 2);
                boolean type = Character.isUpperCase(owner.charAt(0)); // such as Weapon.RIFLE
                String meant = type || OWNERS.contains(owner) ? field : owner + "_" + field;
                draft.replace(Code.FOREIGN_WORD, i, i + 2, "names have no points.", meant);
                draft.join(i, i + 2, PolicyTokens.NAME, meant);
            }
        }
    }
}
