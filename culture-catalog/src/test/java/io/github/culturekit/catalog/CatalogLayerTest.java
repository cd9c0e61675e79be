package io.github.culturekit.catalog;

import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.SmallLayers.caution;
import static io.github.culturekit.catalog.SmallLayers.layer;
import static io.github.culturekit.catalog.SmallLayers.override;
import static io.github.culturekit.catalog.SmallLayers.retirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class CatalogLayerTest {

    @Test
    void aLayerOfACatalogueHoldsAllOfIt() {
        CatalogLayer layer = CatalogLayer.of(InterventionCatalog.standard());
        assertThat(layer.getInterventions())
                .isEqualTo(InterventionCatalog.standard().getInterventions());
        assertThat(layer.getEvidence()).isEqualTo(InterventionCatalog.standard().getEvidence());
        assertThat(layer.getOverrides()).isEmpty();
    }

    @Test
    void anInterventionStandsInALayerOnce() {
        refused(
                layer("own")
                        .addIntervention(intervention("walk"))
                        .addIntervention(intervention("walk", on("own:voice"))),
                "CatalogLayer: 'walk' stands in 'interventions' twice. Maybe remove the second.");
    }

    @Test
    void onlyWhatALayerBringsCanOverride() {
        refused(
                layer("own").addOverride(override("intervention/walk")),
                "CatalogLayer: intervention/walk is to be overridden, but the layer has nothing to put in its place. Maybe"
                        + " add it to the layer, mend the id, or retire it instead.");
    }

    @Test
    void nothingIsBroughtAndRetiredAtOnce() {
        refused(
                layer("own").addIntervention(intervention("walk")).addRetirement(retirement("intervention/walk")),
                "CatalogLayer: intervention/walk is to be retired, but the layer brings it itself. Maybe remove one of the"
                        + " two, or override it.");
    }

    @Test
    void onlyInterventionsAndEvidenceAreRetired() {
        refused(
                layer("own").addRetirement(retirement("framework/dac")),
                "CatalogLayer: framework/dac is to be retired, but a catalogue holds interventions and evidence only."
                        + " Maybe write it like 'intervention/team-goals'.");
    }

    @Test
    void nothingIsBroughtAndExtendedAtOnce() {
        refused(
                layer("own").addIntervention(intervention("walk")).addExtension(caution("walk", "Mind the rain.")),
                "CatalogLayer: intervention 'walk' is to be extended, but the layer brings it itself. Maybe write what is"
                        + " added there.");
    }

    @Test
    void nothingIsExtendedAndRetiredAtOnce() {
        refused(
                layer("own")
                        .addRetirement(retirement("intervention/walk"))
                        .addExtension(caution("walk", "Mind the rain.")),
                "CatalogLayer: intervention 'walk' is to be extended, but the layer retires it. Maybe remove one of the"
                        + " two.");
    }

    @Test
    void noLayerLiesOverItself() {
        refused(layer("own").addOver("own"), "CatalogLayer: layer 'own' cannot lie over itself. Maybe remove it.");
    }

    private static void refused(CatalogLayer.Builder layer, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(layer::build)
                .withMessage(message);
    }
}
