package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.portfolio.InformationValues;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.portfolio.PortfolioChoice;
import io.github.culturekit.catalog.portfolio.ValueOfInformation;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.catalog.roadmap.Roadmap;
import io.github.culturekit.catalog.roadmap.RoadmapCapacity;
import io.github.culturekit.catalog.roadmap.RoadmapPlanner;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.profile.CultureProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which actions to carry out together, when, and what to find out before.
 *
 * @param portfolio the best set within the limits that a report assumes
 * @param roadmap what to do in which quarter
 * @param information what it would be worth to know beforehand
 * @param recommendations all actions that the set was chosen from
 */
public record Plan(
        Portfolio portfolio, Roadmap roadmap, InformationValues information, Recommendations recommendations) {

    /** How many actions at most; our judgement. */
    static final int AT_MOST = 3;

    /** As much effort as three actions of medium effort take; our judgement. */
    private static final int EFFORT = 6;

    private static final int CARRIED_OUT_AT_ONCE = 2;
    private static final int DRAWS_OF_INFORMATION = 2_000;

    /**
     * Plans.
     *
     * @param recommender the recommender, without a limit
     * @param reading the profile to plan for
     * @param start the first day of the plan
     * @return the plan, or empty where nothing is worth doing
     */
    public static Optional<Plan> of(Recommender recommender, Reading reading, LocalDate start) {
        CultureProfile profile = reading.profile();
        Recommendations all = recommender.recommend(profile);
        if (all.getRecommendations().isEmpty()) {
            return Optional.empty();
        }
        Decision decision = recommender.decision(profile);
        PortfolioChoice choice = PortfolioChoice.withDefaults().atMost(AT_MOST).withEffort(EFFORT, interventions(all));
        Portfolio portfolio = choice.of(decision);
        if (portfolio.getChosen().isEmpty()) {
            return Optional.empty();
        }
        Roadmap roadmap = RoadmapPlanner.startingOn(start)
                .withId("plan")
                .withCapacity(RoadmapCapacity.atOnce(CARRIED_OUT_AT_ONCE))
                .withWaves(YearlySurvey.after(profile.getWave(), start))
                .withFrameworks(reading.frameworks())
                .plan(portfolio, all);
        InformationValues information = ValueOfInformation.withDefaults()
                .withDraws(DRAWS_OF_INFORMATION)
                .of(decision, choice);
        return Optional.of(new Plan(portfolio, roadmap, information, all));
    }

    private static List<Intervention> interventions(Recommendations recommendations) {
        return recommendations.getRecommendations().stream()
                .map(Recommendation::getIntervention)
                .toList();
    }

    /** What is known of an action of the plan, or of one that was left out. */
    Recommendation action(String id) {
        return recommendations.find(id).orElseThrow();
    }

    String label(String id) {
        return action(id).getIntervention().getLabel();
    }
}
