package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.SmallCatalogs.builder;
import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static io.github.culturekit.catalog.recommend.SmallProfiles.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.catalog.recommend.NotConsidered.Reason;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.intervention.InterventionLevel;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be done here, and to what effect. */
class CircumstancesTest {

    private static final CultureProfile PROFILE = SmallProfiles.of(score("own:trust", 5, 2));
    private static final Recommender RECOMMENDER = Recommender.standard()
            .withCatalog(SmallCatalogs.of(
                    List.of(evidence("large", EvidenceGrade.A, 0.5)),
                    List.of(
                            builder("listen", on("own:trust", "large"))
                                    .addPrerequisite("Leaders have time to listen")
                                    .putBasis(InterventionFacet.PREREQUISITES, Basis.JUDGEMENT)
                                    .build(),
                            builder("walk", on("own:trust", "large"))
                                    .level(InterventionLevel.ORGANISATION)
                                    .build())))
            .withCrosswalks(List.of());

    @Test
    void whatIsOutOfReachIsNotConsidered() {
        Recommendations next = RECOMMENDER
                .in(Circumstances.builder().addLevel(InterventionLevel.TEAM).build())
                .recommend(PROFILE);
        assertThat(next.getRecommendations())
                .extracting(one -> one.getIntervention().getId())
                .containsExactly("listen");
        assertThat(next.getNotConsidered()).singleElement().satisfies(entry -> {
            assertThat(entry.getReason()).isEqualTo(Reason.OTHER_LEVEL);
            assertThat(entry.toSentence()).isEqualTo("walk: it works at a level that was left out (organisation).");
        });
    }

    @Test
    void whatNeedsSomethingThatIsMissingIsNotConsidered() {
        Recommendations next = RECOMMENDER
                .in(Circumstances.builder()
                        .addMissingPrerequisite("Leaders have time to listen")
                        .build())
                .recommend(PROFILE);
        assertThat(next.getNotConsidered())
                .singleElement()
                .satisfies(entry -> assertThat(entry.toSentence())
                        .isEqualTo("listen: something that it needs first is not in place (Leaders have time to"
                                + " listen)."));
    }

    @Test
    void aPrerequisiteThatNothingHasIsRefused() {
        Circumstances misspelt =
                Circumstances.builder().addMissingPrerequisite("Time").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RECOMMENDER.in(misspelt).recommend(PROFILE))
                .withMessageContaining("prerequisite 'Time'");
    }

    @Test
    void whatDoesNotFitIsNotConsidered() {
        Recommendations next = RECOMMENDER
                .in(Circumstances.builder().putContextMatch("walk", 0.0).build())
                .recommend(PROFILE);
        assertThat(next.getNotConsidered()).containsExactly(NotConsidered.of("walk", Reason.DOES_NOT_FIT));
    }

    /** By hand: an effect of 1/3, of which 0.5 fits and 0.8 is likely to be done. */
    @Test
    void anEffectCountsForAsMuchAsItFitsAndIsLikely() {
        Circumstances circumstances = Circumstances.builder()
                .putContextMatch("walk", 0.5)
                .putProbability("walk", 0.8)
                .build();
        Recommender here = RECOMMENDER.in(circumstances);
        Recommendation walk = here.recommend(PROFILE).find("walk").orElseThrow();
        assertThat(walk.getScore()).isCloseTo(0.4 / 3, within(1e-12));
        assertThat(walk.getContributions().get(0).getFit()).isEqualTo(0.4);
        assertThat(here.recommend(PROFILE).getCircumstances()).isEqualTo(circumstances);
        assertThat(here.decision(PROFILE).expected().getValue(1)).isCloseTo(0.4 / 3, within(1e-12));
    }
}
