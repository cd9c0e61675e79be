package io.github.culturekit.catalog.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    @Test
    void theStandardOnesGiveEveryGradeAVariance() {
        assertThat(Assumptions.standard().getGradeVariances().values()).containsExactly(0.0, 0.01, 0.04, 0.09);
    }

    @Test
    void oneIsReplacedAndTheOthersStay() {
        Assumptions stricter = Assumptions.builder()
                .copying(Assumptions.standard())
                .putGradeVariance(EvidenceGrade.D, 0.25)
                .build();
        assertThat(stricter.getGradeVariances().values()).containsExactly(0.0, 0.01, 0.04, 0.25);
        assertThat(stricter.getPriorSd()).isEqualTo(0.2);
    }

    @Test
    void aGradeWithoutAVarianceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.builder()
                        .targetShare(0.75)
                        .priorSd(0.2)
                        .heterogeneitySd(0.1)
                        .assumedStandardError(0.1)
                        .putGradeVariance(EvidenceGrade.A, 0.0)
                        .putGradeVariance(EvidenceGrade.B, 0.0)
                        .putGradeVariance(EvidenceGrade.C, 0.0)
                        .build())
                .withMessage("Assumptions: grade D has no variance; each of A to D has one. Maybe start from"
                        + " Assumptions.standard() and replace what differs.");
    }

    @Test
    void anInfinitePriorIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Assumptions.builder()
                        .copying(Assumptions.standard())
                        .priorSd(Double.POSITIVE_INFINITY)
                        .build())
                .withMessage(
                        "Assumptions: 'priorSd' is Infinity; it must be finite. Maybe a very large number will do.");
    }

    @Test
    void aPriorOfZeroIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Recommender.standard().withPriorSd(0))
                .withMessage("Assumptions: 'priorSd' is 0.0; it must be greater than 0. Maybe the sign or the column is"
                        + " wrong: check the source of the number.");
    }
}
