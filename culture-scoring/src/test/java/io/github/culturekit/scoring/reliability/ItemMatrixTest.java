package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemMatrixTest {

    private static final List<String> XY = List.of("x", "y");

    @Test
    void responsesComeInAsTheyScore() {
        Instrument instrument = Instrument.builder()
                .id("two")
                .version("1.0.0")
                .label("Two")
                .addResponseScale(ResponseScale.agreement5())
                .addItem(Item.of("x", "agree-5"))
                .addItem(Item.reversed("y", "agree-5"))
                .addScale(Scale.of("xy", "own:xy", "x", "y"))
                .build();
        Responses responses = Responses.builder(instrument)
                .add("team", 4, 2)
                .add(Response.builder().unit("team").putAnswer("y", 5).build())
                .build();

        assertThat(ItemMatrix.of(responses, "xy")).isEqualTo(ItemMatrix.of(XY, new Double[][] {{4.0, 4.0}, {null, 1.0}
        }));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemMatrix.of(responses, "yx"))
                .withMessage("Instrument 'two' has no scale 'yx'; it has [xy]. Maybe the name is misspelt.");
    }

    @Test
    void theThreeWaysInGiveTheSameMatrix() {
        ItemMatrix complete = ItemMatrix.of(XY, new double[][] {{1, 2}, {3, 4}});

        assertThat(ItemMatrix.of(XY, new Double[][] {{1.0, 2.0}, {3.0, 4.0}})).isEqualTo(complete);
        assertThat(ItemMatrix.ofColumns(
                        XY, new double[][] {{1, 3}, {2, 4}}, new boolean[][] {{true, true}, {true, true}}))
                .isEqualTo(complete)
                .hasSameHashCodeAs(complete);
    }

    @Test
    void whatStandsBehindTheMaskDoesNotMatter() {
        ItemMatrix masked = ItemMatrix.ofColumns(XY, new double[][] {{1, Double.NaN}, {-9, 4}}, new boolean[][] {
            {true, false}, {false, true}
        });

        assertThat(masked).isEqualTo(ItemMatrix.of(XY, new Double[][] {{1.0, null}, {null, 4.0}}));
    }

    @Test
    void aMissingAnswerIsToldAndNotGiven() {
        ItemMatrix matrix = ItemMatrix.of(XY, new Double[][] {{1.0, null}});

        assertThat(matrix.isPresent(0, 0)).isTrue();
        assertThat(matrix.getValue(0, 0)).isEqualTo(1);
        assertThat(matrix.isPresent(0, 1)).isFalse();
        assertThatThrownBy(() -> matrix.getValue(0, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Item 'y' has no answer in row 1");
    }

    @Test
    void laterChangesOfTheArrayDoNotShow() {
        double[][] rows = {{1, 2}};
        ItemMatrix matrix = ItemMatrix.of(XY, rows);
        rows[0][0] = 9;

        assertThat(matrix.getValue(0, 0)).isEqualTo(1);
    }

    @Test
    void reversedItemsAreTurnedOnTheRange() {
        ItemMatrix matrix = ItemMatrix.of(XY, new Double[][] {{1.0, 1.0}, {2.0, null}});

        assertThat(matrix.withReversed(1, 5, "y")).isEqualTo(ItemMatrix.of(XY, new Double[][] {{1.0, 5.0}, {2.0, null}
        }));
    }

    @Test
    void anUnknownOrRepeatedReversedItemIsNamed() {
        ItemMatrix matrix = ItemMatrix.of(XY, new double[][] {{1, 2}});

        assertThatThrownBy(() -> matrix.withReversed(1, 5, "z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'z' is not among the items [x, y]");
        assertThatThrownBy(() -> matrix.withReversed(1, 5, "x", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'x' is named twice");
    }

    @Test
    void rowsAreKeptByTheirAnswers() {
        ItemMatrix matrix = ItemMatrix.of(XY, new Double[][] {{1.0, null}, {null, null}, {3.0, 4.0}});

        assertThat(matrix.completeRows()).isEqualTo(ItemMatrix.of(XY, new double[][] {{3, 4}}));
        assertThat(matrix.answeredRows()).isEqualTo(ItemMatrix.of(XY, new Double[][] {{1.0, null}, {3.0, 4.0}}));
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(ItemMatrix.of(XY, new double[][] {{1, 2}})).hasToString("ItemMatrix[1 rows: x, y]");
    }

    @Test
    void aMatrixNeedsItemsWithDifferentNames() {
        assertThatThrownBy(() -> ItemMatrix.of(List.of(), new double[0][]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one item");
        assertThatThrownBy(() -> ItemMatrix.of(List.of("x", "y", "x"), new double[0][]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'x' occurs more than once");
    }

    @Test
    void aRowOfAnotherLengthIsNamed() {
        assertThatThrownBy(() -> ItemMatrix.of(XY, new double[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Row 2 has 1 answers, but there are 2 items");
    }

    @Test
    void columnsOfDifferentLengthsAreNamed() {
        assertThatThrownBy(() ->
                        ItemMatrix.ofColumns(XY, new double[][] {{1, 2}, {3}}, new boolean[][] {{true, true}, {true}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Item 'y'");
        assertThatThrownBy(() -> ItemMatrix.ofColumns(XY, new double[][] {{1}}, new boolean[][] {{true}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 item names, 1 columns and 1 masks");
    }

    @Test
    void aNumberThatIsNotFiniteIsNamed() {
        assertThatThrownBy(() -> ItemMatrix.of(XY, new double[][] {{1, Double.NaN}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Item 'y', row 1")
                .hasMessageContaining("NaN")
                .hasMessageContaining("null");
    }
}
