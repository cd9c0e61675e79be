package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceAgreementTest {

    @Test
    void threePeopleAgreeFullyByChanceInFiveOfAHundredAndTwentyFiveWays() {
        ChanceAgreement three = ChanceAgreement.of(3, NullDistribution.uniform(5));

        assertThat(three.getRwg().probabilityAtLeast(1)).isCloseTo(0.04, within(1e-15));
        assertThat(three.getRwg().criticalAtLeast(0.05)).isEqualTo(Statistic.of(1));
        assertThat(three.getAverageDeviation().probabilityAtMost(0)).isCloseTo(0.04, within(1e-15));
        assertThat(three.getAverageDeviation().criticalAtMost(0.05)).isEqualTo(Statistic.of(0));
        assertThat(three.getPeople()).isEqualTo(3);
        assertThat(three.getChance()).isEqualTo(NullDistribution.uniform(5));
        assertThat(three).hasToString("ChanceAgreement[3 people, uniform over 5 options]");
    }

    @Test
    void twoPeopleAgreeTooOftenByChanceForACriticalValue() {
        ChanceAgreement two = ChanceAgreement.of(2, NullDistribution.uniform(5));

        assertThat(two.getRwg().criticalAtLeast(0.05))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(two.getAverageDeviation().criticalAtMost(0.05))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(two.getRwg().criticalAtLeast(0.2)).isEqualTo(Statistic.of(1));
        assertThat(two.getRwg().criticalAtLeast(1)).isEqualTo(Statistic.of(0));
        assertThat(two.getAverageDeviation().criticalAtMost(1)).isEqualTo(Statistic.of(2));
        assertThat(two.getAverageDeviation()).hasToString("DiscreteDistribution[5 values from 0.0 to 2.0]");
    }

    @ParameterizedTest
    @CsvSource({"2, 5", "4, 3", "5, 4", "6, 2"})
    void theDistributionsAreThoseOfAllAnswersOneByOne(int people, int options) {
        NullDistribution uniform = NullDistribution.uniform(options);
        double[] skew = new double[options];
        for (int option = 0; option < options; option++) {
            skew[option] = 2.0 * (option + 1) / (options * (options + 1));
        }

        List<NullDistribution> nulls =
                List.of(uniform, NullDistribution.of(skew), NullDistribution.maximumDisagreement(options));
        for (NullDistribution chance : nulls) {
            ChanceAgreement actual = ChanceAgreement.of(people, chance);
            RwgJ rwg = RwgJ.withDefaults().against(chance);
            ToDoubleFunction<double[]> toRwg =
                    answers -> rwg.of(Answers.item(answers)).getAgreement().getValue();
            ToDoubleFunction<double[]> toDeviation = answers -> AverageDeviation.withDefaults()
                    .of(Answers.item(answers))
                    .getMean()
                    .getValue();
            for (double limit : new double[] {0.1, 0.45, 0.7, 0.93}) {
                assertThat(actual.getRwg().probabilityAtLeast(limit))
                        .isCloseTo(probability(people, chance, toRwg, value -> value >= limit - 1e-9), within(1e-12));
                assertThat(actual.getAverageDeviation().probabilityAtMost(limit))
                        .isCloseTo(
                                probability(people, chance, toDeviation, value -> value <= limit + 1e-9),
                                within(1e-12));
            }
            assertThat(actual.getRwg().probabilityAtLeast(0)).isCloseTo(1, within(1e-12));
            assertThat(actual.getAverageDeviation().probabilityAtMost(options)).isCloseTo(1, within(1e-12));
            assertThat(actual.getRwg().getMean()).isCloseTo(mean(people, chance, toRwg), within(1e-12));
            assertThat(actual.getAverageDeviation().getMean())
                    .isCloseTo(mean(people, chance, toDeviation), within(1e-12));
        }
    }

    @Test
    void manyPeopleHardlyAgreeByChance() {
        DiscreteDistribution rwg =
                ChanceAgreement.of(60, NullDistribution.uniform(5)).getRwg();

        assertThat(rwg.criticalAtLeast(0.05).getValue()).isBetween(0.1, 0.3);
        assertThat(rwg.probabilityAtLeast(0)).isCloseTo(1, within(1e-10));
    }

    @Test
    void patternsAreCountedBeforeTheyAreVisited() {
        assertThat(AnswerPatterns.count(2, 2)).isEqualTo(3);
        assertThat(AnswerPatterns.count(3, 5)).isEqualTo(35);
        assertThat(AnswerPatterns.count(10, 1)).isEqualTo(1);
        assertThat(AnswerPatterns.count(30, 5)).isCloseTo(46_376, within(1e-6));
        assertThat(ChanceAgreement.of(1000, NullDistribution.uniform(2))
                        .getRwg()
                        .getMean())
                .isBetween(0.0, 0.1);
    }

    @Test
    void tooFewPeopleAndTooManyPatternsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChanceAgreement.of(1, NullDistribution.uniform(5)))
                .withMessageContaining("it takes two to agree");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChanceAgreement.of(100, NullDistribution.uniform(11)))
                .withMessageContaining("The answers of 100 people to 11 options")
                .withMessageContaining("Maybe ask for a smaller group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChanceAgreement.of(1001, NullDistribution.maximumDisagreement(5)));
    }

    private static double mean(int people, NullDistribution chance, ToDoubleFunction<double[]> statistic) {
        double[] sum = new double[1];
        each(people, chance, (answers, probability) -> sum[0] += probability * statistic.applyAsDouble(answers));
        return sum[0];
    }

    private static double probability(
            int people, NullDistribution chance, ToDoubleFunction<double[]> statistic, DoublePredicate passes) {
        return mean(people, chance, answers -> passes.test(statistic.applyAsDouble(answers)) ? 1 : 0);
    }

    private interface Pattern {

        void visit(double[] answers, double probability);
    }

    private static void each(int people, NullDistribution chance, Pattern pattern) {
        int options = chance.getOptions();
        for (int code = 0; code < Math.pow(options, people); code++) {
            double[] answers = new double[people];
            double probability = 1;
            int rest = code;
            for (int person = 0; person < people; person++) {
                answers[person] = rest % options;
                probability *= chance.getProbabilities().get(rest % options);
                rest /= options;
            }
            pattern.visit(answers, probability);
        }
    }
}
