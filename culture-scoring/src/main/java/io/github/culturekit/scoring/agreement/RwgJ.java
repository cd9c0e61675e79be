package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.reliability.ItemAnalysis;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.reliability.ItemStatistics;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Within-group agreement rwg(j) of James, Demaree and Wolf (1984): how much less the people of a group differ on a scale's items
 * than if they had answered by chance.
 *
 * <p>With k items, the mean of their variances in the group (denominator n - 1, over whoever answered the item) and the variance
 * that chance would give, r is the ratio of the two and rwg(j) is k (1 - r) / (k (1 - r) + r). For one item it is rwg, 1 - r. It
 * agrees with R's {@code multilevel::rwg.j} and {@code rwg}: where people differ more than by chance, r is set to 1 and agreement
 * is 0, unless {@link #unclipped()}. It is undefined unless every item has two answers.
 *
 * <p>Items must score in steps of 1, as they do unless they have option scores. Immutable and thread-safe.
 */
public final class RwgJ {

    private static final double PROBABILITY_ROUNDING = 1e-9;

    private final double nullVariance;
    private final boolean clipped;

    private RwgJ(double nullVariance, boolean clipped) {
        this.nullVariance = nullVariance;
        this.clipped = clipped;
    }

    /**
     * Agreement against answers by chance, every option as likely: a variance of (A squared - 1) / 12.
     *
     * @param options how many options the items have, A
     * @return the calculator
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public static RwgJ ofOptions(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("Agreement of items with " + options
                    + " options is not defined: chance gives them no variance. Maybe count the options of the response"
                    + " scale.");
        }
        return new RwgJ(((double) options * options - 1) / 12, true);
    }

    /**
     * Agreement against answers by chance of which some are likelier, as when people lean to one side.
     *
     * @param probabilities the probability of each option, the lowest first
     * @return the calculator
     * @throws IllegalArgumentException if they are not probabilities that add up to 1, or only one option is possible
     */
    public static RwgJ ofNullDistribution(double... probabilities) {
        double sum = DoubleStream.of(probabilities).sum();
        double mean = 0;
        double variance = 0;
        for (int option = 0; option < probabilities.length; option++) {
            mean += option * probabilities[option];
        }
        for (int option = 0; option < probabilities.length; option++) {
            variance += probabilities[option] * (option - mean) * (option - mean);
        }
        boolean sound = DoubleStream.of(probabilities).allMatch(probability -> probability >= 0)
                && Math.abs(sum - 1) < PROBABILITY_ROUNDING;
        if (!sound || variance <= 0) {
            throw new IllegalArgumentException(
                    "Null distribution "
                            + DoubleStream.of(probabilities).boxed().toList()
                            + " is not of two or more options with probabilities that add up to 1. Maybe they are percentages.");
        }
        return new RwgJ(variance, true);
    }

    /**
     * Lets agreement fall below 0 where people differ more than by chance.
     *
     * @return a calculator that does not clip
     */
    public RwgJ unclipped() {
        return new RwgJ(nullVariance, false);
    }

    /**
     * The variance that answers by chance would have.
     *
     * @return a number above 0
     */
    public double getNullVariance() {
        return nullVariance;
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement
     */
    public AgreementResult of(ItemMoments group) {
        List<Statistic> variances = new ArrayList<>();
        for (int item = 0; item < group.getItemCount(); item++) {
            variances.add(group.getVariance(item));
        }
        return of(variances);
    }

    /**
     * The agreement of a group by its people's answers. For complete rows only, as {@code multilevel} has it by default, pass
     * {@link ItemMatrix#completeRows()}.
     *
     * @param group one row per person of the group; whether reversed items are turned makes no difference
     * @return the agreement
     */
    public AgreementResult of(ItemMatrix group) {
        return of(ItemAnalysis.withDefaults().of(group).stream()
                .map(ItemStatistics::getVariance)
                .toList());
    }

    private AgreementResult of(List<Statistic> variances) {
        double sum = 0;
        for (Statistic variance : variances) {
            if (!variance.isDefined()) {
                return AgreementResult.undefined(
                        variances.size(), variance.getReason().orElse(UndefinedReason.TOO_FEW_RESPONDENTS));
            }
            sum += variance.getValue();
        }
        double mean = sum / variances.size();
        return new AgreementResult(
                variances.size(), Statistic.of(mean), Statistic.of(rwg(variances.size(), mean / nullVariance)));
    }

    private double rwg(int items, double ratio) {
        double r = clipped ? Math.min(1, ratio) : ratio;
        return items * (1 - r) / (items * (1 - r) + r);
    }
}
