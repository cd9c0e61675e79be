package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.construct.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped evidence base and case book; that they fit the standard catalogue is tested with the catalogue. */
class StandardEvidenceTest {

    private final EvidenceBase base = EvidenceBase.standard();
    private final CaseBook book = CaseBook.standard();

    @Test
    void bothAreReadOnce() {
        assertThat(EvidenceBase.standard()).isSameAs(base);
        assertThat(CaseBook.standard()).isSameAs(book);
    }

    @Test
    void realTeamsGoWithFewerDeaths() {
        OutcomeLink link = base.find("real-teams-mortality").orElseThrow();
        assertThat(link.getOutcome()).hasToString("outcomes:mortality");
        assertThat(link.getDirection()).isEqualTo(OutcomeDirection.LOWER);
        assertThat(link.getEffect().orElseThrow().getValue()).isEqualTo(-3.3);
        assertThat(link.getEffect().orElseThrow().getMetric()).isEqualTo(EffectMetric.PERCENT_CHANGE);
        assertThat(link.getContrast()).contains("5 per cent more of the staff working in real teams");
        assertThat(link.getSignificance()).contains(0.006);
    }

    @Test
    void everyConstructIsInAShippedFramework() {
        Stream<ConstructId> links = base.getLinks().stream()
                .flatMap(link -> Stream.concat(link.getCause().stream(), Stream.of(link.getOutcome())));
        Stream<ConstructId> facts = base.getFacts().stream().flatMap(fact -> fact.getAbout().stream());
        Stream<ConstructId> cases = book.getCases().stream().flatMap(StandardEvidenceTest::constructs);
        assertThat(Stream.of(links, facts, cases).flatMap(ids -> ids))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(construct(id)).as(id.toString()).isPresent());
    }

    @Test
    void everyLinkLeadsToAnOutcomeThatHasABetterDirection() {
        assertThat(base.getLinks())
                .allSatisfy(link -> assertThat(construct(link.getOutcome())).containsInstanceOf(Outcome.class));
    }

    @Test
    void everyOutcomeAndEveryFurtherCauseIsUsed() {
        Set<ConstructId> used = new HashSet<>();
        base.getLinks().forEach(link -> {
            link.getCause().ifPresent(used::add);
            used.add(link.getOutcome());
        });
        book.getCases().forEach(study -> study.getOutcomes().forEach(outcome -> used.add(outcome.getOutcome())));
        for (String framework : List.of("outcomes", "evidence-causes")) {
            assertThat(Frameworks.standard()
                            .findFramework(framework)
                            .orElseThrow()
                            .getConstructs())
                    .extracting(Construct::getId)
                    .allMatch(used::contains);
        }
    }

    @Test
    void theOrganisationsOfTheDocumentsAreThere() {
        assertThat(book.getCases())
                .extracting(CaseStudy::getId)
                .contains(
                        "salford-royal",
                        "wrightington-wigan-leigh",
                        "nottinghamshire-invest-to-lead",
                        "southern-health-strategy",
                        "memorial-hospital",
                        "sandwell-listening",
                        "blackpool",
                        "northumbria-patient-experience",
                        "guys-st-thomas-older-people",
                        "mcleod",
                        "intermountain",
                        "jonkoping",
                        "greater-manchester",
                        "canterbury",
                        "leeds-safety-huddles",
                        "sheffield-supported-interns");
        assertThat(book.find("mid-staffordshire").orElseThrow().getPolarity()).isEqualTo(CasePolarity.WARNING);
    }

    @Test
    void everyCaseTellsMoreThanItsSummary() {
        assertThat(book.getCases())
                .allSatisfy(study -> assertThat(study.getIllustrates()).isNotEmpty());
        assertThat(book.getCases().stream().filter(study -> study.getOutcomes().isEmpty()))
                .extracting(CaseStudy::getId)
                .as("cases whose source reports no outcome")
                .containsExactly("southern-health-strategy", "south-essex-partnership", "sheffield-supported-interns");
    }

    private static Stream<ConstructId> constructs(CaseStudy study) {
        return Stream.of(
                        study.getIllustrates().stream(),
                        study.getOutcomes().stream().map(CaseOutcome::getOutcome),
                        study.getFacts().stream().flatMap(fact -> fact.getAbout().stream()))
                .flatMap(ids -> ids);
    }

    private static Optional<Construct> construct(ConstructId id) {
        return Frameworks.standard().find(id);
    }
}
