package io.github.culturekit.scoring.quality;

import static io.github.culturekit.model.profile.UndefinedReason.NO_ANSWERS;
import static io.github.culturekit.model.profile.UndefinedReason.NO_VARIANCE;
import static io.github.culturekit.model.profile.UndefinedReason.TOO_FEW_ITEMS;
import static io.github.culturekit.scoring.quality.Numbers.assertNumbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers: numpy.corrcoef of NumPy 2.4 over the pairs. */
class PsychometricPairsTest {

    private final PsychometricPairsResult antonyms =
            PsychometricPairs.withDefaults().antonyms().of(FourteenPeople.matrix());

    @Test
    void itemsThatPeopleAnswerOppositelyArePairs() {
        assertThat(antonyms.getPairs()).extracting(ItemPair::getFirst).containsExactly("d", "e", "d", "f");
        assertThat(antonyms.getPairs()).extracting(ItemPair::getSecond).containsExactly("a", "b", "c", "e");
        assertThat(antonyms.getPairs().get(0).getCorrelation()).isCloseTo(-0.7688049900984276, within(1e-12));
    }

    @Test
    void eachRowsAnswersAreCorrelatedOverThePairs() {
        assertThat(antonyms.getUsablePairs()).containsExactly(4, 4, 4, 4, 2, 3, 0, 4, 4, 0, 4, 4, 4, 4);
        assertNumbers(
                antonyms.getCorrelations(),
                -0.9446104285307815,
                -0.7745966692414834,
                NO_VARIANCE,
                -1,
                TOO_FEW_ITEMS,
                -0.9707253433941511,
                NO_ANSWERS,
                -0.9271726499455306,
                -0.9684959969581861,
                TOO_FEW_ITEMS,
                -0.8451542547285166,
                -0.8339503888294595,
                0.17407765595569782,
                0);
    }

    @Test
    void theCriticalCorrelationMustBeExceeded() {
        PsychometricPairsResult synonyms =
                PsychometricPairs.withDefaults().withCriticalCorrelation(0.25).of(FourteenPeople.matrix());

        assertThat(synonyms.getPairs())
                .extracting(pair -> pair.getFirst() + pair.getSecond())
                .containsExactly("ca", "fa", "fb", "fc");
        assertNumbers(synonyms.getCorrelations().subList(0, 3), -0.5773502691896257, 0, NO_VARIANCE);

        double exactly = synonyms.getPairs().get(1).getCorrelation();
        assertThat(PsychometricPairs.withDefaults()
                        .withCriticalCorrelation(exactly)
                        .of(FourteenPeople.matrix())
                        .getPairs())
                .hasSize(3);
    }

    @Test
    void synonymsAreAboveTheLimitOfMeadeAndCraigByDefault() {
        PsychometricPairsResult synonyms = PsychometricPairs.withDefaults().of(FourteenPeople.matrix());

        assertThat(synonyms.getPairs())
                .extracting(pair -> pair.getFirst() + pair.getSecond())
                .containsExactly("fb");
        assertNumbers(synonyms.getCorrelations().subList(0, 1), TOO_FEW_ITEMS);
    }

    @Test
    void threePairsAreEnough() {
        ItemMatrix answers =
                ItemMatrix.of(List.of("p", "q", "r"), new double[][] {{1, 2, 3}, {2, 3, 4}, {3, 4, 5}, {5, 5, 6}});

        assertThat(PsychometricPairs.withDefaults().of(answers).getUsablePairs())
                .containsOnly(3);
        // the first row's pairs: 2 1, 3 1, 3 2
        assertNumbers(
                PsychometricPairs.withDefaults().of(answers).getCorrelations().subList(0, 1), 0.5);
    }

    @Test
    void responsesAreTakenAsTheyWereGiven() {
        assertThat(PsychometricPairs.withDefaults()
                        .antonyms()
                        .of(FourteenPeople.responses())
                        .getCorrelations())
                .isEqualTo(antonyms.getCorrelations());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.6, 1, 60, Double.NaN})
    void aCriticalCorrelationOutOfRangeIsRefused(double critical) {
        PsychometricPairs calculator = PsychometricPairs.withDefaults().antonyms();

        assertThatThrownBy(() -> calculator.withCriticalCorrelation(critical))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(critical))
                .hasMessageContaining("Maybe");
    }

    @Test
    void anyCorrelationMayBeCritical() {
        assertThat(PsychometricPairs.withDefaults()
                        .withCriticalCorrelation(0)
                        .of(FourteenPeople.matrix())
                        .getPairs())
                .extracting(pair -> pair.getFirst() + pair.getSecond())
                .contains("ca", "fa", "fb", "fc")
                .doesNotContain("ba", "cb");
    }
}
