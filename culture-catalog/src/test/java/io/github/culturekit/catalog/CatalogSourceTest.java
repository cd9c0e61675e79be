package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.atlas.Atlas;
import io.github.culturekit.model.atlas.AtlasLayer;
import io.github.culturekit.model.atlas.Bearing;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.json.CultureJson;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogSourceTest {

    private final Atlas atlas = Atlas.standard();

    @Test
    void theStandardAtlasHoldsTheCatalogue() {
        assertThat(atlas.getLayers()).extracting(AtlasLayer::getId).containsExactly("culture-model", "culture-catalog");
        assertThat(atlas.getEntries(Intervention.class))
                .hasSize(InterventionCatalog.standard().getInterventions().size())
                .allSatisfy(entry -> assertThat(entry.getLayer()).isEqualTo("culture-catalog"));
        assertThat(atlas.getEntries(Evidence.class))
                .hasSize(InterventionCatalog.standard().getEvidence().size());
    }

    @Test
    void noLinkLeadsNowhere() {
        assertThat(atlas.getOpenLinks()).isEmpty();
    }

    @Test
    void interventionsAndEvidenceBearOnAConstructDirectlyAndByCrosswalk() {
        ConstructId construct = ConstructId.parse("clp-2016:team-work");
        assertThat(atlas.bearingOn(construct).getInterventions())
                .filteredOn(Bearing::isDirect)
                .extracting(bearing -> bearing.getEntry().getValue())
                .containsExactlyInAnyOrderElementsOf(
                        InterventionCatalog.standard().actingOn(construct));
        assertThat(atlas.bearingOn(ConstructId.parse("clp-current:team-work")).getInterventions())
                .filteredOn(bearing -> bearing.getConstruct().equals(construct))
                .hasSizeGreaterThan(5)
                .allSatisfy(bearing -> assertThat(bearing.getThrough())
                        .singleElement()
                        .satisfies(
                                link -> assertThat(link.getStatedBy()).hasToString("crosswalk/clp-2016--clp-current")));
        assertThat(atlas.bearingOn(construct).getEvidence()).isNotEmpty();
    }

    @Test
    void aCatalogueAmongOwnFilesIsRead(@TempDir Path folder) {
        InterventionCatalog own = SmallCatalogs.catalog()
                .addIntervention(SmallCatalogs.intervention("walk"))
                .build();
        CultureJson.writeTo(folder.resolve("own.catalogue.json"), own);
        assertThat(AtlasLayer.read("acme", folder).getInterventions())
                .containsExactlyElementsOf(own.getInterventions());
    }
}
