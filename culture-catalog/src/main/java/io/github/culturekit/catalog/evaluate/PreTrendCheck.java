package io.github.culturekit.catalog.evaluate;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Tests whether the arms moved alike over the waves before an intervention.
 *
 * <p>The joint test is Hotelling's T-squared with a covariance matrix of each arm's own, whose degrees of freedom are matched by the
 * variance of the whole matrix: the approximate Hotelling test of Pustejovsky and Tipton (2018), which for units as clusters is that
 * of Krishnamoorthy and Yu (2004), and for two waves Welch's. As there, they are no more than if outcomes varied alike in both arms.
 */
final class PreTrendCheck {

    private static final double POWER = 0.8;

    private final ArmTest test;
    private final TwoArms arms;
    private final Panel panel;
    private final Timeline timeline;
    private final int before;

    PreTrendCheck(ArmTest test, Panel panel, Timeline timeline) {
        this.test = test;
        this.arms = test.arms();
        this.panel = panel;
        this.timeline = timeline;
        this.before = timeline.before();
    }

    PreTrend check() {
        ArmDifference slope = test.of(panel.contrast(timeline.slopeBefore()));
        PreTrend.Builder result = PreTrend.builder()
                .waves(timeline.wavesBefore())
                .slope(slope)
                .numeratorDegrees(before - 1)
                .detectableSlope(detectable(slope));
        if (!slope.getProbability().isDefined()) {
            return undefined(result, slope.getProbability().getReason().orElseThrow());
        }
        return joint(result);
    }

    private PreTrend joint(PreTrend.Builder result) {
        int size = before - 1;
        double[][] outcomes = new double[size][];
        for (int wave = 1; wave < before; wave++) {
            outcomes[wave - 1] = panel.contrast(timeline.step(0, wave));
        }
        double[][] whole = new double[size][size];
        double[][][] ofArm = new double[2][size][size];
        double[][] bothArms = new double[size][size];
        double[] differences = new double[size];
        for (int i = 0; i < size; i++) {
            differences[i] = arms.difference(outcomes[i]).getValue();
            for (int j = 0; j < size; j++) {
                whole[i][j] = arms.covariance(outcomes[i], outcomes[j]);
                for (int arm = 0; arm < 2; arm++) {
                    ofArm[arm][i][j] = arms.covariance(arm, outcomes[i], outcomes[j]);
                    bothArms[i][j] += ofArm[arm][i][j];
                }
            }
        }
        if (!Cholesky.exists(whole) || !Cholesky.exists(bothArms)) {
            return undefined(result, UndefinedReason.SINGULAR);
        }
        double squared = 0;
        double[] solved = Cholesky.of(whole).solve(differences);
        for (int i = 0; i < size; i++) {
            squared += differences[i] * solved[i];
        }
        double degrees = Math.min(degrees(Cholesky.of(bothArms), ofArm), arms.degreesIfAlike());
        double denominator = degrees - size + 1;
        if (denominator <= 0) {
            return undefined(result, UndefinedReason.TOO_FEW_UNITS);
        }
        double ratio = denominator / (degrees * size) * squared;
        return result.ratio(Statistic.of(ratio))
                .denominatorDegrees(Statistic.of(denominator))
                .probability(Statistic.of(FDistribution.of(size, denominator).survivalProbability(ratio)))
                .build();
    }

    /** Those of a Wishart matrix that varies as much in all as the estimated one. */
    private double degrees(Cholesky bothArms, double[][][] ofArm) {
        int size = before - 1;
        double[][][] share = {bothArms.solve(ofArm[0]), bothArms.solve(ofArm[1])};
        double variation = 0;
        for (int one = 0; one < 2; one++) {
            for (int other = 0; other < 2; other++) {
                double traces = trace(share[one]) * trace(share[other]);
                variation += arms.spread(one, other) * (traces + traceOfProduct(share[one], share[other]));
            }
        }
        return size * (size + 1) / variation;
    }

    private static Statistic detectable(ArmDifference slope) {
        if (!slope.getProbability().isDefined()) {
            return slope.getProbability();
        }
        double error = slope.getStandardError().getValue();
        TwoSidedTest test = new TwoSidedTest(0.05);
        return Statistic.of(error * test.detectable(slope.getDegreesOfFreedom().getValue(), POWER));
    }

    private static PreTrend undefined(PreTrend.Builder result, UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return result.ratio(none).denominatorDegrees(none).probability(none).build();
    }

    private static double trace(double[][] matrix) {
        double trace = 0;
        for (int i = 0; i < matrix.length; i++) {
            trace += matrix[i][i];
        }
        return trace;
    }

    private static double traceOfProduct(double[][] one, double[][] other) {
        double trace = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                trace += one[i][j] * other[j][i];
            }
        }
        return trace;
    }
}
