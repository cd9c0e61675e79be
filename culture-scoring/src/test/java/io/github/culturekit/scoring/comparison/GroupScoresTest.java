package io.github.culturekit.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GroupScoresTest {

    private final Responses responses = SmallSurvey.read(
            "North,nurse,1,ann,5,5", "North,nurse,1,bob,1,3", "South,,1,cat,4,4", "South,porter,1,dan,4,");

    @Test
    void respondentsScoresAreOnTheReportRange() {
        GroupScores all = GroupScores.of(responses, SmallSurvey.TRUST);

        assertThat(all.sorted()).containsExactly(2.5, 7.5, 10);
        assertThat(all.summary().getMissing()).isEqualTo(1);
        assertThat(all.summary().getN()).isEqualTo(3);
    }

    @Test
    void unitsAreGroups() {
        assertThat(GroupScores.byUnit(responses, SmallSurvey.TRUST))
                .containsExactly(
                        entry("North", GroupScores.of(10, 2.5)),
                        entry("South", GroupScores.ofPresent(List.of(OptionalDouble.of(7.5), OptionalDouble.empty()))));
    }

    @Test
    void whoHasNoValueOfACutIsInNoGroup() {
        assertThat(GroupScores.byCut(responses, SmallSurvey.TRUST, "role"))
                .containsExactly(
                        entry("nurse", GroupScores.of(2.5, 10)),
                        entry("porter", GroupScores.ofPresent(List.of(OptionalDouble.empty()))));
    }

    @Test
    void anUnknownScaleIsRefused() {
        assertThatThrownBy(() -> GroupScores.of(responses, "thrust"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no scale 'thrust'");
    }

    @Test
    void noResponsesMakeAnEmptyGroup() {
        assertThat(GroupScores.of(responses.select(), SmallSurvey.TRUST)).isEqualTo(GroupScores.of());
    }

    @Test
    void theMeanIsExactForNumbersThatAddUp() {
        double[] tenths = new double[1000];
        Arrays.fill(tenths, 0.1);

        assertThat(GroupScores.of(tenths).mean()).isEqualTo(0.1);
        assertThat(GroupScores.of(tenths).squares()).isZero();
    }

    @Test
    void largeNumbersKeepTheirVariance() {
        assertThat(GroupScores.of(1e9 + 1, 1e9 + 2, 1e9 + 3).variance()).isEqualTo(1);
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(GroupScores.of(5, 1, 9).median()).isEqualTo(5);
        assertThat(GroupScores.of(5, 1, 9, 2).median()).isEqualTo(3.5);
        assertThat(GroupScores.of(5, 1, 9).distancesFromMedian()).isEqualTo(GroupScores.of(0, 4, 4));
    }

    @Test
    void groupsAreEqualByScoresWhateverTheirOrder() {
        assertThat(GroupScores.of(1, 2)).isEqualTo(GroupScores.of(2, 1)).hasSameHashCodeAs(GroupScores.of(2, 1));
        assertThat(GroupScores.of(1, 2)).isNotEqualTo(GroupScores.of(1, 3)).isNotEqualTo("{1, 2}");
        assertThat(GroupScores.of()).isNotEqualTo(GroupScores.ofPresent(List.of(OptionalDouble.empty())));
        assertThat(GroupScores.of().hashCode())
                .isNotEqualTo(
                        GroupScores.ofPresent(List.of(OptionalDouble.empty())).hashCode());
    }

    @Test
    void nobodysScoreShowsInText() {
        assertThat(GroupScores.of(7.25, 3)).hasToString("GroupScores{2 people}");
    }

    @Test
    void aSummarySaysHowFarScoresSpread() {
        assertThat(GroupScores.of(1, 2, 6).summary().getStandardDeviation().getValue())
                .isCloseTo(Math.sqrt(7), within(1e-15));
        assertThat(GroupScores.of(1).summary().getMean()).isEqualTo(Statistic.of(1));
    }
}
