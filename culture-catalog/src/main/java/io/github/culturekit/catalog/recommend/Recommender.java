package io.github.culturekit.catalog.recommend;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what to do first about a cultural profile, and why: the interventions of a catalogue in the order of what they are
 * expected to do about the gaps.
 *
 * <p>The score of an intervention is a sum over the constructs that were measured,
 *
 * <pre>score = sum of need * share * effect</pre>
 *
 * <p>with the {@link Need} {@code weight * max(0, target - mean) / sd} from published scores alone, the
 * {@link ShrunkEffect} that its evidence lets one expect on a construct that it acts on, and the share of that effect
 * that counts for the construct measured, along a {@link Way} through the crosswalks. A construct counts once in favour,
 * by its strongest way, and once against. An effect of unknown size is never taken for 0: it is shown apart.
 *
 * <p>Which scores are due to a cause that an intervention removes, nobody can read off one wave of a survey: the order is
 * a place to start the talk from. It takes no account yet of how uncertain needs and effects are beyond the shrinkage, nor
 * of costs.
 *
 * <p>Immutable and thread-safe: each {@code with} gives another recommender.
 */
public final class Recommender {

    private final InterventionCatalog catalog;
    private final Ways ways;
    private final Targets targets;
    private final Weights weights;
    private final Assumptions assumptions;
    private final int limit;
    private final @Nullable UnitId unit;

    private Recommender(
            InterventionCatalog catalog,
            Ways ways,
            Targets targets,
            Weights weights,
            Assumptions assumptions,
            int limit,
            @Nullable UnitId unit) {
        this.catalog = catalog;
        this.ways = ways;
        this.targets = targets;
        this.weights = weights;
        this.assumptions = assumptions;
        this.limit = limit;
        this.unit = unit;
    }

    /**
     * The recommender that needs no further word: the library's catalogue and crosswalks, the
     * {@linkplain Assumptions#standard() standard assumptions}, all constructs weighing the same, for the whole
     * organisation, without a limit.
     *
     * @return the recommender
     */
    public static Recommender standard() {
        return new Recommender(
                InterventionCatalog.standard(),
                new Ways(Frameworks.standard().getCrosswalks()),
                Targets.none(),
                Weights.equal(),
                Assumptions.standard(),
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
        return new Recommender(newCatalog, ways, targets, weights, assumptions, limit, unit);
    }

    /**
     * Goes by other crosswalks from the constructs that interventions act on to those that were measured.
     *
     * @param crosswalks all crosswalks to use; those of {@link Frameworks#getCrosswalks()} are no longer used
     * @return a recommender that differs in this
     */
    public Recommender withCrosswalks(List<Crosswalk> crosswalks) {
        return new Recommender(catalog, new Ways(crosswalks), targets, weights, assumptions, limit, unit);
    }

    /**
     * Holds constructs against targets of their own, or against benchmarks.
     *
     * @param newTargets at most one for each construct; those of constructs that a profile lacks do nothing
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a construct has two
     */
    public Recommender withTargets(List<Benchmark> newTargets) {
        return new Recommender(catalog, ways, targets.with(newTargets), weights, assumptions, limit, unit);
    }

    /**
     * Holds every construct that has no target of its own against the same score.
     *
     * @param score a score on the range of the profiles that are recommended for
     * @return a recommender that differs in this
     */
    public Recommender withTarget(double score) {
        return new Recommender(catalog, ways, targets.with(score), weights, assumptions, limit, unit);
    }

    /**
     * Says how much constructs matter. Only the proportions count: the weights are divided by their sum over the
     * constructs that count.
     *
     * @param newWeights weights of 0 or more; a construct that is not named weighs 1, and one of weight 0 is left out
     * @return a recommender that differs in this
     * @throws IllegalArgumentException if a weight is negative, above 1,000,000 or no number
     */
    public Recommender withWeights(Map<ConstructId, Double> newWeights) {
        return new Recommender(catalog, ways, targets, Weights.of(newWeights), assumptions, limit, unit);
    }

    /**
     * Replaces the judgements behind the numbers.
     *
     * @param newAssumptions the assumptions
     * @return a recommender that differs in this
     */
    public Recommender withAssumptions(Assumptions newAssumptions) {
        return new Recommender(catalog, ways, targets, weights, newAssumptions, limit, unit);
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
        return new Recommender(catalog, ways, targets, weights, assumptions, most, unit);
    }

    /**
     * Recommends for one unit, with all units below it, instead of for the whole organisation.
     *
     * @param newUnit a unit of the profiles that are recommended for
     * @return a recommender that differs in this
     */
    public Recommender atUnit(UnitId newUnit) {
        return new Recommender(catalog, ways, targets, weights, assumptions, limit, newUnit);
    }

    /**
     * Recommends.
     *
     * @param profile the profile, of any framework that crosswalks link to the catalogue's
     * @return the recommendations; empty where nothing is below its target
     * @throws IllegalArgumentException if the profile's organisation lacks the unit, or a target is outside the profile's
     *     range
     */
    public Recommendations recommend(CultureProfile profile) {
        UnitId at = unitIn(profile.getSnapshot().getOrganisation());
        Needs needs = Needs.of(profile, at, targets, assumptions.getTargetShare(), weights);
        Reach reach = new Reach(ways, needs.getConstructs());
        Ranking ranking = Ranking.of(catalog, needs, new Effects(catalog, assumptions), reach);
        List<NotConsidered> notConsidered = new ArrayList<>(needs.getNotConsidered());
        notConsidered.addAll(ranking.getNotConsidered());
        return Recommendations.builder()
                .unit(at)
                .wave(profile.getWave())
                .instrument(profile.getInstrument())
                .catalogId(catalog.getId())
                .catalogVersion(catalog.getVersion())
                .assumptions(assumptions)
                .needs(needs.getAll())
                .recommendations(ranking.best(limit))
                .ranked(ranking.size())
                .insufficientEvidence(ranking.getInsufficientEvidence())
                .notConsidered(notConsidered)
                .build();
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
