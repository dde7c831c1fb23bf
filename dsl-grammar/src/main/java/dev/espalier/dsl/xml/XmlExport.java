package dev.espalier.dsl.xml;

import java.util.List;

/**
 * A policy as XML of BehaviorTree.CPP.
 *
 * @param xml the document
 * @param notes what differs there, in the order of the policy; the document holds them in a comment, too
 */
public record XmlExport(String xml, List<ExportNote> notes) {

    public XmlExport {
        notes = List.copyOf(notes);
    }
}
