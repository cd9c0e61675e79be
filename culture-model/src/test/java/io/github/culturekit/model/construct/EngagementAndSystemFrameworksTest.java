package io.github.culturekit.model.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks of the work on engagement (2012) and on leading across systems (2017). */
class EngagementAndSystemFrameworksTest {

    private final Frameworks standard = Frameworks.standard();

    @ParameterizedTest
    @CsvSource({
        "appraisal-2012, appraisal-criterion, 4",
        "boards-2012, leadership-role, 3",
        "boards-2012, leadership-behaviour, 9",
        "boards-2012, success-factor, 3",
        "care-models-2012, care-model, 3",
        "clinician-engagement-2012, engagement-condition, 7",
        "devon-principles-2017, principle, 6",
        "doctor-led-improvement-2012, practice, 6",
        "engagement-facets-2012, survey-topic, 8",
        "engagement-values-2012, core-value, 7",
        "engaging-leadership-2012, leadership-behaviour, 9",
        "frontline-leader-resources-2012, condition, 7",
        "improvement-skills-2012, competency, 7",
        "medical-engagement-2012, engagement-dimension, 3",
        "medical-engagement-benefits-2012, benefit, 5",
        "patient-centred-care-2012, success-factor, 9",
        "patient-engagement-barriers-2012, barrier, 10",
        "recommendations-2012, recommendation, 12",
        "system-leadership-2012, system-leadership-factor, 10",
        "system-leadership-2017, system-leadership-factor, 5",
    })
    void eachListHasAsManyMembersAsItsSource(String framework, String kind, int members) {
        assertThat(constructs(framework))
                .filteredOn(construct -> construct.getKind().equals(kind))
                .hasSize(members);
    }

    @Test
    void aConditionNamedInSeveralSectionsIsOneConstructCitedFromEach() {
        assertThat(standard.find(ConstructId.parse("engagement-conditions-2012:autonomy")))
                .hasValueSatisfying(autonomy -> {
                    assertThat(autonomy.getSeedEntry()).hasSize(2);
                    assertThat(autonomy.getCitations())
                            .flatExtracting(
                                    citation -> citation.getSection().stream().toList())
                            .containsExactly("Making the case: why engagement matters", "Engaging staff");
                });
    }

    @Test
    void everyConditionOfEngagementBuildsStaffEngagement() {
        ConstructId staffEngagement = ConstructId.parse("engagement-concepts-2012:staff-engagement");
        assertThat(constructs("engagement-conditions-2012"))
                .allSatisfy(condition -> assertThat(condition.getLinks()).anySatisfy(link -> {
                    assertThat(link.getTo()).isEqualTo(staffEngagement);
                    assertThat(link.getRelation()).isEqualTo(LinkRelation.BUILDS);
                }));
    }

    @Test
    void aLinkToAFrameworkOfAnotherDocumentIsAJudgement() {
        List<String> later = List.of("clp-2016", "clp-current", "characteristics-2014", "competencies-2014");
        assertThat(ofTheTwoDocuments())
                .flatExtracting(Construct::getLinks)
                .filteredOn(link -> later.contains(link.getTo().getFramework()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getBasis()).isEqualTo(LinkBasis.JUDGEMENT));
    }

    @Test
    void everyLinkLeadsToAConstructThatIsShipped() {
        assertThat(ofTheTwoDocuments())
                .flatExtracting(Construct::getLinks)
                .extracting(ConstructLink::getTo)
                .allSatisfy(
                        to -> assertThat(standard.find(to)).as(to.toString()).isPresent());
    }

    private List<Construct> constructs(String framework) {
        return standard.findFramework(framework).orElseThrow().getConstructs();
    }

    private List<Construct> ofTheTwoDocuments() {
        return standard.getFrameworks().stream()
                .filter(framework -> isOfTheTwoDocuments(framework.getId()))
                .map(Framework::getConstructs)
                .flatMap(Collection::stream)
                .toList();
    }

    private static boolean isOfTheTwoDocuments(String framework) {
        return Stream.of("-2012", "-2017").anyMatch(framework::endsWith);
    }
}
