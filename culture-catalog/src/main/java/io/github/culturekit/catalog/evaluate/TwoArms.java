package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;

/**
 * Units with and without an intervention, each with a weight and in a cluster: the difference of the arms' weighted means, with
 * the cluster-robust error CR2 (Bell and McCaffrey 2002) and its degrees of freedom.
 *
 * <p>The regression of an outcome on the arm has a hat matrix without entries across arms. In it the cluster c of arm a has the
 * leverage h = W(c, a) / W(a), its share of the arm's weight, so that CR2's matrix for a cluster comes to the factor
 * 1 / sqrt(1 - h) on the cluster's sum of weighted residuals in that arm. The working model has the reciprocals of the weights as
 * variances, and CR2's root is taken where they are all 1: of the regression multiplied by the roots of the weights.
 *
 * <p>The degrees of freedom are Satterthwaite's, by a working model of how outcomes vary (Pustejovsky and Tipton 2018). With a variance
 * for each arm as estimated, equal weights and units as clusters they are those of Welch (1947); with one variance for both arms they
 * are those of Bell and McCaffrey. The fewer of the two are taken: Welch's depend on chance themselves, and if one arm has only two or
 * three units, which may happen to move alike, they are too many. (Two units against twenty: his 95% intervals hold the truth 88 times
 * in 100, these 99 times; three against twelve, 93 and 97; twelve against twenty-eight, 95 and 95.)
 */
final class TwoArms {

    private static final int ARMS = 2;

    private final boolean[] treated;
    private final double[] weights;
    private final int[] clusters;
    private final int clusterCount;
    private final double[] total = new double[ARMS];
    private final double[][] factor;
    private final int[] clustersOfArm = new int[ARMS];
    private final double[][] spread = new double[ARMS][ARMS];

    /**
     * Lays out the arms.
     *
     * @param treated for each unit, whether it had the intervention
     * @param weights for each unit, above 0
     * @param clusters for each unit, the number of its cluster, from 0
     */
    TwoArms(boolean[] treated, double[] weights, int[] clusters) {
        this.treated = treated;
        this.weights = weights;
        this.clusters = clusters;
        this.clusterCount = Arrays.stream(clusters).max().orElse(-1) + 1;
        double[][] within = new double[ARMS][clusterCount];
        for (int i = 0; i < treated.length; i++) {
            total[arm(i)] += weights[i];
            within[arm(i)][clusters[i]] += weights[i];
        }
        this.factor = factors(within);
        for (int one = 0; one < ARMS; one++) {
            for (int other = 0; other < ARMS; other++) {
                spread[one][other] = spread(within, one, other);
            }
        }
    }

    /** An arm of one cluster tells nothing of how clusters differ. */
    boolean canTellChance() {
        return clustersOfArm[0] > 1 && clustersOfArm[1] > 1;
    }

    /** The units' own shares of their arms' weight. */
    double share(int unit) {
        return weights[unit] / total[arm(unit)];
    }

    /** The mean of the treated arm less that of the other. */
    Statistic difference(double[] outcome) {
        double[] means = means(outcome);
        return total[0] > 0 && total[1] > 0
                ? Statistic.of(means[1] - means[0])
                : Statistic.undefined(UndefinedReason.TOO_FEW_UNITS);
    }

    /** The squared standard error of the difference of one outcome, or its covariance with that of another. */
    double covariance(double[] one, double[] other) {
        double[][] ones = parts(one);
        double[][] others = parts(other);
        double sum = 0;
        for (int c = 0; c < clusterCount; c++) {
            sum += (ones[1][c] - ones[0][c]) * (others[1][c] - others[0][c]);
        }
        return sum;
    }

    /** What one arm by itself adds to that covariance. */
    double covariance(int arm, double[] one, double[] other) {
        double[][] ones = parts(one);
        double[][] others = parts(other);
        double sum = 0;
        for (int c = 0; c < clusterCount; c++) {
            sum += ones[arm][c] * others[arm][c];
        }
        return sum;
    }

    /** How much an estimated variance of one arm varies, and with that of the other: 1 / (n - 1) for n equal units, and 0. */
    double spread(int one, int other) {
        return spread[one][other];
    }

    /** The degrees of freedom for the error of an outcome that is not the same in all units. */
    double degrees(double[] outcome) {
        double[] variances = {covariance(0, outcome, outcome), covariance(1, outcome, outcome)};
        return Math.min(satterthwaite(variances), degreesIfAlike());
    }

    /** The degrees of freedom if outcomes varied alike in both arms. */
    double degreesIfAlike() {
        return satterthwaite(new double[] {1 / total[0], 1 / total[1]});
    }

    private double satterthwaite(double[] variances) {
        double whole = variances[0] + variances[1];
        double sum = 0;
        for (int one = 0; one < ARMS; one++) {
            for (int other = 0; other < ARMS; other++) {
                sum += spread[one][other] * (variances[one] / whole) * (variances[other] / whole);
            }
        }
        return 1 / sum;
    }

    private int arm(int unit) {
        return treated[unit] ? 1 : 0;
    }

    private double[] means(double[] outcome) {
        double[] sums = new double[ARMS];
        for (int i = 0; i < outcome.length; i++) {
            sums[arm(i)] += weights[i] * outcome[i];
        }
        return new double[] {sums[0] / total[0], sums[1] / total[1]};
    }

    /** For each arm and cluster, the corrected part that its residuals have in the arm's mean. */
    private double[][] parts(double[] outcome) {
        double[] means = means(outcome);
        double[][] parts = new double[ARMS][clusterCount];
        for (int i = 0; i < outcome.length; i++) {
            int a = arm(i);
            parts[a][clusters[i]] += factor[a][clusters[i]] * weights[i] * (outcome[i] - means[a]);
        }
        return parts;
    }

    private double[][] factors(double[][] within) {
        double[][] factors = new double[ARMS][clusterCount];
        for (int a = 0; a < ARMS; a++) {
            for (int c = 0; c < clusterCount; c++) {
                if (within[a][c] > 0) {
                    clustersOfArm[a]++;
                    factors[a][c] = 1 / (total[a] * Math.sqrt(1 - within[a][c] / total[a]));
                }
            }
        }
        return factors;
    }

    /**
     * The sum over all pairs of clusters of the product of what the two arms give to the pair's covariance, where the variance of
     * each arm's mean is 1.
     */
    private double spread(double[][] within, int one, int other) {
        double squares = 0;
        double cross = 0;
        double mixed = 0;
        for (int c = 0; c < clusterCount; c++) {
            double first = factor[one][c] * within[one][c];
            double second = factor[other][c] * within[other][c];
            double ownFirst = total[one] * factor[one][c] * first;
            double ownSecond = total[other] * factor[other][c] * second;
            squares += ownFirst * ownSecond;
            mixed += ownFirst * second * second + ownSecond * first * first;
            cross += first * second;
        }
        return squares - mixed + cross * cross;
    }
}
