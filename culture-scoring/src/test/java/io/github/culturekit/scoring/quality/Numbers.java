package io.github.culturekit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;

/** Holds statistics against what they should be: a number, or the reason why there is none. */
final class Numbers {

    private Numbers() {}

    static void assertNumbers(List<Statistic> actual, Object... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int row = 0; row < expected.length; row++) {
            if (expected[row] instanceof Number number) {
                assertThat(actual.get(row).isDefined())
                        .as("row %s: %s", row, actual.get(row))
                        .isTrue();
                assertThat(actual.get(row).getValue()).as("row %s", row).isCloseTo(number.doubleValue(), within(1e-12));
            } else {
                assertThat(actual.get(row).getReason()).as("row %s", row).contains((UndefinedReason) expected[row]);
            }
        }
    }

    static void assertSame(List<Statistic> actual, List<Statistic> expected) {
        assertNumbers(
                actual,
                expected.stream()
                        .map(each -> each.isDefined()
                                ? (Object) each.getValue()
                                : each.getReason().orElseThrow())
                        .toArray());
    }
}
