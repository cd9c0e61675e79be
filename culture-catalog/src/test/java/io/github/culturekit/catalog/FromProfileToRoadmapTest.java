package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.portfolio.ChosenOption;
import io.github.culturekit.catalog.portfolio.OptionPair;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.portfolio.PortfolioChoice;
import io.github.culturekit.catalog.recommend.MadeProfiles;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.catalog.roadmap.Roadmap;
import io.github.culturekit.catalog.roadmap.RoadmapPlanner;
import io.github.culturekit.catalog.roadmap.RoadmapStep;
import io.github.culturekit.model.intervention.Basis;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.intervention.ImplementationDuration;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.intervention.InterventionFacet;
import io.github.culturekit.model.profile.CultureProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts of the catalogue one after the other, on the library's own data. */
class FromProfileToRoadmapTest {

    private final CultureProfile profile = MadeProfiles.currentCharacteristics();
    private final Recommender recommender = Recommender.standard();
    private final Recommendations recommendations = recommender.recommend(profile);
    private final Decision decision = recommender.decision(profile);
    private final PortfolioChoice choice = PortfolioChoice.withDefaults().withDraws(0);
    private final RoadmapPlanner planner = RoadmapPlanner.startingOn(LocalDate.of(2027, 1, 1));

    @Test
    void whatTheCatalogueRequiresIsChosenWithItAndComesBeforeIt() {
        Recommender own = Recommender.standard().withCatalog(runningAfterSwimming());

        Portfolio portfolio = choice.of(own.decision(profile));
        Roadmap roadmap = planner.plan(portfolio, own.recommend(profile));

        assertThat(portfolio.getLimits().getPrerequisites()).containsExactly(OptionPair.of("run", "swim"));
        assertThat(portfolio.getChosen()).extracting(ChosenOption::getOption).containsExactly("run", "swim");
        assertThat(roadmap.getSteps())
                .extracting(RoadmapStep::getIntervention, RoadmapStep::getFirstQuarter)
                .containsExactly(tuple("swim", 2), tuple("run", 3));
    }

    @Test
    void aPortfolioOfMoreThanWasRecommendedIsRefused() {
        Portfolio portfolio = choice.atMost(3).of(decision);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> planner.plan(portfolio, recommender.withLimit(1).recommend(profile)))
                .withMessageContaining("not among the recommendations. Maybe");
    }

    /** Running does much and needs swimming, which does little. */
    private static InterventionCatalog runningAfterSwimming() {
        return SmallCatalogs.of(
                List.of(
                        SmallCatalogs.evidence("large", EvidenceGrade.A, 0.5),
                        SmallCatalogs.evidence("small", EvidenceGrade.A, 0.05)),
                List.of(
                        quarter(SmallCatalogs.builder("run", SmallCatalogs.on("clp-current:team-work", "large")))
                                .addRequires("swim")
                                .putBasis(InterventionFacet.REQUIRES, Basis.JUDGEMENT)
                                .build(),
                        quarter(SmallCatalogs.builder(
                                        "swim", SmallCatalogs.on("clp-current:equity-and-inclusion", "small")))
                                .build()));
    }

    private static Intervention.Builder quarter(Intervention.Builder intervention) {
        return intervention
                .duration(ImplementationDuration.builder()
                        .minimumMonths(1.0)
                        .maximumMonths(3.0)
                        .build())
                .putBasis(InterventionFacet.DURATION, Basis.JUDGEMENT);
    }
}
