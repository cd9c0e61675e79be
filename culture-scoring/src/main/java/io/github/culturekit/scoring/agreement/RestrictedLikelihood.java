package io.github.culturekit.scoring.agreement;

import java.util.List;

/**
 * The restricted likelihood of a one-way random model, as a function of the ratio of the variance between groups to that within.
 * With w = n / (1 + n ratio) for each group, the grand mean is the w-weighted mean of the groups' means, and -2 times the logarithm of
 * the likelihood is (N - 1) log(S) + sum log(1 + n ratio) + log(sum w) but for a constant, where S is the squares within plus the
 * w-weighted squares of the groups' means about the grand mean.
 */
record RestrictedLikelihood(double[] sizes, double[] means, double squaresWithin) {

    private static final double LOWEST = 1e-9;
    private static final double HIGHEST = 1e12;
    private static final double STEP = 1.25;
    private static final double PRECISION = 1e-14;

    static RestrictedLikelihood of(List<GroupMoments> groups) {
        return new RestrictedLikelihood(
                groups.stream().mapToDouble(GroupMoments::getCount).toArray(),
                groups.stream().mapToDouble(GroupMoments::getMean).toArray(),
                groups.stream().mapToDouble(GroupMoments::getScatter).sum());
    }

    /** The grand mean. */
    double mean(double ratio) {
        double sum = 0;
        double weights = 0;
        for (int group = 0; group < sizes.length; group++) {
            sum += weight(group, ratio) * (means[group] - means[0]);
            weights += weight(group, ratio);
        }
        return means[0] + sum / weights;
    }

    /** The variance within groups. */
    double within(double ratio) {
        return squares(ratio) / (people() - 1);
    }

    /** The ratio of the highest likelihood: the best of zero and of every place where the likelihood stops to rise. */
    double best() {
        double best = 0;
        double below = 0;
        for (double above = LOWEST; above < HIGHEST; above *= STEP) {
            if (slope(below) < 0 && slope(above) >= 0) {
                double top = bisect(below, above);
                best = deviance(top) < deviance(best) ? top : best;
            }
            below = above;
        }
        return best;
    }

    /** Whether the likelihood has no top; at zero alone, rounding may make a level likelihood seem to rise. */
    boolean risesAllAlong() {
        return slope(0) < 0 && slope(HIGHEST) < 0;
    }

    private double bisect(double from, double to) {
        double below = from;
        double above = to;
        while (above - below > PRECISION * above) {
            double middle = (below + above) / 2;
            if (slope(middle) < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }

    private double weight(int group, double ratio) {
        return sizes[group] / (1 + sizes[group] * ratio);
    }

    private double people() {
        double people = 0;
        for (double size : sizes) {
            people += size;
        }
        return people;
    }

    private double squares(double ratio) {
        double mean = mean(ratio);
        double squares = squaresWithin;
        for (int group = 0; group < sizes.length; group++) {
            squares += weight(group, ratio) * (means[group] - mean) * (means[group] - mean);
        }
        return squares;
    }

    /** -2 log likelihood, but for a constant. */
    double deviance(double ratio) {
        double weights = 0;
        double logs = 0;
        for (int group = 0; group < sizes.length; group++) {
            weights += weight(group, ratio);
            logs += Math.log1p(sizes[group] * ratio);
        }
        return (people() - 1) * Math.log(squares(ratio)) + logs + Math.log(weights);
    }

    /** The derivative of the deviance. */
    double slope(double ratio) {
        double mean = mean(ratio);
        double weights = 0;
        double squaredWeights = 0;
        double bent = 0;
        for (int group = 0; group < sizes.length; group++) {
            double weight = weight(group, ratio);
            weights += weight;
            squaredWeights += weight * weight;
            bent += weight * weight * (means[group] - mean) * (means[group] - mean);
        }
        return weights - squaredWeights / weights - (people() - 1) * bent / squares(ratio);
    }
}
