package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.WeightOrder;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private final InterventionCatalog catalog;
    private final Ways ways;
    private final NeedSettings settings;
    private final Assumptions assumptions;
    private final Circumstances circumstances;
    private final int limit;
    private final @Nullable UnitId unit;

    private Recommender(
            InterventionCatalog catalog,
            Ways ways,
            NeedSettings settings,
            Assumptions assumptions,
            Circumstances circumstances,
            int limit,
            @Nullable UnitId unit) {
        this.catalog = catalog;
        this.ways = ways;
        this.settings = settings;
        this.assumptions = assumptions;
        this.circumstances = circumstances;
        this.limit = limit;
        this.unit = unit;
    }

    /**
     * The recommender that needs no further word: the library's catalogue, crosswalks and {@linkplain
     * Assumptions#standard() assumptions}, all constructs weighing the same, for the whole organisation, without a limit.
     *
     * @return the recommender
     */
    public static Recommender standard() {
        return new Recommender(
                InterventionCatalog.standard(),
                new Ways(Frameworks.standard().getCrosswalks()),
                NeedSettings.standard(),
                Assumptions.standard(),
                Circumstances.any(),
                Integer.MAX_VALUE,
                null);
    }

    /**
     * Chooses from another catalogue.
     *
     * @param newCatalog the catalogue
     * @return a recommender that differs in this
     */
    public Recommender withCatalog(InterventionCatalog newCatalog) {
        return new Recommender(newCatalog, ways, settings, assumptions, circumstances, limit, unit);
    }

    /**
     * Goes by other crosswalks from the constructs that interventions act on to those that were measured.
     *
     * @param crosswalks all crosswalks to use; those of {@link Frameworks#getCrosswalks()} are no longer used
     * @return a recommender that differs in this
     */
    public Recommender withCrosswalks(List<Crosswalk> crosswalks) {
        return new Recommender(catalog, new Ways(crosswalks), settings, assumptions, circumstances, limit, unit);
    }

    /**
     * Holds constructs against targets of their own, or against the median or the best of a group of peers.
     *
     * @param targets at most one for each construct; those of constructs that a profile lacks do nothing
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a construct has two
     */
    public Recommender withTargets(List<Benchmark> targets) {
        return with(settings.with(settings.targets().with(targets)));
    }

    /**
     * Holds each construct against what an earlier wave showed in the same unit, unless it has a target of its own; where that
     * wave shows nothing, the target for all counts.
     *
     * @param earlier the profile of the earlier wave; {@link #recommend} refuses one of another range or scoring method
     * @return a recommender that differs in this
     */
    public Recommender withTargetsFrom(CultureProfile earlier) {
        return with(settings.with(settings.targets().with(earlier)));
    }

    /**
     * Holds every construct that has no target of its own against the same score.
     *
     * @param score a score on the range of the profiles that are recommended for
     * @return a recommender that differs in this
     */
    public Recommender withTarget(double score) {
        return with(settings.with(settings.targets().with(score)));
    }

    /**
     * Says how much constructs matter. Only the proportions count, among the constructs that count.
     *
     * @param weights weights of 0 or more; a construct that is not named weighs 1, and one of weight 0 is left out
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a weight is negative, above 1,000,000 or no number
     */
    public Recommender withWeights(Map<ConstructId, Double> weights) {
        return with(settings.with(settings.priorities().with(Weights.of(weights))));
    }

    /**
     * Says which constructs matter more than which, without numbers: each weighs the mean of all weights that agree.
     *
     * @param order the order, in place of any weights
     * @return a recommender that differs in this
     */
    public Recommender withWeightOrder(WeightOrder order) {
        return with(settings.with(settings.priorities().with(order)));
    }

    /**
     * Multiplies the weights by how much goes with each construct in an outcome, as driver analysis estimated it.
     *
     * @param importances importances of one outcome; constructs that are not named are then not considered
     * @return a recommender that differs in this
     */
    public Recommender withImportances(Map<ConstructId, Importance> importances) {
        return with(settings.with(settings.priorities().with(importances)));
    }

    /**
     * Takes means as they are published, however small a unit is; see {@link MeanEstimate}.
     *
     * @return a recommender that differs in this
     */
    public Recommender withoutShrinkage() {
        return with(settings.withoutShrinkage());
    }

    /**
     * Replaces the judgements behind the numbers.
     *
     * @param newAssumptions the assumptions
     * @return a recommender that differs in this
     */
    public Recommender withAssumptions(Assumptions newAssumptions) {
        return new Recommender(catalog, ways, settings, newAssumptions, circumstances, limit, unit);
    }

    /**
     * Believes more or less of any single study.
     *
     * @param sd the prior standard deviation of effects; see {@link Assumptions#getPriorSd()}
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if it is not above 0
     */
    public Recommender withPriorSd(double sd) {
        return withAssumptions(
                Assumptions.builder().copying(assumptions).priorSd(sd).build());
    }

    /**
     * Considers only what can be done here, and expects only what it can do here.
     *
     * @param newCircumstances the circumstances; a prerequisite that no intervention has is refused when recommending
     * @return a recommender that differs in this
     */
    public Recommender in(Circumstances newCircumstances) {
        return new Recommender(catalog, ways, settings, assumptions, newCircumstances, limit, unit);
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
        return new Recommender(catalog, ways, settings, assumptions, circumstances, most, unit);
    }

    /**
     * Recommends for one unit, with all below it, instead of for the whole organisation.
     *
     * @param newUnit a unit of the profiles
     * @return a recommender that differs in this
     */
    public Recommender atUnit(UnitId newUnit) {
        return new Recommender(catalog, ways, settings, assumptions, circumstances, limit, newUnit);
    }

    private Recommender with(NeedSettings newSettings) {
        return new Recommender(catalog, ways, newSettings, assumptions, circumstances, limit, unit);
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
        UnitId at = unitIn(profile.getSnapshot().getOrganisation());
        Needs needs = needs(profile, at);
        Ranking ranking = ranking(needs);
        return Recommendations.builder()
                .unit(at)
                .wave(profile.getWave())
                .instrument(profile.getInstrument())
                .catalogId(catalog.getId())
                .catalogVersion(catalog.getVersion())
                .assumptions(assumptions)
                .circumstances(circumstances)
                .needs(needs.getAll())
                .recommendations(ranking.best(limit))
                .ranked(ranking.size())
                .insufficientEvidence(ranking.getInsufficientEvidence())
                .notConsidered(needs.getNotConsidered())
                .addAllNotConsidered(ranking.getNotConsidered())
                .build();
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
        Needs needs = needs(profile, unitIn(profile.getSnapshot().getOrganisation()));
        return Decision.builder()
                .copying(needs.getWithoutOptions())
                .options(ranking(needs).options())
                .build();
    }

    private Needs needs(CultureProfile profile, UnitId at) {
        return Needs.of(Standings.of(profile, at, settings, assumptions.getTargetShare()), settings.priorities());
    }

    private Ranking ranking(Needs needs) {
        return Ranking.of(
                catalog,
                needs,
                new Effects(catalog, assumptions),
                new Reach(ways, needs.getConstructs()),
                Applicability.of(circumstances, catalog));
    }

    private UnitId unitIn(Organisation organisation) {
        if (unit == null) {
            return organisation.getRoot().getId();
        }
        if (organisation.find(unit).isEmpty()) {
            throw new IllegalArgumentException("Recommender: unit '" + unit + "' is no unit of organisation '"
                    + organisation.getLabel() + "'. Maybe the profile is of a wave before the unit was formed, or the"
                    + " code is spelt in another way.");
        }
        return unit;
    }
}
