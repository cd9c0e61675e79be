package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected numbers: the formulas in NumPy 2.4. */
class SplitHalvesTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void fourItemsAreSplitInThreeWays() {
        SplitHalvesResult result = SplitHalves.withDefaults().of(EightPeople.matrix());

        assertThat(result.getSplitCount()).isEqualTo(3);
        assertThat(result.getExhaustive()).isTrue();
        assertThat(result.getLowest().getValue()).isCloseTo(0.8677751385589865, CLOSE);
        assertThat(result.getLowestHalf()).containsExactly("a", "c");
        assertThat(result.getMean().getValue()).isCloseTo(0.9057798891528108, CLOSE);
        assertThat(result.getHighest().getValue()).isCloseTo(0.9501187648456056, CLOSE);
        assertThat(result.getHighestHalf()).containsExactly("a", "b");
    }

    @Test
    void theBaseIsStated() {
        SplitHalves pairwise = SplitHalves.withDefaults().withMissing(MissingData.PAIRWISE);
        SplitHalvesResult result = pairwise.of(EightPeople.matrix());

        assertThat(result.getN()).isEqualTo(8);
        assertThat(result.getItemCount()).isEqualTo(4);
        assertThat(result.getMissingData()).isEqualTo(MissingData.PAIRWISE);
        assertThat(pairwise.of(ItemCovariances.of(EightPeople.matrix()))).isEqualTo(result);
    }

    @Test
    void tooManySplitsAreSampledBySeed() {
        ItemMatrix wide = wide();
        SplitHalves few = SplitHalves.withDefaults().withMostSplits(5).withSeed(7);
        SplitHalvesResult result = few.of(wide);

        assertThat(result.getExhaustive()).isFalse();
        assertThat(result.getSplitCount()).isEqualTo(5);
        assertThat(result).isEqualTo(few.of(wide)).isNotEqualTo(few.withSeed(8).of(wide));
        assertThat(SplitHalf.withDefaults()
                        .withFirstHalf(result.getHighestHalf().toArray(String[]::new))
                        .of(wide)
                        .getFlanaganRulon()
                        .getValue())
                .isCloseTo(result.getHighest().getValue(), CLOSE);
    }

    @Test
    void theLimitIsPartOfWhatIsAllowed() {
        assertThat(SplitHalves.withDefaults()
                        .withMostSplits(3)
                        .of(EightPeople.matrix())
                        .getExhaustive())
                .isTrue();
        assertThat(SplitHalves.withDefaults()
                        .withMostSplits(2)
                        .of(EightPeople.matrix())
                        .getExhaustive())
                .isFalse();
    }

    @Test
    void oneSplitIsLowestAndHighest() {
        SplitHalvesResult result = SplitHalves.withDefaults().withMostSplits(1).of(EightPeople.matrix());

        assertThat(result.getSplitCount()).isEqualTo(1);
        assertThat(result.getLowest()).isEqualTo(result.getMean()).isEqualTo(result.getHighest());
    }

    @Test
    void answersThatAreAllTheSameHaveNoSplit() {
        SplitHalvesResult result =
                SplitHalves.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {{3, 3}, {3, 3}}));

        assertThat(List.of(result.getLowest(), result.getMean(), result.getHighest()))
                .containsOnly(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(result.getSplitCount()).isZero();
        assertThat(result.getHighestHalf()).isEmpty();
        assertThat(result.getLowestHalf()).isEmpty();
    }

    @Test
    void noSplitsAreRefused() {
        SplitHalves halves = SplitHalves.withDefaults();

        assertThatThrownBy(() -> halves.withMostSplits(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("At most 0")
                .hasMessageContaining("Maybe");
    }

    private static ItemMatrix wide() {
        Random random = new Random(3);
        double[][] rows = new double[20][12];
        for (double[] row : rows) {
            double person = random.nextInt(3);
            for (int item = 0; item < row.length; item++) {
                row[item] = person + random.nextInt(4);
            }
        }
        return ItemMatrix.of(AnyAnswers.names(12), rows);
    }
}
