package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.SINGULAR;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_RESPONDENTS;
import static io.github.culturekit.scoring.quality.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MahalanobisDistanceTest {

    private final MahalanobisResult result =
            MahalanobisDistance.withDefaults().of(FourteenPeople.matrix("a", "b", "c", "f"));

    /** Expected numbers: pairwise numpy.cov and numpy.linalg.inv of NumPy 2.4, missing distances set to zero. */
    @Test
    void eachRowsSquaredDistance() {
        assertNumbers(
                result.getSquaredDistances(),
                2.998018799768916,
                4.0947622808881325,
                0.05414806186322191,
                2.3699947244691106,
                2.874308917565865,
                4.542877507347484,
                NO_ANSWERS,
                2.1062070345870945,
                5.369033050472437,
                NO_ANSWERS,
                6.687822115240294,
                6.147041821169194,
                1.7843846408786488,
                6.008369268132326);
    }

    /** Expected numbers: scipy.stats.chi2 of SciPy 1.17. */
    @Test
    void eachRowsProbability() {
        assertNumbers(result.getProbabilities().subList(0, 2), 0.5581570042353924, 0.3933330536906728);
        assertThat(result.getDegreesOfFreedom()).isEqualTo(4);
        assertThat(result.criticalDistance(0.001)).isCloseTo(18.466826952903173, within(1e-9));
        assertThat(result.getDependentItems()).isEmpty();
    }

    @Test
    void responsesAreTakenAsTheyWereGiven() {
        Responses responses = FourteenPeople.responses();

        assertThat(MahalanobisDistance.withDefaults().of(responses).getSquaredDistances())
                .isEqualTo(MahalanobisDistance.withDefaults()
                        .of(FourteenPeople.matrix())
                        .getSquaredDistances());
        assertThat(MahalanobisDistance.withDefaults().of(responses).getDegreesOfFreedom())
                .isEqualTo(6);
    }

    @Test
    void covariancesThatContradictEachOtherGiveNoDistances() {
        MahalanobisResult contradiction = MahalanobisDistance.withDefaults().of(FourteenPeople.matrix());

        assertNumbers(contradiction.getSquaredDistances().subList(0, 1), SINGULAR);
        assertNumbers(contradiction.getSquaredDistances().subList(6, 7), NO_ANSWERS);
        assertThat(contradiction.getProbabilities()).isEqualTo(contradiction.getSquaredDistances());
        assertThat(contradiction.getDependentItems()).isEmpty();
    }

    @Test
    void itemsThatDoNotVaryOrAreSumsOfOthersAreNamed() {
        // the second is constant, the fourth the sum of the first and the third
        MahalanobisResult singular = MahalanobisDistance.withDefaults()
                .of(ItemMatrix.of(
                        List.of("w", "x", "y", "z"),
                        new double[][] {{1, 3, 2, 3}, {2, 3, 5, 7}, {4, 3, 1, 5}, {2, 3, 2, 4}, {5, 3, 4, 9}}));

        assertNumbers(singular.getSquaredDistances(), SINGULAR, SINGULAR, SINGULAR, SINGULAR, SINGULAR);
        assertThat(singular.getDependentItems()).containsExactly("x", "z");
    }

    @Test
    void itemsThatNobodyAnsweredTogetherGiveNoDistances() {
        MahalanobisResult apart = MahalanobisDistance.withDefaults()
                .of(ItemMatrix.of(
                        List.of("x", "y"), new Double[][] {{1.0, null}, {2.0, null}, {null, 3.0}, {4.0, 4.0}}));

        assertNumbers(
                apart.getSquaredDistances(),
                TOO_FEW_RESPONDENTS,
                TOO_FEW_RESPONDENTS,
                TOO_FEW_RESPONDENTS,
                TOO_FEW_RESPONDENTS);
    }

    @Test
    void twoPeopleHaveACovariance() {
        MahalanobisResult two = MahalanobisDistance.withDefaults().of(ItemMatrix.of(List.of("x", "y"), new Double[][] {
            {1.0, 2.0}, {3.0, 1.0}, {2.0, null}
        }));

        assertNumbers(two.getSquaredDistances(), SINGULAR, SINGULAR, SINGULAR);
        assertThat(two.getDependentItems()).isEmpty();
    }

    @Test
    void nobodyHasAnAnswer() {
        Responses nobody = FourteenPeople.responses().select(6);

        assertNumbers(MahalanobisDistance.withDefaults().of(nobody).getSquaredDistances(), NO_ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 5, Double.NaN})
    void aProbabilityOutOfRangeIsRefused(double probability) {
        assertThatThrownBy(() -> result.criticalDistance(probability))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(probability))
                .hasMessageContaining("Maybe");
    }
}
