package io.github.culturekit.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.instrument.ScoringRule;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ExactScores;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.score.UnitScores;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {

    private static final IntraclassCorrelation ICC = IntraclassCorrelation.withDefaults();

    @Test
    void theCorrelationsFollowFromTheMeanSquares() {
        // Means 2, 3 and 5 of two people each: SSB 28/3, SSW 1.5, MSB 14/3, MSW 0.5.
        IccResult result = ICC.of(List.of(
                GroupMoments.ofScores(1.5, 2.5), GroupMoments.ofScores(2.5, 3.5), GroupMoments.ofScores(4.5, 5.5)));
        assertThat(result.getAnova().getSquaresBetween().getValue()).isCloseTo(28.0 / 3, within(1e-14));
        assertThat(result.getAnova().getSquaresWithin().getValue()).isCloseTo(1.5, within(1e-14));
        assertThat(result.getIcc1().getValue()).isCloseTo((14.0 / 3 - 0.5) / (14.0 / 3 + 0.5), within(1e-14));
        assertThat(result.getIcc2().getValue()).isCloseTo((14.0 / 3 - 0.5) / (14.0 / 3), within(1e-14));
        assertThat(result.getAnova().getGrandMean().getValue()).isCloseTo(10.0 / 3, within(1e-15));
        assertThat(result.toString()).startsWith("IccResult[ICC(1) 0.8").endsWith("3 groups]");
    }

    @Test
    void groupsThatDifferLessThanByChanceHaveANegativeCorrelation() {
        assertThat(ICC.of(List.of(GroupMoments.ofScores(1, 5), GroupMoments.ofScores(1, 5)))
                        .getIcc1())
                .isEqualTo(Statistic.of(-1));
        assertThat(ICC.of(List.of(GroupMoments.ofScores(1, 5), GroupMoments.ofScores(1, 5)))
                        .getIcc2())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
    }

    @Test
    void whatCannotBeHadHasItsReason() {
        assertThat(ICC.of(List.of()).getIcc1()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(ICC.of(List.of()).getAnova().getGrandMean())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
        assertThat(ICC.of(List.of(GroupMoments.ofScores(1, 2))).getAnova().getMeanSquareBetween())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        assertThat(ICC.of(List.of(GroupMoments.ofScores(1), GroupMoments.ofScores(2)))
                        .getIcc1())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS));
        IccResult same = ICC.of(List.of(GroupMoments.ofScores(3, 3), GroupMoments.ofScores(3, 3)));
        assertThat(same.getIcc1()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
        assertThat(same.getAnova().getProbability()).isEqualTo(Statistic.undefined(UndefinedReason.NO_VARIANCE));
    }

    @Test
    void exactScoresGiveWhatThePeoplesScoresGive() {
        Instrument one = Instrument.builder()
                .id("one")
                .version("1.0.0")
                .label("One")
                .addResponseScale(ResponseScale.agreement5())
                .addItem(Item.of("q1", "agree-5"))
                .addScale(Scale.of("s", "own:s", "q1"))
                .rule(ScoringRule.builder()
                        .copying(ScoringRule.standard())
                        .range(ReportRange.NATIVE)
                        .build())
                .build();
        Responses responses = Responses.builder(one)
                .add("a", 1)
                .add("a", 3)
                .add("b", 4)
                .add("b", 5)
                .add("b", 5)
                .add("nobody answers")
                .build();
        ExactScores scores = Scoring.of(one).score(responses).reveal(AnalystAccess.because("test"));
        IccResult expected = ICC.of(List.of(GroupMoments.ofScores(1, 3), GroupMoments.ofScores(4, 5, 5)));
        IccResult actual = ICC.of(scores, "s", List.of(UnitId.of("a"), UnitId.of("b"), UnitId.of("nobody answers")));
        assertThat(actual.getAnova().getSizes().getGroups()).isEqualTo(2);
        assertThat(actual.getIcc1().getValue()).isCloseTo(expected.getIcc1().getValue(), within(1e-12));
        assertThat(actual.getAnova().getProbability().getValue())
                .isCloseTo(expected.getAnova().getProbability().getValue(), within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ICC.of(scores, "s", List.of(UnitId.of("c"))))
                .withMessageContaining("no score of unit 'c' on scale 's'");
    }

    @Test
    void severalScalesAtOnceGiveWhatEachGivesAlone() {
        Instrument two = Instrument.builder()
                .id("two")
                .version("1.0.0")
                .label("Two")
                .addResponseScale(ResponseScale.agreement5())
                .addItems("agree-5", "q1", "q2")
                .addScale(Scale.of("s", "own:s", "q1"))
                .addScale(Scale.of("t", "own:t", "q2"))
                .build();
        Responses responses = Responses.builder(two)
                .add("a", 1, 5)
                .add("a", 3, 4)
                .add("b", 4, 4)
                .add("b", 5)
                .add("c", 2)
                .build();
        ExactScores scores = Scoring.of(two).score(responses).reveal(AnalystAccess.because("test"));
        List<UnitScores> units = scores.getUnitScores().subList(1, 4);
        List<UnitId> names = units.stream().map(UnitScores::getUnit).toList();
        assertThat(names).extracting(UnitId::toString).containsExactly("a", "b", "c");
        List<IccResult> both = ICC.of(units, List.of("t", "s"));
        assertThat(both)
                .extracting(icc -> icc.getAnova().getSizes().getGroups())
                .containsExactly(2, 3);
        assertThat(both)
                .extracting(IccResult::toString)
                .containsExactly(
                        ICC.of(scores, "t", names).toString(),
                        ICC.of(scores, "s", names).toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ICC.of(units, List.of("s", "u")))
                .withMessageContaining("no score of unit 'a' on scale 'u'");
    }

    @Test
    void anEmptyGroupHasNoPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupMoments.ofScores())
                .withMessageContaining("Maybe leave groups without scores out.");
    }
}
