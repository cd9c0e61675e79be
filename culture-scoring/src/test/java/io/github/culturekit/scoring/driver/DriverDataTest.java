package io.github.culturekit.scoring.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriverDataTest {

    private static final ItemMatrix MATRIX = ItemMatrix.of(List.of("y", "x", "z", "other"), new Double[][] {
        {1.0, 2.0, 3.0, null}, {2.0, null, 3.0, 1.0}, {4.0, 5.0, 6.0, 1.0}, {null, 1.0, 2.0, 1.0}, {7.0, 8.0, 9.0, 1.0}
    });

    @Test
    void rowsWithAMissingNumberAreLeftOutAndCounted() {
        DriverData data = DriverData.of(MATRIX, "y", "z", "x");

        assertThat(data.getOutcome()).isEqualTo("y");
        assertThat(data.getPredictors()).containsExactly("z", "x");
        assertThat(data.getN()).isEqualTo(3);
        assertThat(data.getIncompleteRows()).isEqualTo(2);
        assertThat(data.columns()).isDeepEqualTo(new double[][] {{1, 4, 7}, {3, 6, 9}, {2, 5, 8}});
        assertThat(data.weights()).containsExactly(1, 1, 1);
        assertThat(data).hasToString("DriverData[y by z, x: 3 rows]");
    }

    @Test
    void weightsAreGivenForEveryRow() {
        DriverData data = DriverData.of(MATRIX, "y", "x").withWeights(1, 2, 0, 4, 5);

        assertThat(data.weights()).containsExactly(1, 0, 5);
        assertThat(data.getN()).isEqualTo(3);
        assertThat(data.unweighted().weights()).containsExactly(1, 1, 1);
        assertThat(data.unweighted().withWeights(1, 2, 3, 4, 5).weights()).containsExactly(1, 3, 5);
    }

    @Test
    void anotherNumberOfWeightsIsRefused() {
        DriverData data = DriverData.of(MATRIX, "y", "x");

        assertThatThrownBy(() -> data.withWeights(1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 weights, but 5 rows")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightOutOfRangeIsRefused(double weight) {
        DriverData data = DriverData.of(MATRIX, "y", "x");

        assertThatThrownBy(() -> data.withWeights(1, 2, 3, weight, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weight of row 4 is " + weight)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aNameThatIsGivenTwiceIsRefused() {
        assertThatThrownBy(() -> DriverData.of(MATRIX, "y", "x", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'x' is named twice")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> DriverData.of(MATRIX, "y", "x", "y")).hasMessageContaining("'y' is named twice");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> DriverData.of(MATRIX, "y", "w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column 'w' among [y, x, z, other]");
    }

    @Test
    void nothingExplainsNothing() {
        assertThatThrownBy(() -> DriverData.of(MATRIX, "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nothing is to explain 'y'");
    }

    @Test
    void respondentsScoresAreTakenByScale() {
        Responses responses = responses(false);

        DriverData data = DriverData.of(responses, "engagement", "vision");

        assertThat(data.getN()).isEqualTo(3);
        assertThat(data.getIncompleteRows()).isEqualTo(1);
        // on the range 0 to 10: 5 is 10, 3 is 5, 1 is 0
        assertThat(data.columns()).isDeepEqualTo(new double[][] {{10, 5, 0}, {5, 2.5, 0}});
        assertThat(data.weights()).containsExactly(1, 1, 1);
    }

    @Test
    void theWeightsOfResponsesAreUsed() {
        DriverData data = DriverData.of(responses(true), "engagement", "vision");

        assertThat(data.weights()).containsExactly(1, 2, 4);
        assertThat(data.unweighted().weights()).containsExactly(1, 1, 1);
    }

    private static Responses responses(boolean weighted) {
        Instrument instrument = Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "a", "b", "c")
                .addScale(Scale.of("engagement", "acme:engagement", "a"))
                .addScale(Scale.of("vision", "acme:vision", "b", "c"))
                .build();
        int[][] codes = {{5, 1, 5}, {3, 1, 3}, {4}, {1, 1, 1}};
        ResponsesBuilder builder = Responses.builder(instrument);
        for (int row = 0; row < codes.length; row++) {
            Response.Builder response = Response.builder();
            for (int item = 0; item < codes[row].length; item++) {
                response.putAnswer(instrument.getItems().get(item).getId(), codes[row][item]);
            }
            if (weighted) {
                response.weight(row + 1.0);
            }
            builder.add(response.build());
        }
        return builder.build();
    }
}
