package io.github.culturekit.scoring.variance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.weighting.Categories;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SurveyComparisonTest {

    private static final SurveyComparison COMPARISON = SurveyComparison.withDefaults();
    private final Categories part = Categories.of("part", "a", "a", "a", "b", "b", "b");
    private final SurveyValues values = SurveyValues.of(1, 2, 3, 5, 7, 9);

    @Test
    void theRatioIsStudentsWithOneDegreeLess() {
        SurveyComparisonResult test =
                COMPARISON.of(SurveyDesign.simpleRandom(6), values.in(part, "a"), values.in(part, "b"));
        double ratio = -5 / Math.sqrt(6.0 / 5 * (2.0 / 9 + 8.0 / 9));

        assertThat(test.getDifference().getValue()).isCloseTo(-5, within(1e-12));
        assertThat(test.getRatio().getValue()).isCloseTo(ratio, within(1e-12));
        assertThat(test.getDegreesOfFreedom()).isEqualTo(4);
        assertThat(test.getProbability().getValue())
                .isCloseTo(2 * TDistribution.of(4).cumulativeProbability(ratio), within(1e-12));
        assertThat(COMPARISON
                        .of(SurveyDesign.simpleRandom(6), values.in(part, "b"), values.in(part, "a"))
                        .getProbability()
                        .getValue())
                .isCloseTo(test.getProbability().getValue(), within(1e-12));
    }

    @Test
    void whatCannotBeTestedHasAReason() {
        SurveyValues same = SurveyValues.of(1, 1, 1, 2, 2, 2);
        SurveyComparisonResult certain =
                COMPARISON.of(SurveyDesign.simpleRandom(6), same.in(part, "a"), same.in(part, "b"));
        SurveyComparisonResult empty =
                COMPARISON.of(SurveyDesign.of(1, 1, 1, 0, 0, 0), values.in(part, "a"), values.in(part, "b"));
        SurveyComparisonResult two = COMPARISON.of(
                SurveyDesign.of(1, 0, 0, 1, 0, 0).withWeights(1, 0, 0, 1, 0, 0),
                values.in(part, "a"),
                values.in(part, "b"));
        SurveyComparisonResult three =
                COMPARISON.of(SurveyDesign.of(1, 1, 0, 1, 0, 0), values.in(part, "a"), values.in(part, "b"));

        assertThat(certain.getRatio()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(certain.getProbability()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(empty.getDifference()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(empty.getRatio()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(two.getDegreesOfFreedom()).isZero();
        assertThat(two.getProbability()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(three.getDegreesOfFreedom()).isEqualTo(1);
        assertThat(three.getProbability().isDefined()).isTrue();
    }

    @Test
    void oneDegreeIsTooFew() {
        SurveyComparisonResult teams = COMPARISON.of(
                SurveyDesign.simpleRandom(6).withClusters(Categories.of("team", "1", "1", "2", "1", "2", "2")),
                values.in(part, "a"),
                values.in(part, "b"));

        assertThat(teams.getRatio().isDefined()).isTrue();
        assertThat(teams.getDegreesOfFreedom()).isZero();
        assertThat(teams.getProbability()).isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
    }

    @Test
    void bothJacksonsReadWhatTheyWrote() throws Exception {
        SurveyComparisonResult test =
                COMPARISON.of(SurveyDesign.simpleRandom(6), values.in(part, "a"), values.in(part, "b"));
        SurveyEstimate estimate = TaylorVariance.withDefaults().of(TenStaff.design(), SurveyMean.of(TenStaff.TRUST));
        UnitMeanEstimate unit = UnitMean.withDefaults().of(5, SurveyValues.of(1, 2, 4));
        JsonMapper three = JsonMapper.shared();
        ObjectMapper two = new ObjectMapper();

        for (Object value : new Object[] {test, estimate, unit}) {
            Class<?> type = value.getClass().getSuperclass();
            assertThat((Object) three.readValue(three.writeValueAsString(value), type))
                    .isEqualTo(value);
            assertThat((Object) two.readValue(two.writeValueAsString(value), type))
                    .isEqualTo(value);
        }
    }
}
