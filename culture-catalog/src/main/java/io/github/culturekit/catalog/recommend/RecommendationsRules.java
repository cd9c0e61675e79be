package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** Ranks count up from 1, and scores fall. */
final class RecommendationsRules implements CrossCheck<Recommendations> {

    @Override
    public void check(Recommendations recommendations, Breaches breaches) {
        List<Recommendation> list = recommendations.getRecommendations();
        if (list.contains(null)) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).getRank() != i + 1) {
                breaches.add(
                        "recommendations[" + i + "].rank",
                        "the rank is " + list.get(i).getRank() + "; in this place it must be " + (i + 1)
                                + ". Maybe the list was sorted or cut: keep it from its start.");
            }
            if (i > 0 && list.get(i).getScore() > list.get(i - 1).getScore()) {
                breaches.add(
                        "recommendations[" + i + "].score",
                        "the score " + list.get(i).getScore() + " is above that of the rank before, "
                                + list.get(i - 1).getScore() + ". Maybe the list was put in another order.");
            }
        }
        if (recommendations.getRanked() != null && recommendations.getRanked() < list.size()) {
            breaches.add(
                    "ranked",
                    "'ranked' is " + recommendations.getRanked() + "; it must be at least the number of"
                            + " recommendations, " + list.size() + ". Maybe recommendations were added by hand.");
        }
    }
}
