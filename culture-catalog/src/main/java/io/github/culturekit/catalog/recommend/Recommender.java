package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;

/**
 * Says what to do first about a cultural profile, and why: the interventions of a catalogue in the order of what they are
 * expected to do about the gaps.
 *
 * <p>The score of an intervention is a sum over the constructs that were measured,
 *
 * <pre>score = sum of weight * min(gap, share * effect)</pre>
 *
 * <p>in standard deviations of people's scores: with the gap of the {@link Need}, from published scores alone, the
 * {@link ShrunkEffect} that its evidence lets one expect on a construct that it acts on, and the share of that effect that
 * counts for the construct measured, along a {@link Way} through the crosswalks. A construct counts once in favour, by its
 * strongest way, and once against. An effect of unknown size is never taken for 0: it is shown apart.
 *
 * <p>How sure the order is, {@link #decision} lets one ask:
 * {@code AcceptabilityAnalysis.withDefaults().of(recommender.decision(profile))}. Which scores are due to a cause that an
 * intervention removes, nobody can read off one wave of a survey: the order is a place to start the talk from.
 *
 * <p>Immutable and thread-safe: each {@code with} gives another recommender.
 */
public final class Recommender {

    private final ImmutableRecommenderSettings settings;

    private Recommender(ImmutableRecommenderSettings settings) {
        this.settings = settings;
    }

    /**
     * The recommender that needs no further word: the library's catalogue, crosswalks and {@linkplain
     * Assumptions#standard() assumptions}, all constructs weighing the same, for the whole organisation, without a limit.
     *
     * @return the recommender
     */
    public static Recommender standard() {
        return new Recommender(ImmutableRecommenderSettings.builder().build());
    }

    /**
     * Chooses from another catalogue.
     *
     * @param catalog the catalogue
     * @return a recommender that differs in this
     */
    public Recommender withCatalog(InterventionCatalog catalog) {
        return new Recommender(settings.withCatalog(catalog));
    }

    /**
     * Goes by other crosswalks from the constructs that interventions act on to those that were measured.
     *
     * @param crosswalks all crosswalks to use; those of {@link Frameworks#getCrosswalks()} are no longer used
     * @return a recommender that differs in this
     */
    public Recommender withCrosswalks(List<Crosswalk> crosswalks) {
        return new Recommender(settings.withWays(new Ways(crosswalks)));
    }

    /**
     * Holds constructs against targets of their own, or against the median or the best of a group of peers.
     *
     * @param targets at most one for each construct; those of constructs that a profile lacks do nothing
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a construct has two
     */
    public Recommender withTargets(List<Benchmark> targets) {
        return with(settings.needs().with(targets().with(targets)));
    }

    /**
     * Holds each construct against what an earlier wave showed in the same unit, unless it has a target of its own; where that
     * wave shows nothing, the target for all counts.
     *
     * @param earlier the profile of the earlier wave; {@link #recommend} refuses one of another range or scoring method
     * @return a recommender that differs in this
     */
    public Recommender withTargetsFrom(CultureProfile earlier) {
        return with(settings.needs().with(targets().with(earlier)));
    }

    /**
     * Holds every construct that has no target of its own against the same score.
     *
     * @param score a score on the range of the profiles that are recommended for
     * @return a recommender that differs in this
     */
    public Recommender withTarget(double score) {
        return with(settings.needs().with(targets().with(score)));
    }

    /**
     * Says how much constructs matter. Only the proportions count, among the constructs that count.
     *
     * @param weights weights of 0 or more; a construct that is not named weighs 1, and one of weight 0 is left out
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a weight is negative, above 1,000,000 or no number
     */
    public Recommender withWeights(Map<ConstructId, Double> weights) {
        return with(settings.needs().with(priorities().with(Weights.of(weights))));
    }

    /**
     * Says which constructs matter more than which, without numbers: each weighs the mean of all weights that agree.
     *
     * @param order the order, in place of any weights
     * @return a recommender that differs in this
     */
    public Recommender withWeightOrder(WeightOrder order) {
        return with(settings.needs().with(priorities().with(order)));
    }

    /**
     * Multiplies the weights by how much goes with each construct in an outcome, as driver analysis estimated it.
     *
     * @param importances importances of one outcome; constructs that are not named are then not considered
     * @return a recommender that differs in this
     */
    public Recommender withImportances(Map<ConstructId, Importance> importances) {
        return with(settings.needs().with(priorities().with(importances)));
    }

    /**
     * Takes means as they are published, however small a unit is; see {@link MeanEstimate}.
     *
     * @return a recommender that differs in this
     */
    public Recommender withoutShrinkage() {
        return with(settings.needs().withoutShrinkage());
    }

    /**
     * Replaces the judgements behind the numbers.
     *
     * @param assumptions the assumptions
     * @return a recommender that differs in this
     */
    public Recommender withAssumptions(Assumptions assumptions) {
        return new Recommender(settings.withAssumptions(assumptions));
    }

    /**
     * Believes more or less of any single study.
     *
     * @param sd the prior standard deviation of effects; see {@link Assumptions#getPriorSd()}
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if it is not above 0
     */
    public Recommender withPriorSd(double sd) {
        return withAssumptions(Assumptions.builder()
                .copying(settings.assumptions())
                .priorSd(sd)
                .build());
    }

    /**
     * Considers only what can be done here, and expects only what it can do here.
     *
     * @param circumstances the circumstances; a prerequisite that no intervention has is refused when recommending
     * @return a recommender that differs in this
     */
    public Recommender in(Circumstances circumstances) {
        return new Recommender(settings.withCircumstances(circumstances));
    }

    /**
     * Lists only the best interventions; what stands apart from the ranking is listed in full.
     *
     * @param most how many to list, at least 1
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Recommender withLimit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Recommender: the limit is " + most
                    + "; it must be at least 1. Maybe leave it out: then all that can be ranked are listed.");
        }
        return new Recommender(settings.withLimit(most));
    }

    /**
     * Recommends for one unit, with all below it, instead of for the whole organisation.
     *
     * @param unit a unit of the profiles
     * @return a recommender that differs in this
     */
    public Recommender atUnit(UnitId unit) {
        return new Recommender(settings.withUnit(unit));
    }

    /**
     * Recommends.
     *
     * @param profile the profile, of any framework that crosswalks link to the catalogue's
     * @return the recommendations; empty where nothing is below its target
     * @throws IllegalArgumentException if the profile lacks the unit, a target is off its range, or a missing prerequisite
     *     is none of the catalogue's
     */
    public Recommendations recommend(CultureProfile profile) {
        return new ProfileReview(profile, settings).toRecommendations();
    }

    /**
     * The same choice with everything that is uncertain about it: of all that {@link #recommend} ranks, with the same scores in
     * the {@linkplain Decision#expected() expected world}, but for rounding. Weights are certain if they were given as
     * numbers, else drawn.
     *
     * @param profile the profile
     * @return the decision, without costs
     * @throws IllegalArgumentException as {@link #recommend} does
     */
    public Decision decision(CultureProfile profile) {
        return new ProfileReview(profile, settings).toDecision();
    }

    private Recommender with(NeedSettings needs) {
        return new Recommender(settings.withNeeds(needs));
    }

    private Targets targets() {
        return settings.needs().targets();
    }

    private Priorities priorities() {
        return settings.needs().priorities();
    }
}
