package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Change;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

class VerdictRuleTest {

    private final VerdictRule rule = VerdictRule.withDefaults();
    private final DifferenceTests tests = new DifferenceTests(Level.STANDARD);

    @Test
    void anIntervalBeyondZeroIsADifference() {
        Verdict higher = rule.of(tests.normal(0.5, 0.2, 5));

        assertThat(higher.getConclusion()).isEqualTo(Conclusion.HIGHER);
        assertThat(higher.getCertainty()).isEqualTo(Likelihood.VIRTUALLY_CERTAIN);
        assertThat(higher.getProbabilityOfDirection().getValue()).isCloseTo(0.993790334674224, within(1e-14));
        assertUndefined(higher.getProbabilityOfMattering(), UndefinedReason.NOT_DEFINED_BY_RULE);
        assertThat(higher.getText())
                .isEqualTo("0.50 higher (95% interval 0.11 to 0.89). That it is truly higher is virtually certain.");
    }

    @Test
    void belowZeroItIsLower() {
        Verdict lower = rule.withDecimals(1).of(tests.normal(-0.5, 0.25, 5));

        assertThat(lower.getConclusion()).isEqualTo(Conclusion.LOWER);
        assertThat(lower.getText())
                .isEqualTo("0.5 lower (95% interval -1.0 to 0.0). That it is truly lower is extremely likely.");
    }

    @Test
    void whatLiesOnALimitIsNotBeyondIt() {
        VerdictRule half = rule.withSmallestThatMatters(0.5);

        assertThat(half.of(test(0.25, -0.5, 0.25)).getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(half.of(test(0.25, 0.25, 0.5)).getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(half.of(test(0.25, -0.25, 0.25)).getConclusion()).isEqualTo(Conclusion.TOO_SMALL_TO_MATTER);
        assertThat(rule.of(test(1, 0.5, 1.5), Statistic.of(0.25)).getConclusion())
                .isEqualTo(Conclusion.HIGHER);
        assertThat(rule.of(test(0, -1, 1), Statistic.of(0.125)).getConclusion()).isEqualTo(Conclusion.LOWER);
    }

    /** A test at the level 0.75, whose numbers a binary fraction holds exactly. */
    private static MeanTest test(double difference, double lower, double upper) {
        return MeanTest.builder()
                .difference(Statistic.of(difference))
                .standardError(Statistic.of(0.25))
                .ratio(Statistic.of(difference / 0.25))
                .degreesOfFreedom(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE))
                .probability(Statistic.of(0.5))
                .interval(Interval.of(lower, upper, 0.75))
                .build();
    }

    @Test
    void anIntervalAcrossZeroIsNotClear() {
        Verdict unclear = rule.of(tests.normal(0.1, 0.2, 5));

        assertThat(unclear.getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(unclear.getText())
                .isEqualTo(
                        "0.10 higher (95% interval -0.29 to 0.49). The answers also fit no difference at all: that it"
                                + " is truly higher is likely.");
    }

    @Test
    void whatMattersIsJudgedToo() {
        Verdict verdict = rule.withSmallestThatMatters(0.3).of(tests.normal(0.5, 0.2, 5));

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.HIGHER);
        assertThat(verdict.getProbabilityOfMattering().getValue()).isCloseTo(0.841344746068543, within(1e-14));
        assertThat(verdict.getText())
                .endsWith(
                        "That it is truly higher is virtually certain; that it is so by 0.30 or more, which matters, is"
                                + " likely.");
    }

    @Test
    void aFallThatMattersIsAsProbableAsARise() {
        VerdictRule strict = rule.withSmallestThatMatters(0.3);

        assertThat(strict.of(tests.normal(-0.5, 0.2, 5)).getProbabilityOfMattering())
                .isEqualTo(strict.of(tests.normal(0.5, 0.2, 5)).getProbabilityOfMattering());
    }

    /** SciPy: {@code t.cdf((0.5 - 0.3) / 0.2, 4)}. */
    @Test
    void fewPeopleAreJudgedByStudentsT() {
        Verdict verdict = rule.withSmallestThatMatters(0.3).of(tests.student(0.5, 0.2, 4, 5));

        assertThat(verdict.getProbabilityOfMattering().getValue()).isCloseTo(0.8130495168499705, within(1e-14));
    }

    @Test
    void anIntervalWithinTheSmallestThatMattersIsTooSmall() {
        Verdict verdict = rule.withSmallestThatMatters(0.5).of(tests.normal(0.2, 0.05, 5));

        assertThat(verdict.getConclusion()).isEqualTo(Conclusion.TOO_SMALL_TO_MATTER);
        assertThat(verdict.getText())
                .isEqualTo("0.20 higher (95% interval 0.10 to 0.30). Whatever the true difference, it is smaller than"
                        + " 0.50, the least that matters.");
        assertThat(rule.withSmallestThatMatters(0.29)
                        .of(tests.normal(0.2, 0.05, 5))
                        .getConclusion())
                .isEqualTo(Conclusion.HIGHER);
        assertThat(rule.withSmallestThatMatters(0.29)
                        .of(tests.normal(-0.2, 0.05, 5))
                        .getConclusion())
                .isEqualTo(Conclusion.LOWER);
    }

    @Test
    void adjustedForOthersItMayNotBeClear() {
        MeanTest test = tests.normal(0.5, 0.2, 5);

        Verdict adjusted = rule.of(test, Statistic.of(0.08));

        assertThat(adjusted.getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(adjusted.getProbabilityOfDirection()).isEqualTo(Statistic.of(0.96));
        assertThat(rule.of(test, Statistic.of(0.05)).getConclusion()).isEqualTo(Conclusion.HIGHER);
    }

    @Test
    void theIntervalsLevelDecides() {
        MeanTest wide = new DifferenceTests(Level.of(0.999)).normal(0.5, 0.2, 5);

        assertThat(rule.of(wide).getConclusion()).isEqualTo(Conclusion.NOT_CLEAR);
        assertThat(rule.of(wide).getText()).contains("(99.9% interval");
    }

    @Test
    void whatCannotBeTestedGetsNoVerdict() {
        Statistic difference = Statistic.of(1);

        assertNoVerdict(
                DifferenceTests.undefined(difference, UndefinedReason.NO_ANSWERS),
                "No verdict: one side has no scores.");
        assertNoVerdict(
                DifferenceTests.undefined(difference, UndefinedReason.TOO_FEW_RESPONDENTS),
                "No verdict: too few people have a score.");
        assertNoVerdict(
                tests.normal(1, 0, 5),
                "No verdict: the scores do not differ within the groups, so that nothing tells what chance does.");
        assertNoVerdict(
                DifferenceTests.undefined(difference, UndefinedReason.NO_POPULATION),
                "No verdict: the test is undefined (no population).");
    }

    @Test
    void anAdjustedProbabilityThatIsUndefinedGivesNoVerdict() {
        Verdict none = rule.of(tests.normal(1, 0.2, 5), Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));

        assertThat(none.getConclusion()).isEqualTo(Conclusion.NO_VERDICT);
        assertThat(none.getCertainty()).isEqualTo(Likelihood.UNKNOWN);
    }

    @Test
    void aChangeOfPublishedProfilesIsJudged() {
        Verdict verdict = rule.of(change(Statistic.of(0.2)));

        assertThat(verdict).isEqualTo(rule.of(tests.normal(0.5, 0.2, 6.5)));
    }

    @Test
    void aChangeWithoutAStandardErrorGetsNoVerdict() {
        Verdict none = rule.of(change(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS)));

        assertThat(none.getText()).isEqualTo("No verdict: too few people have a score.");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        for (double difference : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> rule.withSmallestThatMatters(difference))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The smallest difference that matters is " + difference);
        }
        for (int decimals : new int[] {-1, 7}) {
            assertThatThrownBy(() -> rule.withDecimals(decimals))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The text is to show " + decimals + " decimals");
        }
        assertThat(rule.withDecimals(6).of(tests.normal(0.5, 0.2, 5)).getText()).startsWith("0.500000 higher");
        assertThat(rule.withDecimals(0).of(tests.normal(2, 0.2, 5)).getText())
                .startsWith("2 higher (95% interval 2 to 2)");
    }

    @Test
    void settingsKeepEachOther() {
        String text = rule.withDecimals(1)
                .withSmallestThatMatters(0.3)
                .withDecimals(3)
                .of(tests.normal(0.5, 0.2, 5))
                .getText();

        assertThat(text).startsWith("0.500").contains("by 0.300 or more");
        assertThat(rule.withDecimals(1)
                        .withSmallestThatMatters(0.3)
                        .of(tests.normal(0.5, 0.2, 5))
                        .getText())
                .contains("by 0.3 or more");
    }

    @Test
    void probabilitiesHaveTheirWords() {
        assertThat(Likelihood.of(Statistic.of(0.99))).isEqualTo(Likelihood.VIRTUALLY_CERTAIN);
        assertThat(Likelihood.of(Statistic.of(0.98))).isEqualTo(Likelihood.EXTREMELY_LIKELY);
        assertThat(Likelihood.of(Statistic.of(0.94))).isEqualTo(Likelihood.VERY_LIKELY);
        assertThat(Likelihood.of(Statistic.of(0.66))).isEqualTo(Likelihood.LIKELY);
        assertThat(Likelihood.of(Statistic.of(0.65))).isEqualTo(Likelihood.ABOUT_AS_LIKELY_AS_NOT);
        assertThat(Likelihood.of(Statistic.of(0))).isEqualTo(Likelihood.UNLIKELY);
        assertThat(Likelihood.of(Statistic.undefined(UndefinedReason.NO_ANSWERS)))
                .isEqualTo(Likelihood.UNKNOWN);
        assertThat(Likelihood.ABOUT_AS_LIKELY_AS_NOT.toText()).isEqualTo("about as likely as not");
    }

    private void assertNoVerdict(MeanTest test, String text) {
        Verdict none = rule.withSmallestThatMatters(0.1).of(test);

        assertThat(none.getConclusion()).isEqualTo(Conclusion.NO_VERDICT);
        assertThat(none.getCertainty()).isEqualTo(Likelihood.UNKNOWN);
        assertThat(none.getProbabilityOfMattering().isDefined()).isFalse();
        assertThat(none.getText()).isEqualTo(text);
    }

    private static Change change(Statistic standardError) {
        return Change.builder()
                .construct(ConstructId.of("acme", "trust"))
                .unit(UnitId.of("North"))
                .fromWave("2023")
                .toWave("2025")
                .before(6.0)
                .after(6.5)
                .standardError(standardError)
                .build();
    }
}
