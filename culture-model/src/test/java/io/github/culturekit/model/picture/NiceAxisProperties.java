package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class NiceAxisProperties {

    @Property
    void anAxisCoversItsEndsWithFewRoundTicks(
            @ForAll @Scale(4) @DoubleRange(min = -1000, max = 1000) double low,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 2000) double span) {
        double high = low + span;
        Assume.that(high > low);
        NiceAxis axis = NiceAxis.covering(low, high);
        BigDecimal step = axis.ticks().get(1).subtract(axis.ticks().get(0));

        assertThat(axis.lower()).isLessThanOrEqualTo(low + span * 1e-6);
        assertThat(axis.upper()).isGreaterThanOrEqualTo(high - span * 1e-6);
        assertThat(axis.ticks()).hasSizeBetween(3, 10);
        assertThat(step.unscaledValue().intValueExact()).isIn(1, 2, 5);
        assertThat(axis.position(axis.upper(), 100, 400)).isCloseTo(400, within(1e-9));
    }
}
