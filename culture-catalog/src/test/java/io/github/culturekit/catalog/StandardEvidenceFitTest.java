package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.intervention.CaseBook;
import io.github.culturekit.model.intervention.CaseOutcome;
import io.github.culturekit.model.intervention.CaseStudy;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceBase;
import io.github.culturekit.model.intervention.OutcomeLink;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The evidence base and the case book of the model point to what stands in the standard catalogue. */
class StandardEvidenceFitTest {

    private final InterventionCatalog catalog = InterventionCatalog.standard();
    private final EvidenceBase base = EvidenceBase.standard();
    private final CaseBook book = CaseBook.standard();

    @Test
    void everyInterventionIsInTheCatalogue() {
        Stream<String> named = Stream.concat(
                base.getLinks().stream().flatMap(link -> link.getIntervention().stream()),
                book.getCases().stream().flatMap(study -> study.getInterventions().stream()));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(catalog.find(id)).as(id).isPresent());
    }

    @Test
    void everyPieceOfEvidenceIsInTheCatalogue() {
        Stream<String> named = Stream.concat(
                base.getLinks().stream().flatMap(link -> link.getEvidence().stream()),
                book.getCases().stream().flatMap(study -> study.getEvidence().stream()));
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(catalog.findEvidence(id)).as(id).isPresent());
    }

    @Test
    void everyEffectGoesTheWayOfItsLink() {
        assertThat(base.getLinks())
                .allSatisfy(link -> assertThat(link.getQuantifiedBy())
                        .allSatisfy(reference -> assertThat(link.getDirection().agreesWith(effect(reference)))
                                .isTrue()));
    }

    @Test
    void everyEffectGoesTheWayOfItsCase() {
        assertThat(book.getCases().stream().map(CaseStudy::getOutcomes).flatMap(outcomes -> outcomes.stream()))
                .allSatisfy((CaseOutcome outcome) -> assertThat(outcome.getQuantifiedBy())
                        .allSatisfy(
                                reference -> assertThat(outcome.getDirection().agreesWith(effect(reference)))
                                        .isTrue()));
    }

    /** The gap in appointments is the size of a problem: nothing in it is a cause that one could name. */
    @Test
    void everyEffectOfTheCatalogueIsLinkedToAnOutcomeButTheSizeOfAProblem() {
        Set<EffectReference> linked = base.getLinks().stream()
                .flatMap(link -> link.getQuantifiedBy().stream())
                .collect(Collectors.toSet());
        assertThat(catalog.getEvidence().stream().flatMap(StandardEvidenceFitTest::references))
                .filteredOn(reference -> !linked.contains(reference))
                .containsExactly(EffectReference.parse("kline-2022/appointment-gap"));
    }

    @Test
    void noNumberOfTheCatalogueIsStatedAgain() {
        Set<Double> stated = base.getLinks().stream()
                .flatMap(link -> link.getEffect().stream())
                .map(EffectSize::getValue)
                .collect(Collectors.toSet());
        assertThat(base.getLinks().stream().filter(link -> link.getEffect().isPresent()))
                .extracting(OutcomeLink::getId)
                .containsExactly("real-teams-mortality");
        assertThat(catalog.getEvidence().stream()
                        .map(Evidence::getEffects)
                        .flatMap(effects -> effects.stream())
                        .map(EffectSize::getValue))
                .doesNotContainAnyElementsOf(stated);
    }

    private EffectSize effect(EffectReference reference) {
        return catalog.findEffect(reference).orElseThrow(() -> new AssertionError(reference + " is not there"));
    }

    private static Stream<EffectReference> references(Evidence evidence) {
        return evidence.getEffects().stream().map(effect -> EffectReference.of(evidence.getId(), effect.getId()));
    }
}
