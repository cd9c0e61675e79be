package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** The contributions add up to the score. */
final class RecommendationRules implements CrossCheck<Recommendation> {

    @Override
    public void check(Recommendation recommendation, Breaches breaches) {
        if (recommendation.getScore() != null
                && !recommendation.getContributions().contains(null)) {
            Derived.require(
                    "score",
                    recommendation.getScore(),
                    Recommendation.sum(recommendation.getContributions()),
                    "the sum of the contributions in their order",
                    breaches);
        }
    }
}
