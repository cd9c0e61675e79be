package io.github.culturekit.scoring.variance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Standard errors by replication: the statistic is estimated again with each replicate's weights. R's {@code survey::svrVar}.
 *
 * <p>By default distances are from the mean of the replicates, and intervals have the level 0.95 from Student's t with the degrees of
 * freedom of the design. Replicates are worked on by several threads; the result does not depend on how many. Immutable and
 * thread-safe.
 */
public final class ReplicateVariance {

    private static final ReplicateVariance DEFAULTS = new ReplicateVariance(0.95, ReplicateCentre.MEAN_OF_REPLICATES);

    private final double level;
    private final ReplicateCentre centre;

    private ReplicateVariance(double level, ReplicateCentre centre) {
        this.level = level;
        this.centre = centre;
    }

    /**
     * From the mean of the replicates, with 95% intervals.
     *
     * @return the calculator
     */
    public static ReplicateVariance withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param share a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ReplicateVariance withLevel(double share) {
        return new ReplicateVariance(StudentInterval.requireLevel(share), centre);
    }

    /**
     * Chooses what distances are measured from.
     *
     * @param chosen the centre
     * @return a calculator with that centre
     */
    public ReplicateVariance withCentre(ReplicateCentre chosen) {
        return new ReplicateVariance(level, chosen);
    }

    /**
     * Estimates a statistic.
     *
     * @param replicates the replicates of the sample
     * @param statistic what to estimate; its influences are not needed
     * @return the estimate; what these replicates cannot give is undefined in it with the reason. It has no design effect.
     * @throws IllegalArgumentException if the numbers of rows differ
     */
    public SurveyEstimate of(ReplicateWeights replicates, SurveyStatistic statistic) {
        SurveyDesign design = replicates.getDesign();
        TaylorVariance.requireRows(design, statistic);
        double[] weights = design.getWeights();
        Statistic estimate = statistic.estimate(weights);
        Statistic error = estimate.isDefined() ? error(replicates, statistic, estimate.getValue()) : estimate;
        int degrees = design.getDegreesOfFreedom();
        return SurveyEstimate.builder()
                .respondents((int) IntStream.range(0, weights.length)
                        .filter(row -> weights[row] != 0 && statistic.counts(row))
                        .count())
                .estimate(estimate)
                .standardError(error)
                .degreesOfFreedom(degrees)
                .interval(StudentInterval.of(estimate, error, degrees, level))
                .designEffect(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE))
                .build();
    }

    private Statistic error(ReplicateWeights replicates, SurveyStatistic statistic, double estimate) {
        if (replicates.getReplicateCount() == 0) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        List<Statistic> estimates = IntStream.range(0, replicates.getReplicateCount())
                .parallel()
                .mapToObj(replicate -> statistic.estimate(replicates.getWeights(replicate)))
                .toList();
        Optional<Statistic> gap =
                estimates.stream().filter(found -> !found.isDefined()).findFirst();
        if (gap.isPresent()) {
            return gap.get();
        }
        double[] found = estimates.stream().mapToDouble(Statistic::getValue).toArray();
        double middle = centre == ReplicateCentre.ESTIMATE
                ? estimate
                : IntStream.range(0, found.length)
                        .mapToDouble(replicate -> found[replicate])
                        .average()
                        .orElse(estimate);
        double variance = 0;
        for (int replicate = 0; replicate < found.length; replicate++) {
            double distance = found[replicate] - middle;
            variance += replicates.getScale(replicate) * distance * distance;
        }
        return Statistic.of(Math.sqrt(variance));
    }
}
