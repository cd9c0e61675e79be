package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.scoring.quality.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongStringTest {

    private static final ItemMatrix ANSWERS = ItemMatrix.of(List.of("a", "b", "c", "d", "e"), new Double[][] {
        {1.0, 2.0, 2.0, 2.0, 1.0},
        {3.0, 3.0, null, 3.0, 3.0},
        {null, null, null, null, 4.0},
        {null, null, null, null, null},
        {5.0, 5.0, 5.0, 5.0, 5.0}
    });

    @Test
    void theLongestAndTheMeanRunOfEachRow() {
        LongStringResult result = LongString.withDefaults().of(ANSWERS);

        // a missing answer is a run of one: 2, 1, 2 in the second row
        assertNumbers(result.getLongest(), 3, 2, 1, NO_ANSWERS, 5);
        assertNumbers(result.getMeanRun(), 5 / 3.0, 5 / 3.0, 1, NO_ANSWERS, 5);
    }

    @Test
    void missingAnswersMayBePassedOver() {
        LongStringResult result =
                LongString.withDefaults().withMissingPassedOver().of(ANSWERS);

        assertNumbers(result.getLongest(), 3, 4, 1, NO_ANSWERS, 5);
        assertNumbers(result.getMeanRun(), 5 / 3.0, 4, 1, NO_ANSWERS, 5);
    }

    @Test
    void responsesAreTakenAsTheyWereGiven() {
        LongStringResult ofResponses = LongString.withDefaults().of(FourteenPeople.responses());

        assertThat(ofResponses.getLongest())
                .isEqualTo(LongString.withDefaults().of(FourteenPeople.matrix()).getLongest());
        assertThat(ofResponses.getLongest().get(2).getValue()).isEqualTo(6);
    }
}
