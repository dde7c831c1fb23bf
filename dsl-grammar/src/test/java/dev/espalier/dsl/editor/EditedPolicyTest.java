package dev.espalier.dsl.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.dsl.PolicyReader;
import dev.espalier.dsl.RandomPolicies;
import dev.espalier.dsl.TestVocabulary;
import dev.espalier.dsl.format.PolicyFormatter;
import dev.espalier.dsl.syntax.Keywords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditedPolicyTest {

    private static final String POLICY = """
            policy p {
              param reach = 12 m in 4 m .. 30 m
              var seen: position
              var gun: weapon = pistol
              condition near(place: position, within: distance) = distance_to(target: place) < within
              tree {
                selector {
                  sequence { condition near(place: seen, within: reach) set seen = zone call go(place: seen) }
                  task strafe(range: reach)
                }
              }
              subtree go(place: position) { task move_to(target: place) }
            }
            """;

    /** The bar stands where the cursor is; what is typed is put into a policy that has things to name. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            tree { |                                  # task condition selector         # param reach
            tree { sequence { ta|                     # task                            # param tree
            tree { sequence { task shoot() |          # condition and                   # tree
            tree { task |                             # shoot() move_to() strafe()      # reach selector
            tree { task mo|                           # move_to()                       # reach
            tree { task move_to(|                     # target: pace: within:           # reach
            tree { task move_to(target: zone, |       # pace: within:                   # target: zone
            tree { task move_to(pace: |               # walk run reach                  # pistol
            tree { task move_to(target: |             # seen zone enemy_position        # walk shoot()
            tree { call |                             # go()                            # near() shoot()
            tree { call go(|                          # place:                          # target:
            tree { neural |                           # aim() style()                   # shoot()
            tree { options(|                          # by: every:                      # reach
            tree { options(by: |                      # aim style                       # reach
            tree { parallel(|                         # success: failure:               # reach
            tree { parallel(success: |                # any all                         # reach
            tree { set |                              # seen gun                        # reach zone
            tree { condition |                        # near() health reach distance_to() not # task
            tree { condition health < |               # reach health                    # task
            tree { condition held_weapon = |          # pistol rifle rocket             # walk task
            tree { condition gun != |                 # pistol rifle                    # walk
            tree { condition not near(place: |        # seen zone                       # place:
            tree { condition distance_to(|            # target:                         # reach
            tree { timeout(|                          # reach                           # task
            tree { timeout(3 |                        # s m deg                         # task
            tree { sticky |                           # selector sequence utility       # task
            subtree other(here: |                     # position distance weapon        # zone
            condition far(here: distance) = |         # here reach near()               # place task
            var what: |                               # position boolean weapon         # zone
            var what: weapon = |                      # pistol                          # zone
            |                                         # tree param var team condition subtree # task
            team |                                    # var                             # task
            """)
    void suggestsWhatCanStandAtAPlace(String typed, String expected, String unexpected) {
        String head = """
                policy p {
                  param reach = 12 m
                  var seen: position
                  var gun: weapon
                  condition near(place: position) = true
                  subtree go(place: position) { task shoot() }
                """;
        String text = head + typed;
        int cursor = text.indexOf('|');
        EditedPolicy policy = new EditedPolicy(text.substring(0, cursor), TestVocabulary.SHOOTER);
        List<String> texts =
                policy.suggestions(cursor).stream().map(it -> it.text().strip()).toList();
        assertThat(texts).contains(expected.split(" "));
        assertThat(texts).doesNotContain(unexpected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            policy |
            policy p { param |
            policy p { // a |
            policy p { tree { selector "la|
            policy p { param x = |
            policy p { param x = 1|
            policy p { tree { task shoot() } } |
            """)
    void suggestsNothingWhereANewNameOrNothingIsDue(String typed) {
        int cursor = typed.indexOf('|');
        assertThat(new EditedPolicy(typed.substring(0, cursor), TestVocabulary.SHOOTER).suggestions(cursor))
                .isEmpty();
    }

    @Test
    void aTaskComesWithTheArgumentsThatItNeeds() {
        String text = "policy p { tree { task mo";
        EditedPolicy policy = new EditedPolicy(text, TestVocabulary.SHOOTER);
        assertThat(policy.suggestions(text.length()))
                .filteredOn(suggestion -> suggestion.text().equals("move_to()"))
                .extracting(Suggestion::snippet)
                .containsExactly("move_to(target: ${1})");
        assertThat(policy.wordBegunAt(text.length())).isEqualTo(new Place(text.length() - 2, text.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            reach =           # param reach = 12 m in 4 m .. 30 m              # A number with a name
            seen: position    # var seen: position                             # remembers
            weapon =          # type weapon                                    # pistol | rifle | rocket
            pistol            # pistol                                         # A value of weapon
            distance_to(      # distance_to(target: position): number 0 .. 500 m # Gives distance to
            target: place) <  # target: position (required)                    # The target
            place) <          # place: position                                # A parameter of the condition near
            zone call         # zone: position                                 # The zone
            strafe(           # task strafe(range: number = 12 m)              # 12 m when left out
            range: reach)\\n  # range: number 2 .. 40 m = 12 m                 # The range
            selector {        # selector                                       # until one does not fail
            go(place: seen)   # subtree go(place: position)                    # part of the tree
            """)
    void explainsWords(String at, String code, String words) {
        int offset = POLICY.indexOf(at.replace("\\n", "\n"));
        assertThat(offset).isNotNegative();
        assertThat(new EditedPolicy(POLICY, TestVocabulary.SHOOTER).hover(offset))
                .get()
                .extracting(Hover::markdown)
                .asString()
                .contains(code, words);
    }

    @Test
    void everyWordOfTheLanguageIsExplained() {
        assertThat(Keywords.ALL)
                .allSatisfy(word -> assertThat(Documentation.of(word)).isPresent());
    }

    @Test
    void findsWhereAParameterIsDefinedAndUsed() {
        EditedPolicy policy = new EditedPolicy(POLICY, TestVocabulary.SHOOTER);
        int inCondition = POLICY.indexOf("place) < within");
        int inSubtree = POLICY.indexOf("place) }");
        assertThat(policy.definition(inCondition))
                .get()
                .extracting(Definition::owner)
                .isEqualTo("condition near");
        assertThat(policy.definition(inSubtree))
                .get()
                .extracting(Definition::owner)
                .isEqualTo("subtree go");
        assertThat(policy.uses(inSubtree))
                .extracting(Place::start)
                .containsExactly(POLICY.indexOf("place: seen) }"), POLICY.indexOf("place: position) {"), inSubtree);
        assertThat(policy.definition(POLICY.indexOf("zone"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reach,range_2", "seen,spot", "near,close_by", "go,walk_to", "gun,arm"})
    void renamesEverythingOfOneNameAndNothingElse(String name, String other) {
        String used = POLICY.replace("zone call", "nowhere set gun = rifle call");
        String renamed = rename(used, used.indexOf(name), other);
        assertThat(renamed).isEqualTo(used.replaceAll("\\b" + name + "\\b", other));
        assertThat(new PolicyReader(TestVocabulary.SHOOTER).read(renamed).policy())
                .isPresent();
    }

    @Test
    void renamesOneParameterAndNotItsNamesake() {
        String renamed = rename(POLICY, POLICY.indexOf("place) }"), "target_place");
        assertThat(renamed)
                .contains("call go(target_place: seen)", "subtree go(target_place: position)", "target: target_place)")
                .contains("near(place: position", "near(place: seen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            reach # health     # taken by a sensor of the game
            reach # can_see    # taken by a function of the game
            reach # seen       # taken by a var
            reach # place      # taken by a parameter
            seen  # near       # taken by a condition
            reach # selector   # cannot be a name
            reach # 2nd        # cannot be a name
            gun   # pistol     # taken by a value that this policy uses
            health # x         # Only params
            """)
    void refusesNamesThatMeanSomethingElse(String name, String other, String why) {
        String text = POLICY + "// health";
        Renaming renaming = new EditedPolicy(text, TestVocabulary.SHOOTER).rename(text.indexOf(name), other);
        assertThat(renaming.refusal()).get().asString().contains(why);
        assertThat(renaming.places()).isEmpty();
    }

    @Test
    void everyOwnNameInARandomPolicyIsResolvedAndRenamingKeepsItWithoutErrors() {
        PolicyReader reader = new PolicyReader(TestVocabulary.SHOOTER);
        for (long seed = 0; seed < 25; seed++) {
            String text = PolicyFormatter.format(RandomPolicies.draw(seed));
            for (Definition definition : new EditedPolicy(text, TestVocabulary.SHOOTER).definitions()) {
                String renamed = rename(text, definition.start(), "quite_another_name");
                assertThat(reader.read(renamed).policy())
                        .as("seed %d, %s%n%s", seed, definition, renamed)
                        .isPresent();
            }
        }
    }

    @Test
    void answersInAnyTextCutOffAnywhere() {
        String text = POLICY.replace("reach", "🌳 \"") + "\"\\";
        for (int end = 0; end <= text.length(); end++) {
            EditedPolicy policy = new EditedPolicy(text.substring(0, end), TestVocabulary.SHOOTER);
            for (int offset = Math.max(0, end - 3); offset <= end; offset++) {
                assertThat(policy.wordBegunAt(offset).end()).isEqualTo(offset);
                assertThat(policy.suggestions(offset)).doesNotContainNull();
                assertThat(policy.uses(offset)).hasSizeLessThan(20);
                policy.hover(offset)
                        .ifPresent(hover -> assertThat(hover.markdown()).startsWith("```bt"));
            }
        }
    }

    private static String rename(String text, int offset, String name) {
        Renaming renaming = new EditedPolicy(text, TestVocabulary.SHOOTER).rename(offset, name);
        assertThat(renaming.refusal()).as(name).isEmpty();
        StringBuilder renamed = new StringBuilder(text);
        for (int i = renaming.places().size() - 1; i >= 0; i--) {
            Place place = renaming.places().get(i);
            renamed.replace(place.start(), place.end(), name);
        }
        return renamed.toString();
    }
}
