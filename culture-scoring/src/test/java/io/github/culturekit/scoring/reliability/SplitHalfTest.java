package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected numbers: the formulas in NumPy 2.4. */
class SplitHalfTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void oddItemsAgainstEvenItems() {
        SplitHalfResult result = SplitHalf.withDefaults().of(EightPeople.matrix());

        assertThat(result.getFirstHalf()).containsExactly("a", "c");
        assertThat(result.getSecondHalf()).containsExactly("b", "d");
        assertThat(result.getCorrelation().getValue()).isCloseTo(0.7679560408995583, CLOSE);
        assertThat(result.getSpearmanBrown().getValue()).isCloseTo(0.8687501534357297, CLOSE);
        assertThat(result.getFlanaganRulon().getValue()).isCloseTo(0.8677751385589865, CLOSE);
    }

    @Test
    void theHalvesMayBeChosen() {
        SplitHalfResult result = SplitHalf.withDefaults().withFirstHalf("a").of(EightPeople.matrix());

        assertThat(result.getFirstHalf()).containsExactly("a");
        assertThat(result.getSecondHalf()).containsExactly("b", "c", "d");
        assertThat(result.getCorrelation().getValue()).isCloseTo(0.9190481639045677, CLOSE);
        assertThat(result.getFlanaganRulon().getValue()).isCloseTo(0.7854315122723675, CLOSE);
    }

    @Test
    void theBaseIsStated() {
        SplitHalfResult result =
                SplitHalf.withDefaults().withMissing(MissingData.PAIRWISE).of(EightPeople.matrix());

        assertThat(result.getN()).isEqualTo(8);
        assertThat(result.getItemCount()).isEqualTo(4);
        assertThat(result.getMissingData()).isEqualTo(MissingData.PAIRWISE);
        assertThat(SplitHalf.withDefaults()
                        .withMissing(MissingData.PAIRWISE)
                        .of(ItemCovariances.of(EightPeople.matrix())))
                .isEqualTo(result);
    }

    @Test
    void aHalfThatDoesNotVaryHasNoCorrelation() {
        SplitHalfResult result =
                SplitHalf.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 3}, {2, 3}, {4, 3}}));

        assertThat(result.getCorrelation()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE));
        assertThat(result.getSpearmanBrown()).isEqualTo(undefined(UndefinedReason.NO_VARIANCE));
        assertThat(result.getFlanaganRulon()).isEqualTo(Statistic.of(0));
    }

    @Test
    void oneItemHasNoHalves() {
        SplitHalfResult result =
                SplitHalf.withDefaults().of(ItemMatrix.of(List.of("x"), new double[][] {{1}, {2}, {4}}));

        assertThat(result.getCorrelation()).isEqualTo(undefined(UndefinedReason.TOO_FEW_ITEMS));
        assertThat(result.getFlanaganRulon()).isEqualTo(undefined(UndefinedReason.TOO_FEW_ITEMS));
        assertThat(result.getSecondHalf()).isEmpty();
    }

    @Test
    void oneRowHasNoReliability() {
        SplitHalfResult result = SplitHalf.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new double[][] {{1, 3}}));

        assertThat(result.getCorrelation()).isEqualTo(undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void halvesThatAreNoneAreRefused() {
        ItemMatrix matrix = EightPeople.matrix();

        assertThatThrownBy(() -> SplitHalf.withDefaults().withFirstHalf("z").of(matrix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'z' of the first half is not among the items [a, b, c, d]");
        assertThatThrownBy(
                        () -> SplitHalf.withDefaults().withFirstHalf("a", "a").of(matrix))
                .hasMessageContaining("'a' of the first half is named twice");
        assertThatThrownBy(() -> SplitHalf.withDefaults().withFirstHalf().of(matrix))
                .hasMessageContaining("0 of 4 items");
        assertThatThrownBy(() -> SplitHalf.withDefaults()
                        .withFirstHalf("a", "b", "c", "d")
                        .of(matrix))
                .hasMessageContaining("4 of 4 items");
    }

    private static Statistic undefined(UndefinedReason reason) {
        return Statistic.undefined(reason);
    }
}
