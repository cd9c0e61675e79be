package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_ITEMS;
import static io.github.culturekit.scoring.quality.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseVariabilityTest {

    /** Expected numbers: numpy.std(ddof=1) of NumPy 2.4. */
    @Test
    void eachRowsDeviation() {
        assertNumbers(
                ResponseVariability.withDefaults().of(FourteenPeople.matrix()).getOverall(),
                1.6431676725154984,
                1.2110601416389968,
                0,
                1.6431676725154984,
                1.6431676725154984,
                1.8165902124584952,
                NO_ANSWERS,
                1.224744871391589,
                2.0412414523193148,
                TOO_FEW_ITEMS,
                1.6020819787597222,
                1.6733200530681511,
                0.8944271909999159,
                1.4719601443879744);
    }

    @Test
    void partsAreConsecutive() {
        ResponseVariabilityResult result =
                ResponseVariability.withDefaults().withParts(2).of(FourteenPeople.matrix());

        // of six items, the places 0 to 2 are at most half of the way from the first to the last
        assertThat(result.getParts()).hasSize(2);
        assertNumbers(result.getParts().get(0).subList(0, 3), Math.sqrt(1 / 3.0), 1, 0);
        assertNumbers(result.getParts().get(1).subList(0, 3), Math.sqrt(13 / 3.0), Math.sqrt(4 / 3.0), 0);
        assertThat(result.getOverall())
                .isEqualTo(ResponseVariability.withDefaults()
                        .of(FourteenPeople.matrix())
                        .getOverall());
    }

    /** Expected sizes: table(cut(1:n, parts)) of R. */
    @ParameterizedTest
    @CsvSource({"25,4,7 6 6 6", "50,4,13 12 12 13", "15,4,4 4 3 4", "7,3,3 2 2", "1,1,1", "2,3,1 0 1"})
    void partsAreCutLikeR(int items, int parts, String sizes) {
        int[] found = new int[parts];
        for (int item = 0; item < items; item++) {
            ItemMatrix only = only(items, item);
            List<List<Statistic>> byPart =
                    ResponseVariability.withDefaults().withParts(parts).of(only).getParts();
            for (int part = 0; part < parts; part++) {
                found[part] += byPart.get(part).get(0).getReason().orElseThrow() == TOO_FEW_ITEMS ? 1 : 0;
            }
        }

        assertThat(String.join(
                        " ", IntStream.of(found).mapToObj(String::valueOf).toList()))
                .isEqualTo(sizes);
    }

    @Test
    void responsesAreTakenAsTheyWereGiven() {
        assertThat(ResponseVariability.withDefaults()
                        .of(FourteenPeople.responses())
                        .getOverall())
                .isEqualTo(ResponseVariability.withDefaults()
                        .of(FourteenPeople.matrix())
                        .getOverall());
    }

    @Test
    void noPartIsRefused() {
        ResponseVariability calculator = ResponseVariability.withDefaults();

        assertThatThrownBy(() -> calculator.withParts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parts is 0")
                .hasMessageContaining("Maybe");
    }

    /** One row that answers one item only. */
    private static ItemMatrix only(int items, int answered) {
        Double[][] row = new Double[1][items];
        row[0][answered] = 1.0;
        return ItemMatrix.of(
                IntStream.range(0, items).mapToObj(item -> "q" + item).toList(), row);
    }
}
