package dev.espalier.dsl.parse;

import dev.espalier.dsl.diagnostic.Code;
import java.util.stream.Collectors;

/** Comments of other languages: {@code # ...} and {@code /* ... *}{@code /}. */
final class OtherComments implements Rewriting {

    @Override
    public void rewrite(Draft draft) {
        int i = 0;
        while (i < draft.size()) {
            boolean block =
                    draft.is(i, PolicyTokens.SLASH) && draft.is(i + 1, PolicyTokens.STAR) && draft.touches(i + 1);
            if (block) {
                i = block(draft, i);
            } else if (draft.isSign(i, "#")) {
                i = line(draft, i);
            } else {
                i++;
            }
        }
    }

    private static int line(Draft draft, int start) {
        int end = start;
        while (end < draft.size() && draft.line(end) == draft.line(start)) {
            end++;
        }
        draft.replace(Code.FOREIGN_WORD, start, start, "a comment starts with '//', not with '#'.", "//");
        draft.removeAll(start, end - 1);
        return end;
    }

    private static int block(Draft draft, int start) {
        int end = start + 2;
        while (end < draft.size()
                && !(draft.is(end, PolicyTokens.STAR)
                        && draft.is(end + 1, PolicyTokens.SLASH)
                        && draft.touches(end + 1))) {
            end++;
        }
        end = Math.min(end + 1, draft.size() - 1);
        String inner = draft.written(start, end).replaceFirst("^/\\*+", "").replaceFirst("\\*+/$", "");
        String lines = inner.lines()
                .map(line -> line.strip().replaceFirst("^\\*+\\s*", ""))
                .filter(line -> !line.isEmpty())
                .map(line -> "// " + line + "\n")
                .collect(Collectors.joining());
        draft.replace(Code.FOREIGN_WORD, start, end, "a comment starts with '//' and ends with its line.", lines);
        draft.removeAll(start, end);
        return end + 1;
    }
}
