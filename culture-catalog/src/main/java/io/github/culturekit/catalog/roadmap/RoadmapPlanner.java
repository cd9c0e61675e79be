package io.github.culturekit.catalog.roadmap;

import io.github.culturekit.catalog.portfolio.ChosenOption;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.recommend.Recommendation;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.Intervention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts chosen interventions in sequence: nothing before what it requires, never more at once than the organisation can carry,
 * nothing before discovery and design are done, and otherwise the weightier the earlier.
 *
 * <p>The sequence keeps the weighted sum of the quarters in which interventions are carried out as low as possible. For up to
 * {@value BestSchedule#MOST_TASKS} interventions that is exact, by branch and bound, unless {@value BestSchedule#MOST_STEPS}
 * steps do not suffice; for more it is built in order of priority, each intervention as early as it fits, what is required
 * taking on the priority of what requires it. {@link Roadmap#getProof()} says which. Where two sequences are as good, the one
 * built in order of priority holds, or else that found first when the more urgent are tried first: the same input gives the same
 * roadmap on every machine.
 *
 * <p>An intervention that never ends takes capacity only until it has been introduced. Weights are rank sums unless set: of n
 * interventions the first counts n, the last 1 (Stillwell, Seaver and Edwards, 1981, <em>Organizational Behavior and Human
 * Performance</em> 28). The bound on what is left widens that of Eastman, Even and Isaacs (1964, <em>Management Science</em> 11) on
 * parallel machines. Immutable and thread-safe.
 */
public final class RoadmapPlanner {

    /** The programme of the founding documents lasts two years. */
    private static final int TWO_YEARS = 8;

    /** Judgement: more than three new things at once, and none gets the attention of the top. */
    private static final int AT_ONCE = 3;

    private final RoadmapSettings settings;

    private RoadmapPlanner(RoadmapSettings settings) {
        this.settings = settings;
    }

    /**
     * A planner of eight quarters, as the Culture and Leadership Programme lasts two years: nothing is left to discover, for
     * there is a profile; one quarter goes to design, and then at most three interventions are carried out at the same time,
     * each as long as it may last. One quarter and three at once are our judgement.
     *
     * @param start the first day of the first quarter
     * @return the planner to configure
     */
    public static RoadmapPlanner startingOn(LocalDate start) {
        return new RoadmapPlanner(new RoadmapSettings(
                "roadmap",
                start,
                TWO_YEARS,
                0,
                1,
                RoadmapCapacity.atOnce(AT_ONCE),
                DurationChoice.LONGEST,
                Set.of(),
                Map.of(),
                List.of(),
                Frameworks.standard()));
    }

    /**
     * Sets the roadmap's id, by which calendars know its events again.
     *
     * @param id lower-case letters, digits and hyphens; {@code roadmap} unless set
     * @return a planner with that id
     */
    public RoadmapPlanner withId(String id) {
        return new RoadmapPlanner(settings.withId(id));
    }

    /**
     * Sets how many quarters are planned, and how many of them go to finding out and to preparing.
     *
     * @param quarters all quarters, from 1 to 40
     * @param discover those for discovering, 0 where there is a profile already
     * @param design those for designing after that
     * @return a planner with those phases
     * @throws IllegalArgumentException if a number is negative, or no quarter is left to deliver
     */
    public RoadmapPlanner withQuarters(int quarters, int discover, int design) {
        if (discover < 0 || design < 0 || quarters <= discover + design) {
            throw new IllegalArgumentException(
                    "Of " + quarters + " quarters " + discover + " are to discover and " + design
                            + " to design; none may be negative, and at least one must be left to deliver. Maybe plan for more"
                            + " quarters.");
        }
        return new RoadmapPlanner(settings.withPhases(quarters, discover, design));
    }

    /**
     * Sets what can be carried out at the same time.
     *
     * @param capacity the capacity
     * @return a planner with that capacity
     */
    public RoadmapPlanner withCapacity(RoadmapCapacity capacity) {
        return new RoadmapPlanner(settings.withCapacity(capacity));
    }

    /**
     * Sets which time to reckon with.
     *
     * @param choice the choice
     * @return a planner with that choice
     */
    public RoadmapPlanner withDurationChoice(DurationChoice choice) {
        return new RoadmapPlanner(settings.withChoice(choice));
    }

    /**
     * Says what the organisation has already, so that nothing needs to wait for it.
     *
     * @param interventions ids of interventions
     * @return a planner that takes those as done
     */
    public RoadmapPlanner withInPlace(String... interventions) {
        return new RoadmapPlanner(settings.withInPlace(Set.of(interventions)));
    }

    /**
     * Sets what interventions count for, such as their scores or the gains that a portfolio expects of them.
     *
     * @param weights intervention id to a positive number; empty for weights by rank
     * @return a planner with those weights
     * @throws IllegalArgumentException if a weight is not a positive number
     */
    public RoadmapPlanner withWeights(Map<String, Double> weights) {
        weights.forEach((id, weight) -> {
            if (!(weight > 0) || weight.isInfinite()) {
                throw new IllegalArgumentException("The weight of intervention '" + id + "' is " + weight
                        + "; it must be a number above 0. Maybe leave out what is worth nothing.");
            }
        });
        return new RoadmapPlanner(settings.withWeights(Map.copyOf(weights)));
    }

    /**
     * Sets the waves of the survey, past ones to compare with and planned ones.
     *
     * @param waves waves with unique names, in any order
     * @return a planner with those waves
     */
    public RoadmapPlanner withWaves(PlannedWave... waves) {
        List<PlannedWave> sorted = Arrays.stream(waves)
                .sorted(Comparator.comparing(PlannedWave::getDay).thenComparing(PlannedWave::getName))
                .toList();
        return new RoadmapPlanner(settings.withWaves(sorted));
    }

    /**
     * Sets where the names of constructs come from; the library's frameworks unless set.
     *
     * @param frameworks the frameworks
     * @return a planner with those frameworks
     */
    public RoadmapPlanner withFrameworks(Frameworks frameworks) {
        return new RoadmapPlanner(settings.withFrameworks(frameworks));
    }

    /**
     * Plans recommended interventions, the best first. What would show that one has worked is the score of each construct
     * whose need its known effects serve.
     *
     * @param recommendations the recommendations
     * @return the roadmap
     * @throws IllegalArgumentException if interventions require each other in a circle
     */
    public Roadmap plan(Recommendations recommendations) {
        return Planning.of(
                settings,
                recommendations.getRecommendations().stream().map(Chosen::of).toList());
    }

    /**
     * Plans what a portfolio chose, in its order: what the set would miss most first. What the portfolio takes for in place, the
     * plan does as well. What would show that one has worked is as in {@link #plan(Recommendations)}.
     *
     * @param portfolio the portfolio
     * @param recommendations the recommendations of the same profile, which know the interventions
     * @return the roadmap
     * @throws IllegalArgumentException if an intervention was chosen and is not recommended, if weights are set and one has
     *     none, or if interventions require each other in a circle
     */
    public Roadmap plan(Portfolio portfolio, Recommendations recommendations) {
        List<Chosen> chosen = portfolio.getChosen().stream()
                .map(ChosenOption::getOption)
                .map(id -> recommendations.find(id).orElseThrow(() -> notRecommended(id)))
                .map(Chosen::of)
                .toList();
        Set<String> inPlace = new HashSet<>(settings.inPlace());
        inPlace.addAll(portfolio.getLimits().getInPlace());
        return Planning.of(settings.withInPlace(inPlace), chosen);
    }

    private static IllegalArgumentException notRecommended(String id) {
        return new IllegalArgumentException("Intervention '" + id
                + "' is in the portfolio and not among the recommendations. Maybe they are of another profile, or of a"
                + " recommender with a lower limit: take Recommender.recommend without a limit.");
    }

    /**
     * Plans interventions. What would show that one has worked is the score of each construct that it acts on.
     *
     * @param interventions the interventions, the most urgent first
     * @return the roadmap
     * @throws IllegalArgumentException if an intervention is named twice, if weights are set and one has none, or if
     *     interventions require each other in a circle
     */
    public Roadmap plan(Collection<Intervention> interventions) {
        Set<String> seen = new HashSet<>();
        List<Chosen> chosen = new ArrayList<>();
        for (Intervention intervention : interventions) {
            if (!seen.add(intervention.getId())) {
                throw new IllegalArgumentException(
                        "Intervention '" + intervention.getId() + "' is to be planned twice. Maybe remove the second.");
            }
            chosen.add(new Chosen(
                    intervention,
                    intervention.getActsOn().stream()
                            .map(ConstructEffect::getConstruct)
                            .toList()));
        }
        return Planning.of(settings, chosen);
    }

    /**
     * An intervention to plan.
     *
     * @param intervention the intervention
     * @param constructs what would show that it worked
     */
    record Chosen(Intervention intervention, List<ConstructId> constructs) {

        static Chosen of(Recommendation recommendation) {
            return new Chosen(
                    recommendation.getIntervention(),
                    recommendation.getContributions().stream()
                            .map(contribution -> contribution.getNeed().getConstruct())
                            .distinct()
                            .toList());
        }

        String id() {
            return intervention.getId();
        }
    }
}
