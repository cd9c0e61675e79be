package io.github.culturekit.scoring.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExpectedTest {

    private static final Statistic NONE = Statistic.undefined(UndefinedReason.NO_VARIANCE);

    private final Comparison comparison = new Comparison();

    @Test
    void aNumberAgreesWithinTheTolerance() {
        expected("{\"a\": 100}").within(new Tolerance(0, 1e-2)).at("a").compare(101);
        expected("{\"a\": 100}").within(new Tolerance(1, 0)).at("a").compare(99);

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void aNumberBeyondTheToleranceDiffers() {
        expected("{\"a\": [100]}")
                .within(new Tolerance(0.5, 1e-3))
                .at("a")
                .at(0)
                .compare(101);

        assertThat(comparison.differences()).containsExactly("a/0: expected 100, but was 101.0");
    }

    @Test
    void aNullExpectsThatThereIsNoNumber() {
        expected("{\"a\": null}").at("a").compare(NONE);
        assertThat(comparison.differences()).isEmpty();

        expected("{\"a\": null}").at("a").compare(1);
        assertThat(comparison.differences()).hasSize(1);
    }

    @Test
    void anUndefinedStatisticDiffersFromANumber() {
        expected("{\"a\": 1}").at("a").compare(NONE);

        assertThat(comparison.differences()).hasSize(1);
    }

    @Test
    void anIntervalIsComparedAtBothEnds() {
        Optional<Interval> interval = Optional.of(Interval.of(1, 2, 0.95));
        Expected expected = expected("{\"a\": {\"lower\": 1, \"upper\": 2}, \"b\": [1, 3], \"c\": null}");
        expected.at("a").compare(interval);
        expected.at("b").compare(interval);
        expected.at("c").compare(Optional.empty());

        assertThat(comparison.differences()).containsExactly("b/1: expected 3, but was 2.0");
        assertThat(comparison.count()).isEqualTo(5);
    }

    @Test
    void anAbsentPlaceIsNotCompared() {
        expected("{}").at("a").compare(1);

        assertThat(comparison.count()).isZero();
    }

    @Test
    void everyValueIsALeafEvenAnEmptyList() {
        assertThat(expected("{\"a\": {\"b.c\": 1}, \"d\": [2, null], \"e\": []}")
                        .leaves())
                .containsExactly(List.of("a", "b.c"), List.of("d", "0"), List.of("d", "1"), List.of("e"));
    }

    @Test
    void aToleranceWithoutBoundsForItsKindIsRefused() {
        assertThatThrownBy(() -> Tolerance.of(JsonMapper.shared().readTree("{\"ml\": {\"abs\": 1}}"), "reml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'reml'");
    }

    private Expected expected(String json) {
        return Expected.root(JsonMapper.shared().readTree(json), comparison);
    }
}
