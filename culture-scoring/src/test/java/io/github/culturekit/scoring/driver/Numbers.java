package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import java.util.List;
import java.util.function.Function;

/** Holds statistics against numbers. */
final class Numbers {

    private Numbers() {}

    static <T> void assertNumbers(List<T> actual, Function<T, Statistic> statistic, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (int place = 0; place < expected.length; place++) {
            assertThat(statistic.apply(actual.get(place)).getValue())
                    .as("place %s", place)
                    .isCloseTo(expected[place], within(1e-12 * Math.max(1, Math.abs(expected[place]))));
        }
    }

    static void assertClose(Statistic actual, double expected) {
        assertThat(actual.getValue()).isCloseTo(expected, within(1e-12));
    }
}
