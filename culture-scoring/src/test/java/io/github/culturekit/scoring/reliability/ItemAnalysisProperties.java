package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ItemAnalysisProperties {

    private static final ItemAnalysis ANALYSIS =
            ItemAnalysis.withDefaults().withRange(1, 5).withFavourableFrom(4);

    @Property
    void aReversedItemIsTheMirrorImage(
            @ForAll @Size(min = 4, max = 40) List<@IntRange(min = 1, max = 5) Integer> answers) {
        ItemStatistics plain = ANALYSIS.of(matrix(answers)).get(0);
        ItemStatistics turned =
                ANALYSIS.of(matrix(answers).withReversed(1, 5, "q")).get(0);

        assertThat(turned.getMean().getValue()).isCloseTo(6 - plain.getMean().getValue(), within(1e-12));
        assertThat(turned.getVariance().getValue())
                .isCloseTo(plain.getVariance().getValue(), within(1e-12));
        assertThat(turned.getMedian().getValue())
                .isEqualTo(6 - plain.getMedian().getValue());
        assertThat(turned.getPercentFloor()).isEqualTo(plain.getPercentCeiling());
        assertThat(turned.getPercentUnfavourable()).isEqualTo(plain.getPercentFavourable());
        assertThat(turned.getExcessKurtosis(MomentType.TYPE_2).getReason())
                .isEqualTo(plain.getExcessKurtosis(MomentType.TYPE_2).getReason());
        plain.getSkewness(MomentType.TYPE_2)
                .toOptional()
                .ifPresent(skewness -> assertThat(
                                turned.getSkewness(MomentType.TYPE_2).getValue())
                        .isCloseTo(-skewness, within(1e-9)));
    }

    @Property
    void theTypesShareASignAndShrinkInOrder(
            @ForAll @Size(min = 3, max = 40) List<@IntRange(min = 1, max = 5) Integer> answers) {
        ItemStatistics item = ANALYSIS.of(matrix(answers)).get(0);

        item.getSkewness(MomentType.TYPE_1).toOptional().ifPresent(g1 -> {
            assertThat(Math.abs(item.getSkewness(MomentType.TYPE_3).getValue())).isLessThanOrEqualTo(Math.abs(g1));
            assertThat(Math.abs(item.getSkewness(MomentType.TYPE_2).getValue())).isGreaterThanOrEqualTo(Math.abs(g1));
            assertThat(Math.signum(item.getSkewness(MomentType.TYPE_2).getValue()))
                    .isEqualTo(Math.signum(g1));
        });
    }

    private static ItemMatrix matrix(List<Integer> answers) {
        return ItemMatrix.of(
                List.of("q"),
                answers.stream().map(answer -> new double[] {answer}).toArray(double[][]::new));
    }
}
