package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static io.github.culturekit.catalog.evaluate.SmallWaves.rollout;
import static io.github.culturekit.catalog.evaluate.SmallWaves.waves;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.evaluate.EvaluationVerdict.Conclusion;
import org.junit.jupiter.api.Test;

class VerdictWordingTest {

    private final DifferenceInDifferences calculator = DifferenceInDifferences.withDefaults();

    @Test
    void aGainIsNamedWithItsSizeAndCertainty() {
        EvaluationVerdict verdict = verdict(calculator, 1);

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.HELPED);
        assertThat(verdict.getText())
                .isEqualTo(
                        "In the 5 units with listening, own:trust is 1.00 points higher than if they had changed like the"
                                + " 6 others (95% interval 0.79 to 1.21), or 0.50 standard deviations of people. The certainty that"
                                + " it helped is over 99%.");
        assertThat(verdict.getCautions())
                .containsExactly(
                        "There is only one wave before, so that nobody can tell whether these units were changing"
                                + " differently already.");
    }

    @Test
    void aLossIsNamedAsSuch() {
        EvaluationVerdict verdict = verdict(calculator, -1);

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.HARMED);
        assertThat(verdict.getText()).contains("1.00 points lower than").contains("that it harmed is over 99%");
    }

    @Test
    void whatFitsNothingTooIsNotClear() {
        EvaluationVerdict verdict = verdict(calculator, 0.1);

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(verdict.getText())
                .endsWith(
                        "The changes fit no effect at all, too: the certainty of its direction is 84%. This is no proof"
                                + " that nothing happened.");
    }

    @Test
    void aSmallEffectMayBeTooSmallToMatter() {
        EvaluationVerdict verdict = verdict(calculator.withSmallestThatMatters(0.5), 0.1);

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.TOO_SMALL_TO_MATTER);
        assertThat(verdict.getText())
                .endsWith("Whatever the true effect, it is smaller than 0.50, the least that matters.");
    }

    @Test
    void theLevelOfTheIntervalIsWritten() {
        assertThat(verdict(calculator.withConfidence(0.995), 1).getText()).contains("(99.5% interval ");
    }

    @Test
    void fewUnitsAreACaution() {
        Evaluation evaluation = calculator.of(waves(means(1)), rollout(3, "w2"), TRUST);

        assertThat(evaluation.getVerdict().getCautions())
                .contains("With 3 units against 8, a single unit out of the ordinary can make such a result.");
    }

    private static EvaluationVerdict verdict(DifferenceInDifferences calculator, double effect) {
        return calculator.of(waves(means(effect)), rollout(5, "w2"), TRUST).getVerdict();
    }

    /** Eleven units that gain 0.5, give or take a little of which neither arm has more, and five of them an effect. */
    private static double[][] means(double effect) {
        double[] noise = {-.2, -.1, 0, .1, .2, -.2, -.1, 0, 0, .1, .2};
        double[][] means = new double[11][];
        for (int i = 0; i < means.length; i++) {
            means[i] = new double[] {6, 6.5 + noise[i] + (i < 5 ? effect : 0)};
        }
        return means;
    }
}
