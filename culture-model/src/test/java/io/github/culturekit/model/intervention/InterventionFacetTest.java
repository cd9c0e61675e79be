package io.github.culturekit.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterventionFacetTest {

    @Test
    void facetsAreInTheOrderOfTheirKeys() {
        assertThat(InterventionFacet.values())
                .extracting(InterventionFacet::getKey)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aFacetsKeyIsTheAttributesKeyInJson(InterventionFacet facet) {
        Map<?, ?> json =
                CultureJson.read(CultureJson.write(Interventions.complete().build()), Map.class);
        assertThat(json.containsKey(facet.getKey())).isTrue();
        assertThat(facet).hasToString(facet.getKey());
    }

    @ParameterizedTest
    @EnumSource
    void aCompleteInterventionHasEveryFacet(InterventionFacet facet) {
        assertThat(facet.isPresentIn(Interventions.complete().build())).isTrue();
    }
}
