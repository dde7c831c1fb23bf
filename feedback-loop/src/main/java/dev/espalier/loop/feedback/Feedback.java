package dev.espalier.loop.feedback;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a critic has to say.
 *
 * @param sections in the order in which they are read; none is empty
 */
public record Feedback(List<Section> sections) {

    /**
     * Findings of one kind.
     *
     * @param title a few words
     * @param findings a sentence each
     */
    public record Section(String title, List<String> findings) {
        public Section {
            findings = List.copyOf(findings);
        }
    }

    public Feedback {
        sections = sections.stream()
                .filter(section -> !section.findings().isEmpty())
                .toList();
    }

    /** The same with more to say at its end. */
    public Feedback with(Section section) {
        return new Feedback(Stream.concat(sections.stream(), Stream.of(section)).toList());
    }

    /** All of it as plain text, a title and a list for each section. */
    public String text() {
        return sections.stream()
                .map(section -> section.title()
                        + ":\n"
                        + section.findings().stream()
                                .map(finding -> "- " + finding + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
