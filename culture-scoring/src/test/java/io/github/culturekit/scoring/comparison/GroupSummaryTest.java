package io.github.culturekit.scoring.comparison;

import static io.github.culturekit.scoring.comparison.TwoGroupsProperties.assertClose;
import static io.github.culturekit.scoring.comparison.TwoGroupsTest.assertUndefined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.Scoring;
import org.junit.jupiter.api.Test;

class GroupSummaryTest {

    private static final Statistic NONE = Statistic.undefined(UndefinedReason.NO_ANSWERS);

    private final Responses responses = SmallSurvey.read(
            "North,nurse,1,ann,5,5",
            "North,nurse,1,bob,1,3",
            "North,nurse,1,eve,4,3",
            "South,nurse,1,cat,4,4",
            "South,nurse,1,dan,3,2");

    @Test
    void unitsThatAccumulatorsScoredAreComparedLikePeople() {
        ExactScores scores = Scoring.of(responses.getInstrument())
                .score(responses)
                .reveal(AnalystAccess.because("comparison of units"));
        MeanTest people = TwoGroups.withDefaults()
                .of(
                        GroupScores.of(responses.unit(UnitId.of("North")), SmallSurvey.TRUST),
                        GroupScores.of(responses.unit(UnitId.of("South")), SmallSurvey.TRUST))
                .getWelch();

        MeanTest units = TwoGroups.withDefaults().of(summary(scores, "North"), summary(scores, "South"));

        assertClose(units.getRatio(), people.getRatio());
        assertClose(units.getDegreesOfFreedom(), people.getDegreesOfFreedom());
        assertClose(units.getProbability(), people.getProbability());
    }

    @Test
    void printedNumbersAreCompared() {
        MeanTest test = TwoGroups.withDefaults()
                .of(summary(10, Statistic.of(6), Statistic.of(4)), summary(20, Statistic.of(5), Statistic.of(2)));

        assertThat(test.getStandardError()).isEqualTo(Statistic.of(Math.sqrt(0.5)));
        assertThat(test.getRatio()).isEqualTo(Statistic.of(1 / Math.sqrt(0.5)));
    }

    @Test
    void whatPrintedNumbersCannotGiveIsUndefined() {
        GroupSummary nobody = summary(0, NONE, NONE);
        GroupSummary one = summary(1, Statistic.of(3), NONE);
        GroupSummary many = summary(20, Statistic.of(5), Statistic.of(2));

        assertUndefined(TwoGroups.withDefaults().of(nobody, many).getDifference(), UndefinedReason.NO_ANSWERS);
        assertUndefined(TwoGroups.withDefaults().of(many, nobody).getProbability(), UndefinedReason.NO_ANSWERS);
        assertUndefined(TwoGroups.withDefaults().of(many, one).getRatio(), UndefinedReason.TOO_FEW_RESPONDENTS);
        assertThat(TwoGroups.withDefaults().of(one, many).getDifference()).isEqualTo(Statistic.of(-2));
    }

    @Test
    void numbersThatContradictEachOtherAreRefused() {
        assertRefused(() -> summary(0, Statistic.of(3), NONE), "'mean' is 3.0 of 0 people");
        assertRefused(() -> summary(2, NONE, Statistic.of(1)), "'mean' is undefined (no answers) of 2 people");
        assertRefused(() -> summary(1, Statistic.of(3), Statistic.of(1)), "'variance' is 1.0 of 1 people");
        assertRefused(() -> summary(2, Statistic.of(3), Statistic.of(-1)), "'variance' is -1.0; it must be 0 or more");
        assertRefused(() -> GroupSummary.builder().build(), "'mean'");
    }

    private static void assertRefused(Runnable build, String message) {
        assertThatThrownBy(build::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static GroupSummary summary(ExactScores scores, String unit) {
        return GroupSummary.of(
                scores.findMoments(SmallSurvey.TRUST, UnitId.of(unit)).orElseThrow());
    }

    private static GroupSummary summary(int n, Statistic mean, Statistic variance) {
        return GroupSummary.builder()
                .n(n)
                .missing(0)
                .mean(mean)
                .variance(variance)
                .build();
    }
}
