package io.github.culturekit.model.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks of the works on collective leadership of 2014, 2016 and 2018. */
class CollectiveLeadershipFrameworksTest {

    private final Frameworks standard = Frameworks.standard();

    @ParameterizedTest
    @CsvSource({
        "accountabilities-2014, competency, 7",
        "collective-capabilities-2014, collective-capability, 9",
        "collective-leadership-2018, principle, 4",
        "competencies-2014, competency, 8",
        "core-values-2014, core-value, 5",
        "culture-aims-2014, cultural-characteristic, 7",
        "culture-features-2014, cultural-characteristic, 14",
        "diagnostic-tools-2018, diagnostic, 8",
        "dream-team-2018, team-factor, 9",
        "engagement-conditions-2014, engagement-condition, 7",
        "engagement-success-factors-2018, success-factor, 6",
        "good-care-2014, outcome, 6",
        "leader-diversity-2014, diversity-characteristic, 7",
        "leadership-behaviours-2016, leadership-behaviour, 5",
        "leadership-culture-stages-2014, leadership-culture-stage, 3",
        "leadership-qualities-2018, leadership-behaviour, 6",
        "od-objectives-2014, objective, 8",
        "people-processes-2014, people-process, 5",
        "real-team-criteria-2018, team-criterion, 5",
        "role-competencies-2014, competency, 3",
        "strategy-phases-2014, strategy-element, 3",
        "system-leadership-2018, system-leadership-factor, 5",
        "team-leadership-2018, leadership-behaviour, 8",
        "team-objective-domains-2018, objective-domain, 6",
        "wellbeing-2018, wellbeing-factor, 5",
    })
    void eachListHasAsManyMembersAsItsSource(String framework, String kind, int members) {
        assertThat(constructs(framework))
                .filteredOn(construct -> construct.getKind().equals(kind))
                .hasSize(members);
    }

    @Test
    void stagesOfLeadershipCultureRunFromAuthorityToCollectiveWork() {
        assertThat(constructs("leadership-culture-stages-2014"))
                .extracting(stage -> stage.getId().getName())
                .containsExactly("dependent", "independent", "interdependent");
    }

    @Test
    void everyCollectiveCapabilityBuildsAnOutcomeOfLeadership() {
        assertThat(constructs("collective-capabilities-2014"))
                .allSatisfy(capability -> assertThat(capability.getLinks()).anySatisfy(link -> {
                    assertThat(link.getTo().getFramework()).isEqualTo("dac");
                    assertThat(link.getRelation()).isEqualTo(LinkRelation.BUILDS);
                }));
    }

    @Test
    void aDocumentIsTheBasisOnlyOfALinkWhoseTwoEndsItSetsOut() {
        standard.getFrameworks().stream()
                .map(Framework::getConstructs)
                .flatMap(List::stream)
                .forEach(construct -> construct.getLinks().stream()
                        .filter(link -> link.getBasis() == LinkBasis.DOCUMENT)
                        .filter(link -> !link.getTo().getFramework().equals("outcomes"))
                        .forEach(link -> assertThat(titles(construct))
                                .as("%s -> %s", construct.getId(), link.getTo())
                                .containsAnyElementsOf(
                                        titles(standard.find(link.getTo()).orElseThrow()))));
    }

    private List<Construct> constructs(String framework) {
        return standard.findFramework(framework).orElseThrow().getConstructs();
    }

    private static List<String> titles(Construct construct) {
        return construct.getCitations().stream().map(Citation::getTitle).toList();
    }
}
