package dev.espalier.dsl.format;

import dev.espalier.dsl.syntax.Comment;
import dev.espalier.dsl.syntax.Comment.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Text that grows line by line, at some indentation, with the comments of each line around it. */
final class Lines {

    private final StringBuilder text = new StringBuilder();
    private String indentation = "";

    /** A line of a block's head; what follows stands deeper. */
    void open(String head, List<Comment> comments) {
        List<String> behind = words(comments, place -> place == Place.BEHIND);
        // More than one can stand behind only if a program put them there: a line has room for one.
        comments(behind.subList(0, Math.max(0, behind.size() - 1)));
        comments(words(comments, place -> place == Place.BEFORE));
        line(head);
        indentation += "  ";
    }

    /** The end of a block. */
    void close(List<Comment> comments) {
        comments(words(comments, place -> place == Place.INSIDE));
        indentation = indentation.substring(2);
        line(withLast(words(comments, place -> place == Place.BEHIND), "}"));
    }

    /** An element of one line. */
    void single(String element, List<Comment> comments) {
        List<String> behind = words(comments, place -> place == Place.BEHIND);
        comments(words(comments, place -> place != Place.BEHIND));
        comments(behind.subList(0, Math.max(0, behind.size() - 1)));
        line(withLast(behind, element));
    }

    void blank() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void line(String content) {
        text.append(indentation).append(content).append('\n');
    }

    private void comments(List<String> words) {
        words.forEach(word -> line(comment(word)));
    }

    private static String withLast(List<String> behind, String element) {
        return behind.isEmpty() ? element : element + " " + comment(behind.get(behind.size() - 1));
    }

    private static String comment(String word) {
        return word.isEmpty() ? "//" : "// " + word;
    }

    /** The texts of some comments, one for each of their lines, without characters that a policy cannot hold. */
    private static List<String> words(List<Comment> comments, Predicate<Place> where) {
        List<String> words = new ArrayList<>();
        for (Comment comment : comments) {
            if (where.test(comment.place())) {
                comment.text()
                        .lines()
                        .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip())
                        .forEach(words::add);
                if (comment.text().isEmpty()) {
                    words.add("");
                }
            }
        }
        return words;
    }
}
