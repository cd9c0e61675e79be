package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.matrix.Cholesky;
import io.github.culturekit.scoring.matrix.Matrix;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** The closed forms against the definition: -2 log restricted likelihood of a normal vector with a covariance matrix. */
class RestrictedLikelihoodProperties {

    @Property(tries = 200)
    void theDevianceIsThatOfTheDefinitionButForAConstant(
            @ForAll("groups") double[][] groups,
            @ForAll @DoubleRange(max = 5) double one,
            @ForAll @DoubleRange(max = 5) double other) {
        RestrictedLikelihood likelihood = RestrictedLikelihood.of(Groups.moments(groups));
        Assume.that(likelihood.squaresWithin() > 0.01);

        assertThat(likelihood.deviance(one) - likelihood.deviance(other))
                .isCloseTo(deviance(groups, one) - deviance(groups, other), within(1e-7));
    }

    @Property(tries = 200)
    void theSlopeIsThatOfTheDeviance(
            @ForAll("groups") double[][] groups, @ForAll @DoubleRange(min = 0.01, max = 5) double ratio) {
        RestrictedLikelihood likelihood = RestrictedLikelihood.of(Groups.moments(groups));
        Assume.that(likelihood.squaresWithin() > 0.01);
        double step = 1e-5 * ratio;
        double slope = (likelihood.deviance(ratio + step) - likelihood.deviance(ratio - step)) / (2 * step);

        assertThat(likelihood.slope(ratio)).isCloseTo(slope, within(1e-4 * Math.max(1, Math.abs(slope))));
    }

    @Property(tries = 200)
    void noOtherRatioIsLikelier(@ForAll("groups") double[][] groups, @ForAll @DoubleRange(max = 100) double ratio) {
        RestrictedLikelihood likelihood = RestrictedLikelihood.of(Groups.moments(groups));
        Assume.that(likelihood.squaresWithin() > 0.01);

        assertThat(likelihood.deviance(likelihood.best())).isLessThanOrEqualTo(likelihood.deviance(ratio) + 1e-9);
    }

    @Provide
    Arbitrary<double[][]> groups() {
        return Groups.any();
    }

    /** With the variance within profiled out: (N - 1) log(y'Py) + log |V| + log(1'V^-1 1), V the covariance over that variance. */
    private static double deviance(double[][] groups, double ratio) {
        double[] scores = Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray();
        int[] group = new int[scores.length];
        int row = 0;
        for (int g = 0; g < groups.length; g++) {
            for (int person = 0; person < groups[g].length; person++) {
                group[row++] = g;
            }
        }
        Cholesky covariance = Cholesky.of(Matrix.of(
                        scores.length, scores.length, (i, j) -> (i == j ? 1 : 0) + (group[i] == group[j] ? ratio : 0)))
                .orElseThrow();
        double[] ones = new double[scores.length];
        Arrays.fill(ones, 1);
        double weight = Arrays.stream(covariance.solve(ones)).sum();
        double mean = Arrays.stream(covariance.solve(scores)).sum() / weight;
        double[] errors = Arrays.stream(scores).map(score -> score - mean).toArray();
        double[] solved = covariance.solve(errors);
        double squares = 0;
        for (int i = 0; i < errors.length; i++) {
            squares += errors[i] * solved[i];
        }
        return (scores.length - 1) * Math.log(squares) + covariance.logDeterminant() + Math.log(weight);
    }
}
