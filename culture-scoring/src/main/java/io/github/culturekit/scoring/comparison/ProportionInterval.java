package io.github.culturekit.scoring.comparison;

import io.github.culturekit.model.profile.Interval;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The confidence interval of a share of people, such as of the percent favourable. A share of 0 or 1 has one too.
 *
 * <p>Wilson's agrees with R's {@code prop.test(correct = FALSE)} and Clopper and Pearson's with {@code binom.test}. By default it is
 * Wilson's, as Brown, Cai and DasGupta (2001) advise for few people, at the level 0.95. Immutable and thread-safe.
 */
public final class ProportionInterval {

    private static final ProportionInterval DEFAULTS = new ProportionInterval(Level.STANDARD, ProportionMethod.WILSON);

    private final Level level;
    private final ProportionMethod method;

    private ProportionInterval(Level level, ProportionMethod method) {
        this.level = level;
        this.method = method;
    }

    /**
     * Wilson's 95% interval.
     *
     * @return the calculator
     */
    public static ProportionInterval withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses the level.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public ProportionInterval withLevel(double level) {
        return new ProportionInterval(Level.of(level), method);
    }

    /**
     * Chooses the method.
     *
     * @param method the method
     * @return a calculator with that method
     */
    public ProportionInterval withMethod(ProportionMethod method) {
        return new ProportionInterval(level, method);
    }

    /**
     * The interval of a share.
     *
     * @param proportion how many of how many
     * @return limits from 0 to 1, or beyond by Wald's method; empty if there is nobody
     */
    public Optional<Interval> of(Proportion proportion) {
        if (proportion.getN() == 0) {
            return Optional.empty();
        }
        double count = proportion.getCount();
        double rest = proportion.getN() - count;
        return Optional.of(
                switch (method) {
                    case WILSON -> wilson(proportion.share(), proportion.getN());
                    case CLOPPER_PEARSON ->
                        limits(
                                count == 0 ? 0 : quantile(count, rest + 1, level.tail()),
                                rest == 0 ? 1 : quantile(count + 1, rest, 1 - level.tail()));
                    case JEFFREYS ->
                        limits(
                                count == 0 ? 0 : quantile(count + 0.5, rest + 0.5, level.tail()),
                                rest == 0 ? 1 : quantile(count + 0.5, rest + 0.5, 1 - level.tail()));
                    case WALD -> wald(proportion.share(), proportion.getN());
                });
    }

    private Interval wilson(double share, double n) {
        double z = normal();
        double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
        double reach = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return limits(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }

    private Interval wald(double share, double n) {
        double reach = normal() * Math.sqrt(share * (1 - share) / n);
        return limits(share - reach, share + reach);
    }

    private Interval limits(double lower, double upper) {
        return Interval.of(lower, upper, level.share());
    }

    private double normal() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(level.tail());
    }

    private static double quantile(double alpha, double beta, double probability) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability);
    }
}
