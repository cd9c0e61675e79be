package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.recommend.SmallProfiles.score;

import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.model.intervention.EvidenceGrade;
import java.util.List;

/** What the recommender says of a small profile: help, harm, an unknown effect, and what plays no part. */
public final class SmallRecommendations {

    private SmallRecommendations() {}

    public static Recommendations next() {
        return Recommender.standard()
                .withCatalog(SmallCatalogs.of(
                        List.of(evidence("large", EvidenceGrade.A, 0.5), evidence("harm", EvidenceGrade.B, -0.2)),
                        List.of(
                                intervention("listen", on("clp-2016:team-work", "large")),
                                intervention("rules", on("clp-current:team-work", "harm"), on("own:trust")),
                                intervention("walk", on("clp-current:team-work")),
                                intervention("rest", on("own:pace", "large")))))
                .recommend(SmallProfiles.of(score("clp-current:team-work", 5, 2), score("own:trust", 6.1, 1.7)));
    }
}
