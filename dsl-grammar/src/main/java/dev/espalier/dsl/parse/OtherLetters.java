package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import dev.espalier.dsl.syntax.Keywords;
import java.text.Normalizer;
import java.util.Map;

/** Names with letters of other alphabets that can be written in ours: {@code größe}, {@code dégât}. */
final class OtherLetters implements Rewriting {

    private static final Map<String, String> WITHOUT_PARTS =
            Map.of("\u00df", "ss", "\u00e6", "ae", "\u0153", "oe", "\u00f8", "o", "\u0142", "l", "\u0111", "d");

    @Override
    public void rewrite(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            int end = i;
            boolean other = isOther(draft, i);
            if (other || draft.is(i, PolicyTokens.NAME)) {
                while (draft.touches(end + 1) && isPart(draft, end + 1)) {
                    end++;
                    other |= isOther(draft, end);
                }
            }
            if (other) {
                String written = draft.written(i, end);
                String meant = written.length() > 100 ? "" : plain(written);
                if (Keywords.isName(meant)) {
                    draft.replace(
                            Code.SYNTAX,
                            i,
                            end,
                            "names have the letters a to z, digits and '_' only, but here is '" + written + "'.",
                            meant);
                    draft.join(i, end, PolicyTokens.NAME, meant);
                }
            }
            i = end + 1;
        }
    }

    private static boolean isPart(Draft draft, int i) {
        return isOther(draft, i) || draft.is(i, PolicyTokens.NAME, PolicyTokens.NUMBER, PolicyTokens.UNIT);
    }

    private static boolean isOther(Draft draft, int i) {
        return draft.is(i, PolicyTokens.UNKNOWN)
                && Character.isLetter(draft.text(i).codePointAt(0))
                && !plain(draft.text(i)).isEmpty();
    }

    /** The letters without their marks. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            plain.append(WITHOUT_PARTS.getOrDefault(one, one));
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-zA-Z0-9_]", "");
    }
}
