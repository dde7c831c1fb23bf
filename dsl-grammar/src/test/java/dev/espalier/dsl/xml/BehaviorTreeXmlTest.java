package dev.espalier.dsl.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.json.PolicySamples;
import dev.espalier.dsl.parse.PolicyParser;
import dev.espalier.dsl.syntax.Policy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

final class BehaviorTreeXmlTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "xml");

    /**
     * The nodes that {@code src/bt_factory.cpp} of BehaviorTree.CPP 4.10 registers and the export uses, with the ports of
     * their {@code providedPorts()}.
     */
    private static final Map<String, Set<String>> BUILT_IN = Map.ofEntries(
            Map.entry("Fallback", Set.of()),
            Map.entry("ReactiveFallback", Set.of()),
            Map.entry("Sequence", Set.of()),
            Map.entry("ReactiveSequence", Set.of()),
            Map.entry("Parallel", Set.of("success_count", "failure_count")),
            Map.entry("Inverter", Set.of()),
            Map.entry("ForceSuccess", Set.of()),
            Map.entry("ForceFailure", Set.of()),
            Map.entry("AlwaysSuccess", Set.of()),
            Map.entry("AlwaysFailure", Set.of()),
            Map.entry("KeepRunningUntilFailure", Set.of()),
            Map.entry("Repeat", Set.of("num_cycles")),
            Map.entry("RetryUntilSuccessful", Set.of("num_attempts")),
            Map.entry("Timeout", Set.of("msec")),
            Map.entry("Sleep", Set.of("msec")),
            Map.entry("RunOnce", Set.of("then_skip")),
            Map.entry("Script", Set.of("code")),
            Map.entry("ScriptCondition", Set.of("code")));

    private static final Set<String> ONE_CHILD = Set.of(
            "Inverter",
            "ForceSuccess",
            "ForceFailure",
            "KeepRunningUntilFailure",
            "Repeat",
            "RetryUntilSuccessful",
            "Timeout",
            "RunOnce",
            "BehaviorTree");

    @Test
    void aPolicyWithEveryKindOfNode() throws IOException {
        Policy policy = PolicyParser.parse(Files.readString(GOLDEN.resolve("every_node.bt")))
                .policy()
                .orElseThrow();
        String xml = BehaviorTreeXml.export(policy, TestVocabulary.SHOOTER).xml();
        Path golden = GOLDEN.resolve("every_node.xml");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, xml);
        }
        assertThat(xml).isEqualTo(Files.readString(golden));
        assertFits("every node", policy);
    }

    @Test
    void everyShippedPolicyAndEveryExampleFits() {
        assertThat(PolicySamples.all()).allSatisfy(BehaviorTreeXmlTest::assertFits);
    }

    @Test
    void randomPoliciesFit() {
        for (long seed = 0; seed < 2_000; seed++) {
            assertFits("seed " + seed, RandomPolicies.draw(seed));
        }
    }

    @Test
    void aSequenceKeepsOnlyTheConditionsBeforeItsRunningChild() {
        Policy policy = PolicyParser.parse(
                        "policy p { tree { sequence { task shoot() condition in_zone task take_cover()"
                                + " task strafe() } } }")
                .policy()
                .orElseThrow();
        assertThat(BehaviorTreeXml.export(policy, TestVocabulary.SHOOTER).xml()).contains("""
                            <Sequence>
                              <shoot/>
                              <ReactiveSequence>
                                <ScriptCondition code="in_zone"/>
                                <Sequence>
                                  <take_cover/>
                                  <strafe/>
                                </Sequence>
                              </ReactiveSequence>
                            </Sequence>
                        """.indent(0));
    }

    @Test
    void theNotesNameTheLinesAndStandInTheDocument() {
        Policy policy = PolicyParser.parse("policy p {\n tree {\n  cooldown(3 s)\n  task shoot()\n }\n}")
                .policy()
                .orElseThrow();
        XmlExport export = BehaviorTreeXml.export(policy, TestVocabulary.SHOOTER);
        ExportNote note = new ExportNote(3, "cooldown has no counterpart; it is the node Cooldown of your own.");
        assertThat(export.notes()).contains(note);
        assertThat(export.xml()).contains("<!-- line 3: cooldown has no counterpart");
    }

    @Test
    void anyLabelAndCommentIsWellFormed() {
        for (String words : List.of("-- -", "---", "a -->", "<b> & \"c\" 'd'", "\\u0000\\u0007\\ud83c", "🌳\\ufffe")) {
            String label = words.replace("\"", "\\\"");
            Policy policy = PolicyParser.parse("policy p { tree { // " + words + "\n // " + words + "\n selector \""
                            + label + "\" { task shoot() } } }")
                    .policy()
                    .orElseThrow();
            assertFits(words, policy);
        }
    }

    private static void assertFits(String what, Policy policy) {
        String xml = BehaviorTreeXml.export(policy, TestVocabulary.SHOOTER).xml();
        Element root = parse(xml);
        Map<String, Set<String>> declared = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        Set<String> trees = new HashSet<>();
        for (Element child : children(root)) {
            if (child.getTagName().equals("BehaviorTree")) {
                trees.add(child.getAttribute("ID"));
            } else {
                for (Element model : children(child)) {
                    Set<String> ports = new HashSet<>();
                    children(model).forEach(port -> ports.add(port.getAttribute("name")));
                    declared.put(model.getAttribute("ID"), ports);
                    types.put(model.getAttribute("ID"), model.getTagName());
                }
            }
        }
        assertThat(root.getAttribute("BTCPP_format")).isEqualTo("4");
        assertThat(trees).contains(root.getAttribute("main_tree_to_execute"));
        assertThat(trees).hasSize(1 + policy.subtrees().size());
        assertThat(declared.keySet()).doesNotContainAnyElementsOf(BUILT_IN.keySet());
        for (Element tree : children(root)) {
            if (tree.getTagName().equals("BehaviorTree")) {
                assertThat(children(tree)).as(what).hasSize(1);
                assertThat(types.getOrDefault(tree.getAttribute("ID"), "SubTree"))
                        .isEqualTo("SubTree");
                children(tree).forEach(node -> assertFits(what, node, declared, types, trees));
            }
        }
    }

    private static void assertFits(
            String what,
            Element node,
            Map<String, Set<String>> declared,
            Map<String, String> types,
            Set<String> trees) {
        String tag = node.getTagName();
        Set<String> attributes = attributes(node);
        attributes.remove("name");
        if (tag.equals("SubTree")) {
            attributes.removeAll(Set.of("ID", "_autoremap"));
            assertThat(trees).as(what).contains(node.getAttribute("ID"));
            assertThat(declared.getOrDefault(node.getAttribute("ID"), Set.of())).containsAll(attributes);
            return;
        }
        assertThat(BUILT_IN.containsKey(tag) || declared.containsKey(tag))
                .as("%s: %s", what, tag)
                .isTrue();
        Set<String> ports = BUILT_IN.containsKey(tag) ? BUILT_IN.get(tag) : declared.getOrDefault(tag, Set.of());
        assertThat(ports).as("%s: %s", what, tag).containsAll(attributes);
        String type = types.getOrDefault(tag, "");
        if (ONE_CHILD.contains(tag) || type.equals("Decorator")) {
            assertThat(children(node)).as("%s: %s", what, tag).hasSize(1);
        } else if (type.equals("Action") || type.equals("Condition")) {
            assertThat(children(node)).as("%s: %s", what, tag).isEmpty();
        }
        children(node).forEach(child -> assertFits(what, child, declared, types, trees));
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException fault) {
            throw new AssertionError(xml, fault);
        }
    }
}
