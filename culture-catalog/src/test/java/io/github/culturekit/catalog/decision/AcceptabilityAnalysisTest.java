package io.github.culturekit.catalog.decision;

import static io.github.culturekit.catalog.decision.SmallDecisions.construct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.decision.Flip.Never;
import io.github.culturekit.catalog.decision.Flip.Subject;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptabilityAnalysisTest {

    private static final int DRAWS = 10_000;

    /**
     * By hand: with weight w on the first construct the values are w, 1 - w and 0.6, and w is uniform on 0 to 1. So the
     * first is best where w > 0.6, the second where w < 0.4, the third between; the mean weights there are 0.8, 0.2 and
     * 0.5. The third is never last.
     */
    @Test
    void openWeightsGiveTheSharesOfTheWeightsThatFavourEach() {
        UncertainRanking ranking = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{1, 0}, {0, 1}, {0.6, 0.6}}, 0)
                        .withPriorities(WeightOrder.open()));
        RankedOption first = ranking.find("o0").orElseThrow();
        RankedOption third = ranking.find("o2").orElseThrow();
        double error = 4 * first.getMonteCarloError(0.4);
        assertThat(first.getProbabilityBest()).isCloseTo(0.4, within(error));
        assertThat(third.getProbabilityBest()).isCloseTo(0.2, within(error));
        assertThat(first.getCentralWeights().get(0).getValue()).isCloseTo(0.8, within(0.01));
        assertThat(third.getCentralWeights().get(0).getValue()).isCloseTo(0.5, within(0.01));
        assertThat(third.getAcceptability().get(2)).isZero();
        assertThat(first.getConfidence()).contains(1.0);
        assertThat(ranking.getOptions()).extracting(RankedOption::getId).containsExactly("o2", "o0", "o1");
    }

    /** Two normal effects: the first is larger with probability Phi((0.5 - 0.4) / (0.2 sqrt 2)) = Phi(0.353553) = 0.638163. */
    @Test
    void uncertainEffectsGiveTheProbabilityOfTheirDifference() {
        UncertainRanking ranking = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {9}, 0, new double[][] {{0.5}, {0.4}}, 0.2));
        RankedOption first = ranking.getOptions().get(0);
        assertThat(first.getProbabilityBest()).isCloseTo(0.638163, within(4 * first.getMonteCarloError(0.638163)));
        assertThat(first.getWins().get(1)).isEqualTo(first.getProbabilityBest());
        assertThat(first.getConfidence()).contains(first.getProbabilityBest());
        assertThat(first.getExpectedRank()).isCloseTo(2 - first.getProbabilityBest(), within(1e-12));
    }

    /** Both close the whole gap: neither is better in any world. */
    @Test
    void equalOptionsShareTheirPlaces() {
        UncertainRanking ranking = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {0.2}, 0, new double[][] {{0.5}, {0.9}}, 0));
        assertThat(ranking.getOptions()).allSatisfy(option -> {
            assertThat(option.getAcceptability()).containsExactly(0.5, 0.5);
            assertThat(option.getExpectedRank()).isEqualTo(1.5);
        });
    }

    @Test
    void anOptionThatNeverComesFirstHasNoCentralWeights() {
        RankedOption worse = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.5}, {0.3}}, 0))
                .find("o1")
                .orElseThrow();
        assertThat(worse.getCentralWeights()).isEmpty();
        assertThat(worse.getConfidence()).isEmpty();
        assertThat(worse.getShareAmongFirst(3)).isEqualTo(1);
        assertThat(worse.toSentence())
                .isEqualTo("o1 comes first in 0% of 10000 possible worlds and among the first three in 100%; its mean"
                        + " place is 2.0.");
    }

    @Test
    void statedPrioritiesTurnTheOrder() {
        Decision decision = SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{0.5, 0.3}, {0.3, 0.5}}, 0.1);
        assertThat(best(decision.withPriorities(WeightOrder.descending(construct(0), construct(1)))))
                .isEqualTo("o0");
        assertThat(best(decision.withPriorities(WeightOrder.descending(construct(1), construct(0)))))
                .isEqualTo("o1");
    }

    private static String best(Decision decision) {
        return AcceptabilityAnalysis.withDefaults()
                .of(decision)
                .getOptions()
                .get(0)
                .getId();
    }

    /**
     * By hand: weights 1/2, so that the scores are 0.35 and 0.3. With weight w on the first construct they are
     * {@code 0.5 w + 0.2 (1 - w)} and {@code 0.1 w + 0.5 (1 - w)}, equal at w = 3/7. With a gap of x between 0.1 and 0.5 of
     * the first construct, the first option has {@code (x + 0.2) / 2} and the second {@code (0.1 + 0.5) / 2}: equal at 0.4.
     * Of the second, {@code 0.4 = min(x, 0.5) - 0.2} is never reached.
     */
    @Test
    void flipsAreWhereTheNextOptionCatchesUp() {
        UncertainRanking ranking = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{0.5, 0.2}, {0.1, 0.5}}, 0.1));
        List<Flip> flips = ranking.getOptions().get(0).getFlips();
        assertThat(flips)
                .extracting(Flip::getSubject)
                .containsExactly(Subject.WEIGHT, Subject.GAP, Subject.WEIGHT, Subject.GAP);
        assertThat(flips.get(0).getAt().orElseThrow()).isCloseTo(3 / 7.0, within(1e-12));
        assertThat(flips.get(1).getAt().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(flips.get(2).getAt().orElseThrow()).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(flips.get(3).getNever()).contains(Never.NOT_ENOUGH);
        assertThat(ranking.getOptions()
                        .get(0)
                        .findClosestWeightFlip()
                        .orElseThrow()
                        .getChange())
                .isCloseTo(1 / 14.0, within(1e-12));
        assertThat(ranking.getOptions().get(0).findClosestGapFlip()).contains(flips.get(1));
        assertThat(ranking.getOptions().get(1).getFlips()).isEmpty();
    }

    /** The two are equal where the gap is 0, up to the rounding of thirds: any gap turns the order. */
    @Test
    void aFlipAtTheBorderIsNotLostByRounding() {
        RankedOption first = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(
                        new double[] {0, 0, 0}, 0, new double[][] {{-0.02, -0.02, -0.02}, {0.5, -0.03, -0.03}}, 0))
                .getOptions()
                .get(0);
        assertThat(first.getFlips())
                .filteredOn(flip ->
                        flip.getSubject() == Subject.GAP && flip.getConstruct().equals(SmallDecisions.construct(0)))
                .singleElement()
                .satisfies(flip -> assertThat(flip.getAt())
                        .hasValueSatisfying(at -> assertThat(at).isCloseTo(0, within(1e-12))));
    }

    @Test
    void whereNothingTurnsTheOrderTheReasonIsSaid() {
        List<Flip> flips = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {1, 1}, 0, new double[][] {{0.5, 0.4}, {0.3, 0.2}}, 0.1))
                .getOptions()
                .get(0)
                .getFlips();
        assertThat(flips)
                .extracting(flip -> flip.getNever().orElseThrow())
                .containsOnly(Never.NO_INFLUENCE, Never.NOT_ENOUGH);
        List<Flip> only = AcceptabilityAnalysis.withDefaults()
                .of(SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.5}, {0.3}}, 0.1))
                .getOptions()
                .get(0)
                .getFlips();
        assertThat(only.get(0).getNever()).contains(Never.ONLY_ONE);
        assertThat(only.get(1).getAt()).contains(0.3);
    }

    @Test
    void withoutOptionsThereIsNothingToRank() {
        assertThat(AcceptabilityAnalysis.withDefaults()
                        .of(Decision.builder().build())
                        .getOptions())
                .isEmpty();
    }

    @Test
    void anotherSeedGivesOtherShares() {
        Decision decision = SmallDecisions.of(new double[] {9}, 0, new double[][] {{0.5}, {0.4}}, 0.2);
        assertThat(AcceptabilityAnalysis.withDefaults().withSeed(2).of(decision))
                .isNotEqualTo(AcceptabilityAnalysis.withDefaults().of(decision));
    }

    @Test
    void tooFewDrawsOrThreadsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptabilityAnalysis.withDefaults().withDraws(99))
                .withMessageContaining("99 draws");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptabilityAnalysis.withDefaults().withThreads(0))
                .withMessageContaining("0 threads");
    }

    @Test
    void aScoreThatIsNotTheSumOfItsPartsIsRefused() {
        RankedOption option = AcceptabilityAnalysis.withDefaults()
                .withDraws(DRAWS / 10)
                .of(SmallDecisions.of(new double[] {1}, 0, new double[][] {{0.5}}, 0.1))
                .getOptions()
                .get(0);
        assertThatThrownBy(
                        () -> RankedOption.builder().copying(option).score(0.4).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("rank again");
    }

    @Test
    void aFlipHasAPlaceOrAReason() {
        assertThatThrownBy(() -> Flip.builder()
                        .construct(construct(0))
                        .subject(Subject.GAP)
                        .now(1.0)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("neither");
    }
}
