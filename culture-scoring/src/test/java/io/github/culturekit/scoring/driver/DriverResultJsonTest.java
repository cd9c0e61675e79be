package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DriverResultJsonTest {

    static Stream<Object> results() {
        DriverData degenerate = DriverData.of(
                ItemMatrix.of(List.of("y", "x"), new double[][] {{1, 3}, {2, 3}, {3, 3}, {5, 3}}), "y", "x");
        return Stream.of(TenPeople.data(), degenerate)
                .flatMap(data -> Stream.of(
                        RelativeWeights.withDefaults()
                                .withBootstrap(Bootstrap.of(100, 1))
                                .of(data),
                        DominanceAnalysis.withDefaults().of(data),
                        DriverRegression.withDefaults().of(data)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void jacksonThreeReadsWhatItWrote(Object result) {
        JsonMapper mapper = JsonMapper.shared();
        Class<?> type = result.getClass().getSuperclass();

        assertThat(mapper.readValue(mapper.writeValueAsString(result), type)).isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("results")
    void jacksonTwoReadsWhatItWrote(Object result) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Class<?> type = result.getClass().getSuperclass();

        assertThat(mapper.readValue(mapper.writeValueAsString(result), type)).isEqualTo(result);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> DriverShare.builder().build()).hasMessageContaining("predictor");
        assertThatThrownBy(() -> DriverCoefficient.builder().build()).hasMessageContaining("varianceInflation");
        assertThatThrownBy(() -> RelativeWeightsResult.builder().build()).hasMessageContaining("multipleRSquared");
        assertThatThrownBy(() -> DominanceResult.builder().build()).hasMessageContaining("outcome");
        assertThatThrownBy(() -> DriverRegressionResult.builder().build()).hasMessageContaining("degreesOfFreedom");
        assertThatThrownBy(() -> DriverRefusal.builder().build()).hasMessageContaining("explanation");
        assertThatThrownBy(() -> DominancePair.builder().build()).hasMessageContaining("dominant");
        assertThatThrownBy(() -> ConditionalShares.builder().build()).hasMessageContaining("predictor");
    }
}
