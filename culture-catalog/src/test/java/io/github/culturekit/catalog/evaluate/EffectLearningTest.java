package io.github.culturekit.catalog.evaluate;

import static io.github.culturekit.catalog.evaluate.LearningExamples.erratic;
import static io.github.culturekit.catalog.evaluate.LearningExamples.evaluation;
import static io.github.culturekit.catalog.evaluate.LearningExamples.withoutVerdict;
import static io.github.culturekit.catalog.evaluate.SmallWaves.TRUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.recommend.Assumptions;
import io.github.culturekit.catalog.recommend.Contribution;
import io.github.culturekit.catalog.recommend.ShrunkEffect;
import io.github.culturekit.catalog.recommend.SmallRecommendations;
import io.github.culturekit.model.intervention.EvidenceGrade;
import io.github.culturekit.model.profile.Interval;
import org.junit.jupiter.api.Test;

class EffectLearningTest {

    private final EffectLearning learning = EffectLearning.withDefaults();
    private final EffectPrior prior = EffectPrior.of(TRUST, 0.1, 0.03);

    @Test
    void theResultAndThePriorCountByHowSureTheyAre() {
        Evaluation evaluation = evaluation(0.8);
        double result = evaluation.getStandardisedEffect().getDifference().getValue();
        Interval interval = evaluation.getStandardisedEffect().getInterval().orElseThrow();
        double error = (interval.getUpper() - interval.getLower()) / (2 * 1.959963984540054);
        double variance = error * error + 0.01; // grade B

        LearnedEffect learned = learning.of(prior, evaluation);

        assertThat(evaluation.getGrade()).isEqualTo(EvidenceGrade.B);
        assertThat(1 / learned.getVariance()).isCloseTo(1 / 0.03 + 1 / variance, within(1e-9));
        assertThat(learned.getMean() / learned.getVariance()).isCloseTo(0.1 / 0.03 + result / variance, within(1e-9));
        assertThat(learned.getWeight()).isCloseTo(0.03 / (0.03 + variance), within(1e-12));
    }

    @Test
    void aWeakerDesignTeachesLess() {
        Evaluation checked = evaluation(0.8);
        Evaluation unchecked = evaluation(0.8, 2);

        assertThat(unchecked.getGrade()).isEqualTo(EvidenceGrade.C);
        assertThat(learning.of(prior, unchecked).getWeight())
                .isLessThan(learning.of(prior, checked).getWeight());
        assertThat(learning.of(prior, unchecked).toText())
                .contains("weak evidence: the units were not chosen by lot, and nobody can tell");
    }

    @Test
    void fewUnitsTeachLittle() {
        Evaluation tiny = erratic();
        double error = tiny.getStandardisedEffect().getStandardError().getValue();
        double asIfSure = 0.03 / (0.03 + error * error + 0.04);

        assertThat(learning.of(prior, tiny).getWeight()).isPositive().isLessThan(0.9 * asIfSure);
    }

    @Test
    void withoutAVerdictNothingIsLearned() {
        LearnedEffect learned = learning.of(prior, withoutVerdict());

        assertThat(learned.isInformed()).isFalse();
        assertThat(learned.getMean()).isEqualTo(0.1);
        assertThat(learned.getVariance()).isEqualTo(0.03);
        assertThat(learned.toText())
                .isEqualTo(
                        "The effect of listening on own:trust was expected to be 0.10 (give or take 0.17); the evaluation"
                                + " came to no verdict, so that this stands.");
    }

    @Test
    void anUnknownEffectIsExpectedToBeNoneGiveOrTakeTheSpread() {
        EffectPrior unknown = EffectPrior.unknown(TRUST, Assumptions.standard());

        assertThat(unknown.getMean()).isZero();
        assertThat(unknown.getVariance()).isCloseTo(0.04, within(1e-12));
        assertThat(learning.of(unknown, evaluation(0.8)).getMean())
                .isBetween(
                        0.0,
                        evaluation(0.8).getStandardisedEffect().getDifference().getValue());
    }

    @Test
    void otherJudgementsChangeWhatIsLearned() {
        Assumptions trusting = Assumptions.builder()
                .copying(Assumptions.standard())
                .putGradeVariance(EvidenceGrade.B, 0.0)
                .build();

        assertThat(learning.withAssumptions(trusting).of(prior, evaluation(0.8)).getWeight())
                .isGreaterThan(learning.of(prior, evaluation(0.8)).getWeight());
    }

    @Test
    void aPriorFromARecommendationWentTheSameWay() {
        Contribution contribution = SmallRecommendations.next()
                .find("listen")
                .orElseThrow()
                .getContributions()
                .get(0);
        double share = contribution.getWay().getShare();
        ShrunkEffect effect = contribution.getEffect();

        EffectPrior fromThere = EffectPrior.of(contribution);

        assertThat(fromThere.getConstruct()).isEqualTo(effect.getConstruct());
        assertThat(fromThere.getMean()).isCloseTo(share * effect.getShrinkage() * effect.getRaw(), within(1e-12));
        assertThat(Math.sqrt(fromThere.getVariance()))
                .isCloseTo(share * Math.sqrt(effect.getShrinkage() * effect.getVariance()), within(1e-12));
    }

    @Test
    void aPriorWithoutVarianceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectPrior.of(TRUST, 0.1, 0));
    }
}
