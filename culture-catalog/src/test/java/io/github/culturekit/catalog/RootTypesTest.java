package io.github.culturekit.catalog;

import io.github.culturekit.catalog.decision.AcceptabilityAnalysis;
import io.github.culturekit.catalog.decision.Belief;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.SmallDecisions;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.catalog.evaluate.LearningExamples;
import io.github.culturekit.catalog.portfolio.SmallPortfolios;
import io.github.culturekit.catalog.recommend.SmallRecommendations;
import io.github.culturekit.catalog.roadmap.SmallRoadmaps;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.json.RootTypesContract;
import java.util.List;
import java.util.Map;

class RootTypesTest extends RootTypesContract {

    @Override
    protected Class<?> classOfTheModule() {
        return InterventionCatalog.class;
    }

    @Override
    protected List<Object> samples() {
        return List.of(
                catalogue(),
                SmallRecommendations.next(),
                LearningExamples.evaluation(0.5),
                SmallRoadmaps.complete(),
                ranking(),
                SmallPortfolios.portfolio(),
                SmallPortfolios.frontier(),
                SmallPortfolios.information());
    }

    private static UncertainRanking ranking() {
        Decision decision =
                SmallDecisions.of(new double[] {0.4, 0.2}, 0.1, new double[][] {{0.5, -0.1}, {0.2, 0.3}}, 0.2);
        return AcceptabilityAnalysis.withDefaults()
                .withDraws(100)
                .of(decision.withCosts(Map.of("o0", Belief.of(10, 2)))
                        .withPriorities(WeightOrder.descending(SmallDecisions.construct(1))));
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
