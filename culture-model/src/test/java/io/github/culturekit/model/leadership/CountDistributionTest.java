package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected numbers: scipy 1.17.1, {@code binom}, {@code hypergeom}, {@code binomtest} and {@code fisher_exact}. */
class CountDistributionTest {

    @Test
    void binomialProbabilitiesAgree() {
        CountDistribution five = CountDistribution.binomial(5, 0.3);
        double[] expected = {0.16807, 0.36015, 0.3087, 0.1323, 0.02835, 0.00243};
        for (int count = 0; count <= 5; count++) {
            assertThat(five.probability(count)).isCloseTo(expected[count], within(1e-15));
        }
        assertThat(five.above(2)).isCloseTo(0.16308, within(1e-15));
        assertThat(five.below(2)).isCloseTo(0.52822, within(1e-15));
        assertThat(five.below(0)).isZero();
        assertThat(five.above(5)).isZero();
    }

    @Test
    void hypergeometricProbabilitiesAgree() {
        CountDistribution seven = CountDistribution.hypergeometric(20, 7, 9);
        assertThat(seven.probability(0)).isCloseTo(0.004256965944272446, within(1e-15));
        assertThat(seven.probability(3)).isCloseTo(0.35758513931888547, within(1e-15));
        assertThat(seven.probability(7)).isCloseTo(0.0004643962848297214, within(1e-15));
        assertThat(seven.probability(8)).isZero();
        assertThat(seven.noMoreLikelyThan(5)).isCloseTo(0.15967492260061922, within(1e-14));
    }

    @Test
    void aPopulationThatLeavesNoChoiceIsCertain() {
        assertThat(CountDistribution.hypergeometric(10, 4, 10).probability(4)).isEqualTo(1);
        assertThat(CountDistribution.hypergeometric(10, 10, 3).probability(3)).isEqualTo(1);
    }

    @Test
    void manyDrawsDoNotOverflow() {
        assertThat(CountDistribution.binomial(100_000, 0.31).noMoreLikelyThan(30_000))
                .isCloseTo(7.139233347004067e-12, within(1e-20));
    }
}
