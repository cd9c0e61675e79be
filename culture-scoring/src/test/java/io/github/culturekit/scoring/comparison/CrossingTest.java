package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -3, 0, 0.25, 1, 1.5, 7, 4321})
    void itIsFoundWhereverItIs(double root) {
        assertThat(Crossing.falling(x -> Math.atan(root - x), 0, 1))
                .isCloseTo(root, within(1e-11 * (1 + Math.abs(root))));
    }

    @Test
    void anExactZeroIsTaken() {
        assertThat(Crossing.falling(x -> 1 - x, 0, 2)).isEqualTo(1);
    }

    @Test
    void aFlatShoulderDoesNotHoldItUp() {
        int[] calls = {0};

        double found = Crossing.falling(
                x -> {
                    calls[0]++;
                    return Math.exp(-x) - 1e-3;
                },
                0,
                50);

        assertThat(found).isCloseTo(Math.log(1000), within(1e-11));
        assertThat(calls[0]).isLessThan(60);
    }
}
