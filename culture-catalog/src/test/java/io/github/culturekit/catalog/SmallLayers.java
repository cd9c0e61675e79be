package io.github.culturekit.catalog;

import io.github.culturekit.model.atlas.EntryId;
import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Framework;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.construct.OtherConstruct;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.InterventionFacet;
import java.util.Arrays;
import java.util.List;

/** Parts to build layers of for a test, and the framework that they speak of. */
public final class SmallLayers {

    private SmallLayers() {}

    static CatalogLayer.Builder layer(String id) {
        return CatalogLayer.builder()
                .id(id)
                .version("1.0.0")
                .label("Layer " + id)
                .description("Made for a test.");
    }

    static CatalogLayers over(CatalogLayer... layers) {
        CatalogLayers all = CatalogLayers.empty().withFrameworks(frameworks("trust", "voice"));
        for (CatalogLayer layer : layers) {
            all = all.with(layer);
        }
        return all;
    }

    static CatalogOverride override(String entry) {
        return CatalogOverride.builder()
                .entry(EntryId.parse(entry))
                .reason("Ours is better.")
                .build();
    }

    static CatalogRetirement retirement(String entry, String... instead) {
        return CatalogRetirement.builder()
                .entry(EntryId.parse(entry))
                .reason("It does not fit here.")
                .instead(Arrays.stream(instead).map(EntryId::parse).toList())
                .build();
    }

    static InterventionExtension caution(String intervention, String caution) {
        return InterventionExtension.builder()
                .intervention(intervention)
                .reason("We tried it.")
                .addCaution(caution)
                .putBasis(InterventionFacet.CAUTIONS, Basis.JUDGEMENT)
                .build();
    }

    public static Frameworks frameworks(String... names) {
        List<Construct> constructs = Arrays.stream(names)
                .map(name -> (Construct) OtherConstruct.builder()
                        .id(ConstructId.of("own", name))
                        .label(name)
                        .definition("What it says.")
                        .addCitation(SmallCatalogs.evidence("any", EvidenceGrade.A)
                                .build()
                                .getCitation())
                        .build())
                .toList();
        return Frameworks.empty()
                .with(Framework.builder()
                        .id("own")
                        .version("1.0.0")
                        .label("Our own")
                        .description("Made for a test.")
                        .addCitation(constructs.get(0).getCitations().get(0))
                        .constructs(constructs)
                        .build());
    }
}
