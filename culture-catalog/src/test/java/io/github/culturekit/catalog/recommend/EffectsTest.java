package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.SmallCatalogs.evidence;
import static io.github.culturekit.catalog.SmallCatalogs.intervention;
import static io.github.culturekit.catalog.SmallCatalogs.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.catalog.InterventionCatalog;
import io.github.culturekit.catalog.SmallCatalogs;
import io.github.culturekit.model.intervention.ConstructEffect;
import io.github.culturekit.model.intervention.EffectMetric;
import io.github.culturekit.model.intervention.EffectReference;
import io.github.culturekit.model.intervention.EffectSize;
import io.github.culturekit.model.intervention.Evidence;
import io.github.culturekit.model.intervention.EvidenceGrade;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /**
     * By hand: half the width of 0.108 to 0.892 is 0.392, and 0.392 / 1.959964 = 0.2000036 is the standard error;
     * {@code v = 0.04000147 + 0.01 + 0 = 0.05000147} and {@code B = 0.04 / 0.09000147 = 0.4444372}.
     */
    @Test
    void aKnownStandardErrorIsUsed() {
        Evidence wide = evidence("wide", EvidenceGrade.A)
                .addEffect(EffectSize.builder()
                        .id("size")
                        .metric(EffectMetric.COHENS_D)
                        .outcome("what was looked at")
                        .value(0.5)
                        .lower(0.108)
                        .upper(0.892)
                        .build())
                .build();
        ShrunkEffect effect = find(on("own:trust", "wide"), wide).orElseThrow();
        assertThat(effect.getVariance()).isCloseTo(0.05000147, within(1e-8));
        assertThat(effect.getShrinkage()).isCloseTo(0.4444372, within(1e-7));
        assertThat(effect.getErrorAssumed()).isEmpty();
    }

    @Test
    void anUnknownStandardErrorIsAssumedAndSaid() {
        ShrunkEffect effect = find(on("own:trust", "study"), evidence("study", EvidenceGrade.A, 0.5))
                .orElseThrow();
        assertThat(effect.getVariance()).isCloseTo(0.02, ROUNDING);
        assertThat(effect.getErrorAssumed()).containsExactly(EffectReference.parse("study/size"));
    }

    /** By hand: v = 0.02 + 0, 0.01, 0.04 and 0.09; B = 0.04 / (0.04 + v) = 2/3, 4/7, 0.4 and 4/15. */
    @Test
    void aWorseGradeShrinksMore() {
        double[] shrinkage = {2 / 3.0, 4 / 7.0, 0.4, 4 / 15.0};
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            ShrunkEffect effect = find(on("own:trust", "study"), evidence("study", grade, 0.5))
                    .orElseThrow();
            assertThat(effect.getShrinkage()).as("grade %s", grade).isCloseTo(shrinkage[grade.ordinal()], ROUNDING);
        }
    }

    /** By hand: two effects of squared error 0.01 in one source have the mean 0.4 and still 0.01. */
    @Test
    void twoEffectsInOneSourceAreNoFurtherProof() {
        Evidence two = evidence("study", EvidenceGrade.A)
                .addEffect(size("first", 0.3))
                .addEffect(size("second", 0.5))
                .build();
        ConstructEffect statement = ConstructEffect.builder()
                .copying(on("own:trust"))
                .effects(List.of(EffectReference.parse("study/first"), EffectReference.parse("study/second")))
                .build();
        ShrunkEffect effect = find(statement, two).orElseThrow();
        assertThat(effect.getRaw()).isCloseTo(0.4, ROUNDING);
        assertThat(effect.getUncertainty().getSampling()).isCloseTo(0.01, ROUNDING);
        assertThat(effect.getUncertainty().getDisagreement()).isZero();
        assertThat(effect.getVariance()).isCloseTo(0.02, ROUNDING);
    }

    /**
     * By hand: two sources of variance 0.01 each, 0.3 and 0.7. Their sample variance is 0.08, of which 0.01 is chance, so
     * that they disagree by 0.07; the variance of the mean is 0.08 / 2 = 0.04, of which 0.01 / 2 is sampling.
     */
    @Test
    void sourcesThatDisagreeArePooledWithTheVarianceBetweenThem() {
        ShrunkEffect effect = find(
                        on("own:trust", "one", "two"),
                        evidence("one", EvidenceGrade.A, 0.3),
                        evidence("two", EvidenceGrade.A, 0.7))
                .orElseThrow();
        assertThat(effect.getRaw()).isCloseTo(0.5, ROUNDING);
        assertThat(effect.getUncertainty().getSampling()).isCloseTo(0.005, ROUNDING);
        assertThat(effect.getUncertainty().getDisagreement()).isCloseTo(0.035, ROUNDING);
        assertThat(effect.getUncertainty().getHeterogeneity()).isCloseTo(0.01, ROUNDING);
        assertThat(effect.getVariance()).isCloseTo(0.05, ROUNDING);
        assertThat(effect.getStandardDeviation()).isCloseTo(Math.sqrt(0.04 / 0.09 * 0.05), ROUNDING);
    }

    /** By hand: variances 0.01 + 0.01 and 0.01 + 0.04, and equal sizes: shares 5/7 and 2/7. */
    @Test
    void thePartOfTheGradeIsToldApart() {
        ShrunkEffect effect = find(
                        on("own:trust", "one", "two"),
                        evidence("one", EvidenceGrade.B, 0.5),
                        evidence("two", EvidenceGrade.C, 0.5))
                .orElseThrow();
        assertThat(effect.getUncertainty().getSampling()).isCloseTo(0.01 * 29 / 49, ROUNDING);
        assertThat(effect.getUncertainty().getGrade()).isCloseTo((0.01 * 25 + 0.04 * 4) / 49, ROUNDING);
    }

    /** An error of 0 may be assumed: then nothing is divided by 0. */
    @Test
    void anErrorOfNoneIsSureButNotEndless() {
        Assumptions sure = Assumptions.builder()
                .copying(Assumptions.standard())
                .assumedStandardError(0.0)
                .build();
        ConstructEffect statement = on("own:trust", "one", "two");
        ShrunkEffect effect = new Effects(
                        SmallCatalogs.of(
                                List.of(evidence("one", EvidenceGrade.A, 0.3), evidence("two", EvidenceGrade.A, 0.7)),
                                List.of(intervention("listen", statement))),
                        sure)
                .find(statement)
                .orElseThrow();
        assertThat(effect.getRaw()).isCloseTo(0.5, ROUNDING);
        assertThat(effect.getUncertainty().getDisagreement()).isCloseTo(0.04, within(1e-9));
    }

    /** By hand: a correlation of 0.6 is 2 * 0.6 / sqrt(1 - 0.36) = 1.5 standard deviations. */
    @Test
    void aCorrelationIsConverted() {
        ShrunkEffect effect = find(
                        on("own:trust", "study"),
                        evidence("study", EvidenceGrade.A, EffectMetric.CORRECTED_CORRELATION, 0.6))
                .orElseThrow();
        assertThat(effect.getRaw()).isCloseTo(1.5, ROUNDING);
    }

    @Test
    void whatCannotBeConvertedIsLeftOutAndSaid() {
        ShrunkEffect effect = find(
                        on("own:trust", "study", "falls"),
                        evidence("study", EvidenceGrade.A, 0.5),
                        evidence("falls", EvidenceGrade.D, EffectMetric.PERCENT_CHANGE, 40))
                .orElseThrow();
        assertThat(effect.getRaw()).isCloseTo(0.5, ROUNDING);
        assertThat(effect.getNotConverted()).containsExactly(EffectReference.parse("falls/size"));
        assertThat(effect.getWeakestGrade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void withoutAnyComparableNumberThereIsNoEffect() {
        assertThat(find(on("own:trust"))).isEmpty();
        assertThat(find(on("own:trust", "falls"), evidence("falls", EvidenceGrade.A, EffectMetric.RELATIVE_RISK, 0.5)))
                .isEmpty();
    }

    private static EffectSize size(String id, double value) {
        return EffectSize.builder()
                .id(id)
                .metric(EffectMetric.COHENS_D)
                .outcome("what was looked at")
                .value(value)
                .build();
    }

    private static Optional<ShrunkEffect> find(ConstructEffect statement, Evidence... evidence) {
        InterventionCatalog catalog = SmallCatalogs.of(List.of(evidence), List.of(intervention("listen", statement)));
        return new Effects(catalog, Assumptions.standard()).find(statement);
    }
}
