package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmmieDimensionTest {

    private static final Intervention LISTENING = Intervention.builder()
            .id("listening")
            .label("Listening")
            .summary("Leaders listen.")
            .level(InterventionLevel.TEAM)
            .addPrerequisite("Time")
            .duration(ImplementationDuration.builder()
                    .minimumMonths(1.0)
                    .maximumMonths(2.0)
                    .build())
            .putBasis(InterventionFacet.LABEL, Basis.DOCUMENT)
            .putBasis(InterventionFacet.SUMMARY, Basis.DOCUMENT)
            .putBasis(InterventionFacet.LEVEL, Basis.DOCUMENT)
            .putBasis(InterventionFacet.PREREQUISITES, Basis.EVIDENCE)
            .putBasis(InterventionFacet.DURATION, Basis.JUDGEMENT)
            .build();

    @Test
    void theWeakestStatementDecides() {
        assertThat(EmmieDimension.IMPLEMENTATION.findWeakestBasis(LISTENING)).contains(Basis.JUDGEMENT);
        assertThat(EmmieDimension.MODERATORS.findWeakestBasis(LISTENING)).contains(Basis.DOCUMENT);
    }

    @Test
    void whatNothingIsSaidOfHasNoBasis() {
        assertThat(EmmieDimension.ECONOMICS.findWeakestBasis(LISTENING)).isEmpty();
        assertThat(EmmieDimension.EFFECT.findWeakestBasis(LISTENING)).isEmpty();
    }

    @Test
    void everyFacetButTheNameBelongsToOneDimension() {
        assertThat(Arrays.stream(EmmieDimension.values())
                        .flatMap(dimension -> dimension.getFacets().stream())
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(InterventionFacet.values())
                        .filter(facet -> !Set.of(InterventionFacet.LABEL, InterventionFacet.SUMMARY)
                                .contains(facet))
                        .collect(Collectors.toSet()));
    }

    @Test
    void eachGradeStandsForALevelOfGradeInOrder() {
        assertThat(Arrays.stream(EvidenceGrade.values()).map(EvidenceGrade::getCertainty))
                .containsExactly(Certainty.values());
    }
}
