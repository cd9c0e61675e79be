package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IccResultTest {

    private static final Offset<Double> CLOSE = within(1e-13);
    private static final IntraclassCorrelation ICC = IntraclassCorrelation.withDefaults();

    /** MSB 3.75, MSW 10/3; sizes 2, 3, 1 with the mean 2 and Bartko's 11/6. */
    private static final double[][] UNEQUAL = {{1, 3}, {2, 4, 6}, {5}};

    @Test
    void theTypicalSizeMakesADifferenceWhereGroupsDifferInSize() {
        IccResult byMean = ICC.of(Groups.of(UNEQUAL));
        IccResult byBartko = ICC.withSize(TypicalSize.BARTKO).of(Groups.of(UNEQUAL));

        assertThat(byMean.getTypicalSize()).isEqualTo(Statistic.of(2));
        assertThat(byMean.getIcc1().getValue()).isCloseTo((3.75 - 10.0 / 3) / (3.75 + 10.0 / 3), CLOSE);
        assertThat(byBartko.getTypicalSize().getValue()).isCloseTo(11.0 / 6, CLOSE);
        assertThat(byBartko.getIcc1().getValue()).isCloseTo((3.75 - 10.0 / 3) / (3.75 + 5.0 / 6 * 10 / 3), CLOSE);
        assertThat(byBartko.getIcc2()).isEqualTo(byMean.getIcc2());
        assertThat(byMean.getIcc2().getValue()).isCloseTo(1 - 10.0 / 3 / 3.75, CLOSE);
    }

    @Test
    void reliabilityGrowsWithTheSize() {
        IccResult result = ICC.of(Groups.of(UNEQUAL));
        double icc = result.getIcc1().getValue();

        assertThat(result.reliabilityOf(1).getValue()).isCloseTo(icc, CLOSE);
        assertThat(result.reliabilityOf(3).getValue()).isCloseTo(3 * icc / (1 + 2 * icc), CLOSE);
        assertThat(result.getReliabilityAtMeanSize().getValue())
                .isCloseTo(result.getIcc2().getValue(), CLOSE);
        assertThat(result.getDesignEffect().getValue()).isCloseTo(1 + icc, CLOSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.reliabilityOf(0))
                .withMessageContaining("The mean of 0 people");
    }

    @Test
    void intervalsAreThoseOfTheFDistribution() {
        IccResult result = ICC.withSize(TypicalSize.BARTKO).withLevel(0.9).of(Groups.of(UNEQUAL));
        double size = 11.0 / 6;
        double low = 1.125 / FDistribution.of(2, 3).inverseSurvivalProbability(0.05);
        double high = 1.125 * FDistribution.of(3, 2).inverseSurvivalProbability(0.05);

        Interval icc1 = result.getIcc1Interval().orElseThrow();
        assertThat(icc1.getLower()).isCloseTo((low - 1) / (low + size - 1), within(1e-10));
        assertThat(icc1.getUpper()).isCloseTo((high - 1) / (high + size - 1), within(1e-10));
        assertThat(icc1.getLevel()).isEqualTo(0.9);
        Interval icc2 = result.getIcc2Interval().orElseThrow();
        assertThat(icc2.getLower()).isCloseTo(1 - 1 / low, within(1e-10));
        assertThat(icc2.getUpper()).isCloseTo(1 - 1 / high, within(1e-10));
    }

    @Test
    void whatHasNoRatioHasNoInterval() {
        assertThat(ICC.of(List.of()).getIcc1Interval()).isEmpty();
        assertThat(ICC.of(Groups.moments(new double[] {1, 5}, new double[] {1, 5}))
                        .getIcc1Interval())
                .isEmpty();
        assertThat(ICC.of(Groups.moments(new double[] {1, 1}, new double[] {5, 5}))
                        .getIcc2Interval())
                .isEmpty();
    }

    @Test
    void whatCannotBeHadHasItsReason() {
        Statistic tooFew = Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        IccResult one = ICC.of(Groups.moments(new double[] {1, 2}));

        assertThat(List.of(
                        one.getIcc1(),
                        one.getIcc2(),
                        one.getDesignEffect(),
                        one.reliabilityOf(4),
                        one.getReliabilityAtMeanSize()))
                .containsOnly(tooFew);
        assertThat(ICC.of(List.of()).getReliabilityAtMeanSize())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void aLevelIsAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ICC.withLevel(95))
                .withMessageContaining("The level of confidence is 95.0");
        assertThatIllegalArgumentException().isThrownBy(() -> ICC.withLevel(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ICC.withLevel(1));
    }
}
