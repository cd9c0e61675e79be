package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.SmallLayers.caution;
import static io.github.culturekit.catalog.SmallLayers.layer;
import static io.github.culturekit.catalog.SmallLayers.over;
import static io.github.culturekit.catalog.SmallLayers.override;
import static io.github.culturekit.catalog.SmallLayers.retirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.Intervention;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogLayersTest {

    private final CatalogLayer ours = layer("ours")
            .addEvidence(evidence("study", EvidenceGrade.A, 0.5))
            .addIntervention(intervention("listen", on("own:trust", "study")))
            .addIntervention(intervention("walk", on("own:voice")))
            .build();

    private final Intervention ownListen = Intervention.builder()
            .copying(intervention("listen", on("own:trust")))
            .label("Listen as we do")
            .build();

    @Test
    void theStandardLayerMergesIntoTheStandardCatalogue() {
        LayeredCatalog merged = CatalogLayers.standard().merge();
        assertThat(merged.getCatalog()).isEqualTo(InterventionCatalog.standard());
        assertThat(merged.getRetired()).isEmpty();
        assertThat(merged.getProvenance())
                .allSatisfy(one -> assertThat(one.getLayer()).isEqualTo("culturekit-standard"));
    }

    @Test
    void aHigherLayerAdds() {
        LayeredCatalog merged = over(
                        ours,
                        layer("sector")
                                .addIntervention(intervention("talk", on("own:voice", "study")))
                                .build())
                .merge();
        assertThat(ids(merged)).containsExactly("listen", "walk", "talk");
        assertThat(merged.findIntervention("talk").orElseThrow().getLayer()).isEqualTo("sector");
        assertThat(merged.getCatalog().getId()).isEqualTo("ours--sector");
        assertThat(merged.getLayers()).extracting(LayerReference::getId).containsExactly("ours", "sector");
    }

    @Test
    void aHigherLayerOverridesInPlaceAndSaysWhy() {
        LayeredCatalog merged = over(ours, overriding("sector")).merge();
        assertThat(merged.getCatalog().getInterventions())
                .containsExactly(ownListen, ours.getInterventions().get(1));
        EntryProvenance provenance = merged.findIntervention("listen").orElseThrow();
        assertThat(provenance.getLayer()).isEqualTo("sector");
        assertThat(provenance.getOverridden()).containsExactly("ours");
        assertThat(provenance.getSteps())
                .extracting(ProvenanceStep::getChange)
                .containsExactly(LayerChange.ADDED, LayerChange.OVERRIDDEN);
        assertThat(provenance.getSteps().get(1).getReason()).contains("Ours is better.");
    }

    @Test
    void aHigherLayerExtendsWithoutTakingOver() {
        LayeredCatalog merged = over(
                        ours,
                        layer("sector")
                                .addExtension(caution("walk", "Mind the rain."))
                                .build(),
                        layer("own")
                                .addExtension(caution("walk", "Mind the dog."))
                                .build())
                .merge();
        assertThat(merged.getCatalog().find("walk").orElseThrow().getCautions())
                .containsExactly("Mind the rain.", "Mind the dog.");
        EntryProvenance provenance = merged.findIntervention("walk").orElseThrow();
        assertThat(provenance.getLayer()).isEqualTo("ours");
        assertThat(provenance.getOverridden()).isEmpty();
        assertThat(provenance.getSteps()).extracting(ProvenanceStep::getLayer).containsExactly("ours", "sector", "own");
    }

    @Test
    void whatIsRetiredIsOutOfUseAndSaysWhatServesInstead() {
        LayeredCatalog merged = over(
                        ours,
                        layer("sector")
                                .addRetirement(retirement("intervention/walk", "intervention/listen"))
                                .build())
                .merge();
        assertThat(ids(merged)).containsExactly("listen");
        assertThat(merged.getRetired()).singleElement().satisfies(retired -> {
            assertThat(retired.getEntry()).hasToString("intervention/walk");
            assertThat(retired.isRetired()).isTrue();
            assertThat(retired.getLayer()).isEqualTo("ours");
            assertThat(retired.getSteps().get(1).getReason()).contains("It does not fit here.");
            assertThat(retired.getSteps().get(1).getInstead()).containsExactly(EntryId.parse("intervention/listen"));
        });
    }

    @Test
    void retiringWinsOverAnOverrideBelow() {
        LayeredCatalog merged = over(
                        ours,
                        overriding("sector"),
                        layer("own")
                                .addRetirement(retirement("intervention/listen"))
                                .build())
                .merge();
        assertThat(ids(merged)).containsExactly("walk");
    }

    @Test
    void whatIsRetiredComesBackByAnOverrideAbove() {
        LayeredCatalog merged = over(
                        ours,
                        layer("sector")
                                .addRetirement(retirement("intervention/listen"))
                                .build(),
                        overriding("own"))
                .merge();
        assertThat(merged.getCatalog().find("listen")).contains(ownListen);
        assertThat(merged.findIntervention("listen").orElseThrow().getSteps())
                .extracting(ProvenanceStep::getChange)
                .containsExactly(LayerChange.ADDED, LayerChange.RETIRED, LayerChange.RESTORED);
    }

    @Test
    void evidenceIsOverriddenForAllThatRestOnIt() {
        LayeredCatalog merged = over(
                        ours,
                        layer("own")
                                .addEvidence(evidence("study", EvidenceGrade.B, 0.2))
                                .addOverride(override("evidence/study"))
                                .build())
                .merge();
        assertThat(merged.getCatalog().findEvidence("study").orElseThrow().getGrade())
                .isEqualTo(EvidenceGrade.B);
        assertThat(merged.find(EntryId.parse("evidence/study")).orElseThrow().getLayer())
                .isEqualTo("own");
    }

    @Test
    void aCatalogueOfOnesOwnIsALayerThatSaysWhatItOverrides() {
        CatalogLayer own = CatalogLayer.of(SmallCatalogs.of(List.of(), List.of(ownListen)))
                .overriding("We do it otherwise.", "intervention/listen");
        assertThat(over(ours, own).merge().getCatalog().find("listen")).contains(ownListen);
    }

    @Test
    void theSameLayerTwiceCountsOnce() {
        CatalogLayers layers = over(ours, overriding("own"));
        assertThat(layers.with(ours).with(overriding("own")).getLayers()).isEqualTo(layers.getLayers());
    }

    @Test
    void anotherLayerOfTheSameIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(ours).with(layer("ours").build()))
                .withMessage("layer 'ours', id: another layer 'ours' is here already. Maybe give one of the two another"
                        + " id.");
    }

    @Test
    void layersThatLeaveNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over(layer("bare").build()).merge())
                .withMessage("Layers ['bare'] leave no intervention in use. Maybe lay them over"
                        + " CatalogLayers.standard().");
    }

    private CatalogLayer overriding(String id) {
        return layer(id)
                .addIntervention(ownListen)
                .addOverride(override("intervention/listen"))
                .build();
    }

    private static List<String> ids(LayeredCatalog merged) {
        return merged.getCatalog().getInterventions().stream()
                .map(Intervention::getId)
                .toList();
    }
}
