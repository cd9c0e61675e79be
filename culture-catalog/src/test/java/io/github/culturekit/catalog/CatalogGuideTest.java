package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.PackageGuide;
import io.github.culturekit.model.atlas.EntryId;
import org.junit.jupiter.api.Test;

/** Runs the code of the package's guide, as it stands there. */
class CatalogGuideTest {

    @Test
    void theGuidesCodeIsWhatIsRunHere() {
        PackageGuide guide = PackageGuide.of(CatalogGuideTest.class);
        assertThat(guide.blocks())
                .hasSize(1)
                .allSatisfy(block -> assertThat(guide.code()).contains(block));
    }

    @Test
    void anOrganisationsOwnLayerOverASectors() {
        CatalogLayer own = CatalogLayer.builder()
                .id("our-council")
                .version("1.0.0")
                .label("Our council")
                .description("What we do otherwise.")
                .addOver("beyond-health-care")
                .addRetirement(CatalogRetirement.builder()
                        .entry(EntryId.parse("intervention/lesson-visits"))
                        .reason("We run no schools.")
                        .build())
                .build();
        LayeredCatalog layered = CatalogLayers.standard()
                .with(CatalogLayer.beyondHealthCare())
                .with(own)
                .merge();
        InterventionCatalog catalog = layered.getCatalog();
        layered.findIntervention("executive-walkabouts").map(EntryProvenance::getLayer);
        layered.findIntervention("schwartz-rounds").map(EntryProvenance::isRetired);
        assertThat(catalog.find("lesson-visits")).isEmpty();
        assertThat(layered.findIntervention("executive-walkabouts").map(EntryProvenance::getLayer))
                .contains("beyond-health-care");
        assertThat(layered.findIntervention("schwartz-rounds").map(EntryProvenance::isRetired))
                .contains(true);
    }
}
