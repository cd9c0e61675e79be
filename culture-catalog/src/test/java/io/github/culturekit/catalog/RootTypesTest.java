package io.github.culturekit.catalog;

import io.github.culturekit.catalog.recommend.SmallRecommendations;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.json.RootTypesContract;
import java.util.List;

class RootTypesTest extends RootTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return InterventionCatalog.class;
    }

    @Override
    protected List<Object> samples() {
        return List.of(catalogue(), SmallRecommendations.next());
    }

    /** What the shipped catalogue leaves out: an effect's interval. */
    private static InterventionCatalog catalogue() {
        return SmallCatalogs.catalog()
                .addEvidence(SmallCatalogs.evidence("large", EvidenceGrade.A)
                        .addEffect(EffectSize.builder()
                                .id("size")
                                .metric(EffectMetric.COHENS_D)
                                .outcome("what was looked at")
                                .value(0.5)
                                .lower(0.3)
                                .upper(0.7)
                                .build())
                        .build())
                .addIntervention(SmallCatalogs.intervention("listen", SmallCatalogs.on("own:trust", "large")))
                .build();
    }
}
