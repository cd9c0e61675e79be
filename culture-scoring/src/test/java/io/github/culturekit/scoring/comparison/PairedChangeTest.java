package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.Samples.AFTER;
import static io.github.culturekit.scoring.comparison.Samples.BEFORE;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertInterval;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class PairedChangeTest {

    private final PairedResult result = PairedChange.withDefaults().of(BEFORE, AFTER);

    /** SciPy: {@code ttest_rel(after, before)}. */
    @Test
    void theTestIsThatOfSciPy() {
        assertThat(result.getN()).isEqualTo(6);
        assertThat(result.getChange().getDifference().getValue()).isCloseTo(1, within(1e-15));
        assertThat(result.getChange().getRatio().getValue()).isCloseTo(2.7386127875258306, within(1e-13));
        assertThat(result.getChange().getDegreesOfFreedom()).isEqualTo(Statistic.of(5));
        assertThat(result.getChange().getProbability().getValue()).isCloseTo(0.04085940385929585, within(1e-14));
        assertInterval(result.getChange().getInterval(), 0.061356228472635554, 1.9386437715273646, 0.95);
    }

    /** NumPy: {@code std(ddof=1)}, {@code corrcoef}; SciPy: {@code nct.cdf} and {@code brentq}. */
    @Test
    void effectSizesAreThoseOfTheirDefinitions() {
        assertThat(result.getStandardDeviation().getValue()).isCloseTo(0.8944271909999159, within(1e-14));
        assertThat(result.getCorrelation().getValue()).isCloseTo(0.894427190999916, within(1e-14));
        assertThat(result.getDz().getValue()).isCloseTo(1.118033988749895, within(1e-13));
        assertInterval(result.getDzInterval(), 0.042429320499582694, 2.1337325769600466, 0.95);
        assertThat(result.getDAv().getValue()).isCloseTo(0.5976143046671968, within(1e-13));
    }

    @Test
    void anotherLevelGivesAnotherInterval() {
        PairedResult narrow = PairedChange.withDefaults().withLevel(0.8).of(BEFORE, AFTER);

        assertThat(narrow.getChange().getInterval().orElseThrow().getLevel()).isEqualTo(0.8);
        assertThat(narrow.getDzInterval().orElseThrow().getLevel()).isEqualTo(0.8);
    }

    @Test
    void aChangeThatIsTheSameForAllLeavesNothingToTestBy() {
        PairedResult same = PairedChange.withDefaults().of(new double[] {0.1, 0.2, 0.5}, new double[] {0.4, 0.5, 0.8});

        assertThat(same.getChange().getDifference().getValue()).isCloseTo(0.3, within(1e-15));
        assertUndefined(same.getChange().getProbability(), UndefinedReason.NO_VARIANCE);
        assertUndefined(same.getDz(), UndefinedReason.NO_VARIANCE);
        assertThat(same.getDzInterval()).isEmpty();
        assertThat(same.getDAv().isDefined()).isTrue();
        assertThat(same.getCorrelation().getValue()).isCloseTo(1, within(1e-15)).isLessThanOrEqualTo(1);
    }

    @Test
    void scoresThatAreAllTheSameHaveNoCorrelation() {
        double[] flat = {3, 3, 3};
        double[] moving = {1, 2, 4};

        assertUndefined(PairedChange.withDefaults().of(flat, moving).getCorrelation(), UndefinedReason.NO_VARIANCE);
        assertUndefined(PairedChange.withDefaults().of(moving, flat).getCorrelation(), UndefinedReason.NO_VARIANCE);
        assertThat(PairedChange.withDefaults().of(flat, moving).getDAv().isDefined())
                .isTrue();
        assertThat(PairedChange.withDefaults().of(moving, flat).getDAv().isDefined())
                .isTrue();
        assertUndefined(PairedChange.withDefaults().of(flat, flat).getDAv(), UndefinedReason.NO_VARIANCE);
    }

    @Test
    void onePersonIsTooFew() {
        PairedResult one = PairedChange.withDefaults().of(new double[] {3}, new double[] {5});

        assertThat(one.getN()).isEqualTo(1);
        assertThat(one.getChange().getDifference()).isEqualTo(Statistic.of(2));
        assertUndefined(one.getChange().getProbability(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(one.getStandardDeviation(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertUndefined(one.getDAv(), UndefinedReason.TOO_FEW_RESPONDENTS);
    }

    @Test
    void nobodyGivesNothing() {
        PairedResult none = PairedChange.withDefaults().of(new double[0], new double[0]);

        assertUndefined(none.getChange().getDifference(), UndefinedReason.NO_ANSWERS);
        assertUndefined(none.getCorrelation(), UndefinedReason.NO_ANSWERS);
    }

    @Test
    void scoresOfOneTimeOnlyAreRefused() {
        assertThatThrownBy(() -> PairedChange.withDefaults().of(new double[] {3}, new double[] {5, 6}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 earlier scores and 2 later ones");
    }
}
