package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomGroupResamplingTest {

    private static final RandomGroupResampling RGR = RandomGroupResampling.withDefaults();

    private static final GroupedScores AGREEING = Groups.of(
            new double[] {1, 1, 2}, new double[] {3, 4}, new double[] {5, 5, 4, 5}, new double[] {7}, new double[] {2, 2
            });

    @Test
    void theRealVarianceIsTheMeanOverGroupsOfTwoOrMore() {
        RandomGroupResult result = RGR.of(AGREEING);

        assertThat(result.getRealVariance().getValue()).isCloseTo((1.0 / 3 + 0.5 + 0.25 + 0) / 4, within(1e-14));
        assertThat(result.getGroups()).isEqualTo(4);
        assertThat(result.getGroupsOfOne()).isEqualTo(1);
    }

    @Test
    void theExpectationIsTheVarianceOfAllPeople() {
        double exact = GroupMoments.ofScores(1, 1, 2, 3, 4, 5, 5, 4, 5, 7, 2, 2).getScatter() / 11;
        RandomGroupResult result = RGR.withDraws(20_000).of(AGREEING);

        assertThat(result.getExpectedVariance().getValue()).isCloseTo(exact, within(1e-14));
        assertThat(result.getRandomVariance().getValue()).isCloseTo(exact, within(0.05));
        double root = result.getRandomDeviation().getValue() / 2;
        assertThat(result.getZ().getValue())
                .isCloseTo((result.getRealVariance().getValue() - exact) / root, within(1e-12));
        assertThat(result.getSimulatedZ().getValue())
                .isCloseTo(
                        (result.getRealVariance().getValue()
                                        - result.getRandomVariance().getValue())
                                / root,
                        within(1e-12));
        assertThat(result)
                .hasToString("RandomGroupResult[" + result.getRealVariance() + " in 4 groups, "
                        + result.getExpectedVariance() + " expected]");
    }

    @Test
    void peopleWhoAgreeAreRarelyMetByChance() {
        assertThat(RGR.of(AGREEING).getProbability().getValue()).isLessThan(0.02);
        assertThat(RGR.of(Groups.of(new double[] {1, 9}, new double[] {1, 9}, new double[] {1, 9}))
                        .getProbability())
                .isEqualTo(Statistic.of(1));
    }

    /** 1 | 9 9 | 1 | ... with two groups of two among 1, 1, 9, 9: the groups agree in a third of all ways to pair them. */
    @Test
    void theProbabilityIsTheShareOfDrawsThatAgreeAsMuch() {
        RandomGroupResult result = RGR.withDraws(30_000).of(Groups.of(new double[] {1, 1}, new double[] {9, 9}));

        assertThat(result.getProbability().getValue()).isCloseTo(1.0 / 3, within(0.01));
        // A random pair differs with probability 2/3, and then by a variance of 32.
        assertThat(result.getRandomVariance().getValue()).isCloseTo(64.0 / 3, within(0.3));
        assertThat(result.getRandomDeviation().getValue()).isCloseTo(32 * Math.sqrt(2) / 3, within(0.1));
        assertThat(result.quantile(0)).isEqualTo(Statistic.of(0));
        assertThat(result.quantile(0.5)).isEqualTo(Statistic.of(32));
        assertThat(result.quantile(1)).isEqualTo(Statistic.of(32));
    }

    @Test
    void theSeedDecidesAndNotTheThreads() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool seven = new ForkJoinPool(7);
        try {
            List<Statistic> alone = one.submit(() -> numbers(5)).get();

            assertThat(seven.submit(() -> numbers(5)).get()).isEqualTo(alone);
            assertThat(numbers(6)).isNotEqualTo(alone);
        } finally {
            one.shutdown();
            seven.shutdown();
        }
    }

    private static List<Statistic> numbers(long seed) {
        RandomGroupResult result = RGR.withDraws(200).withSeed(seed).of(AGREEING);
        return List.of(
                result.getRandomVariance(), result.getRandomDeviation(), result.getProbability(), result.quantile(0.3));
    }

    /** Pins the generator, so that a seed means the same in the next version too. */
    @Test
    void aSeedDrawsTheSameOrderOnEveryMachine() {
        double[] values = IntStream.range(0, 8).asDoubleStream().toArray();
        SeededShuffle.of(1, 0).shuffle(values);
        double[] next = IntStream.range(0, 8).asDoubleStream().toArray();
        SeededShuffle.of(1, 1).shuffle(next);

        assertThat(values).containsExactly(6, 1, 5, 0, 4, 7, 2, 3);
        assertThat(next).containsExactly(2, 4, 1, 7, 0, 6, 3, 5);
    }

    @Test
    void everyOrderIsAsLikely() {
        int[] counts = new int[24];
        for (int draw = 0; draw < 24_000; draw++) {
            double[] values = {0, 1, 2, 3};
            SeededShuffle.of(7, draw).shuffle(values);
            counts[rank(values)]++;
        }
        double chiSquared = Arrays.stream(counts)
                .mapToDouble(count -> (count - 1000.0) * (count - 1000) / 1000)
                .sum();

        // The 99.9% quantile of chi-squared with 23 degrees of freedom.
        assertThat(chiSquared).isLessThan(49.7);
    }

    private static int rank(double[] values) {
        int rank = 0;
        for (int i = 0; i < values.length; i++) {
            int smaller = 0;
            for (int j = i + 1; j < values.length; j++) {
                smaller += values[j] < values[i] ? 1 : 0;
            }
            rank = rank * (values.length - i) + smaller;
        }
        return rank;
    }

    @Test
    void quantilesAreInterpolated() {
        RandomGroupResult two =
                RandomGroupResult.of(new double[] {1, 2, 3}, 1, new double[] {1}, new double[][] {{10}, {20}, {40}});

        assertThat(two.quantile(0.25)).isEqualTo(Statistic.of(15));
        assertThat(two.quantile(0.75)).isEqualTo(Statistic.of(30));
        assertThatIllegalArgumentException().isThrownBy(() -> two.quantile(5)).withMessageContaining("the share 5.0");
        assertThatIllegalArgumentException().isThrownBy(() -> two.quantile(-0.1));
    }

    @Test
    void whatCannotBeHadHasItsReason() {
        RandomGroupResult single = RGR.of(Groups.of(new double[] {1}, new double[] {2}));
        RandomGroupResult same = RGR.of(Groups.of(new double[] {2, 2}, new double[] {2, 2}));

        assertThat(List.of(single.getRealVariance(), single.getZ(), single.getProbability(), single.quantile(0.5)))
                .containsOnly(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(RGR.of(Groups.of()).getExpectedVariance())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(List.of(same.getZ(), same.getSimulatedZ()))
                .containsOnly(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(same.getProbability()).isEqualTo(Statistic.of(1));
        assertThatIllegalArgumentException().isThrownBy(() -> RGR.withDraws(0)).withMessageContaining("0 draws");
    }
}
