package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeyondHealthCareTest {

    private final CatalogLayer layer = CatalogLayer.beyondHealthCare();
    private final LayeredCatalog merged = CatalogLayers.standard().with(layer).merge();

    @Test
    void itFitsTheStandardCatalogue() {
        assertThat(merged.getCatalog().getInterventions()).hasSize(44 - 5 + 6);
        assertThat(merged.getCatalog().getId()).isEqualTo("culturekit-standard--beyond-health-care");
    }

    @Test
    void whatOnlyFitsHospitalsIsRetiredForACounterpartInUse() {
        assertThat(merged.getRetired()).hasSize(5);
        assertThat(merged.findIntervention("schwartz-rounds").orElseThrow().getSteps())
                .last()
                .satisfies(step ->
                        assertThat(step.getInstead()).containsExactly(EntryId.parse("intervention/reflective-rounds")));
        List<EntryId> instead = merged.getRetired().stream()
                .flatMap(retired -> retired.getSteps().stream())
                .flatMap(step -> step.getInstead().stream())
                .toList();
        assertThat(instead)
                .hasSize(4)
                .allSatisfy(
                        id -> assertThat(merged.getCatalog().find(id.getName())).isPresent());
    }

    @Test
    void whatIsRewordedSpeaksOfNoPatients() {
        assertThat(layer.getOverrides())
                .extracting(override ->
                        merged.getCatalog().find(override.getEntry().getName()).orElseThrow())
                .hasSize(3)
                .allSatisfy(intervention -> assertThat(
                                intervention.getSummary() + intervention.getTargets() + intervention.getPrerequisites())
                        .doesNotContainIgnoringCase("patient")
                        .doesNotContainIgnoringCase("clinic"));
    }

    @Test
    void whatIsExtendedWarnsOfWhereItsEvidenceComesFrom() {
        assertThat(merged.getCatalog().find("action-learning").orElseThrow().getCautions())
                .anySatisfy(caution -> assertThat(caution).contains("health care"));
        assertThat(merged.findIntervention("action-learning").orElseThrow().getLayer())
                .isEqualTo("culturekit-standard");
    }

    @Test
    void whatIsNewRestsOnEvidenceThatIsThereAndSaysWhatIsJudgement() {
        List<Intervention> added = layer.getInterventions().stream()
                .filter(one -> InterventionCatalog.standard().find(one.getId()).isEmpty())
                .toList();
        assertThat(added).hasSize(6).allSatisfy(one -> {
            assertThat(one.getEvidence())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(InterventionCatalog.standard().findEvidence(id))
                            .isPresent());
            assertThat(one.getBasis()).containsEntry(InterventionFacet.ACTS_ON, Basis.JUDGEMENT);
            assertThat(one.getCautions()).isNotEmpty();
            assertThat(one.getPrerequisites()).isNotEmpty();
            assertThat(one.getDuration()).isPresent();
            assertThat(one.getEffort()).isPresent();
        });
    }

    @Test
    void theStandardCatalogueKnowsNothingOfIt() {
        assertThat(InterventionCatalog.standard().find("reflective-rounds")).isEmpty();
        assertThat(CatalogLayers.standard().getLayers()).hasSize(1);
    }
}
