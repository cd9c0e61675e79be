package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colour.WHITE.contrast(Colour.parse("#000000"))).isCloseTo(21, within(1e-9));
        assertThat(Colour.WHITE.contrast(Colour.parse("#767676"))).isCloseTo(4.54, within(0.005));
        assertThat(Colour.parse("#767676").contrast(Colour.WHITE)).isCloseTo(4.54, within(0.005));
    }

    @Test
    void everyFillHoldsItsText() {
        assertThat(Stream.concat(Palette.SEQUENTIAL.stream(), Palette.DIVERGING.stream()))
                .allSatisfy(fill -> assertThat(fill.contrast(fill.ink())).isGreaterThanOrEqualTo(4.5));
        assertThat(List.of(Palette.HATCH_GROUND, Palette.HATCH_LINE))
                .allSatisfy(fill -> assertThat(fill.contrast(Palette.HATCH_INK)).isGreaterThanOrEqualTo(4.5));
        assertThat(List.of(Colour.WHITE, Palette.BAND))
                .allSatisfy(ground -> assertThat(ground.contrast(Colour.MUTED)).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void lightnessAloneTellsTheStepsApart() {
        assertSteps(Palette.SEQUENTIAL);
        assertSteps(Palette.DIVERGING.subList(3, 7));
        assertSteps(List.of(3, 2, 1, 0).stream().map(Palette.DIVERGING::get).toList());
    }

    private static void assertSteps(List<Colour> fills) {
        for (int i = 1; i < fills.size(); i++) {
            assertThat(fills.get(i - 1).contrast(fills.get(i)))
                    .as("%s to %s", fills.get(i - 1), fills.get(i))
                    .isGreaterThan(1.2);
            assertThat(fills.get(i).luminance()).isLessThan(fills.get(i - 1).luminance());
        }
    }

    @Test
    void fewStepsKeepToTheMiddle() {
        assertThat(Palette.sequential(1)).isEqualTo(Palette.SEQUENTIAL.subList(3, 4));
        assertThat(Palette.sequential(2)).containsExactly(Palette.SEQUENTIAL.get(2), Palette.SEQUENTIAL.get(4));
        assertThat(Palette.sequential(7)).isEqualTo(Palette.SEQUENTIAL);
    }

    @Test
    void aColourReadsAsItWasWritten() {
        assertThat(Colour.parse("#0a0b0c")).hasToString("#0a0b0c");
    }
}
