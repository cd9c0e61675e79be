package io.github.culturekit.catalog.recommend;

import java.util.Arrays;

/**
 * Several estimates of what is not quite the same: their mean and how much what they estimate differs.
 *
 * <p>The variance between is estimated by moments (DerSimonian and Laird, 1986, Controlled Clinical Trials 7:177-188; for
 * any weights: DerSimonian and Kacker, 2007, Contemporary Clinical Trials 28:105-114), and the mean takes each estimate by
 * the inverse of both variances together.
 *
 * @param mean the mean of what is estimated
 * @param variance how uncertain the mean is
 * @param between the variance of what is estimated
 * @param shares how much of the mean each estimate makes up
 */
record RandomEffects(double mean, double variance, double between, double[] shares) {

    /** Below this part of the mean variance, an estimate is not taken for surer still. */
    private static final double SMALLEST = 1e-9;

    static RandomEffects of(double[] values, double[] variances) {
        double between = between(values, variances);
        double[] shares = shares(variances, between);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            mean += shares[i] * values[i];
            variance += shares[i] * shares[i] * (variances[i] + between);
        }
        return new RandomEffects(mean, variance, between, shares);
    }

    private static double between(double[] values, double[] variances) {
        double[] shares = shares(variances, 0);
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            mean += shares[i] * values[i];
            squares += shares[i] * shares[i];
        }
        double spread = 0;
        double byChance = 0;
        for (int i = 0; i < values.length; i++) {
            spread += shares[i] * (values[i] - mean) * (values[i] - mean);
            byChance += shares[i] * (1 - shares[i]) * variances[i];
        }
        return values.length < 2 ? 0 : Math.max(0, (spread - byChance) / (1 - squares));
    }

    private static double[] shares(double[] variances, double between) {
        double least = SMALLEST * Arrays.stream(variances).average().orElse(0);
        double[] weights = Arrays.stream(variances)
                .map(variance -> Math.max(variance, least) + between)
                .map(variance -> variance > 0 ? 1 / variance : 1)
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
