package io.github.culturekit.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Benchmark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aNumberThatIsNotFiniteIsRefused(double number) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Benchmark.target(ConstructId.parse("own:trust"), number))
                .withMessage(
                        "Benchmark: 'value' is " + number + "; it must be a finite number. Maybe there was nothing to"
                                + " compute it from: then leave out what needs it.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e300, 0, Double.MIN_VALUE, Double.MAX_VALUE})
    void aFiniteNumberIsNot(double number) {
        assertThat(Benchmark.target(ConstructId.parse("own:trust"), number).getValue())
                .isEqualTo(number);
    }
}
