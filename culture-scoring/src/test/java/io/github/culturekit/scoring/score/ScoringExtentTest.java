package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScoringExtentTest {

    private static final AnalystAccess ACCESS = AnalystAccess.because("test");
    private static final UnitId WARD = UnitId.of("ward");
    private static final Instrument THREE_ITEMS = Instrument.builder()
            .id("three")
            .version("1.0.0")
            .label("Three")
            .addResponseScale(ResponseScale.agreement5())
            .addItems("agree-5", "q1", "q2")
            .addItem(Item.reversed("q3", "agree-5"))
            .addScale(Scale.builder()
                    .copying(Scale.of("s", "own:s", "q1", "q2", "q3"))
                    .minimumAnswered(2)
                    .build())
            .build();

    @Property(tries = 50)
    void momentsAreTheSameWhateverElseIsKept(@ForAll boolean weighted, @ForAll long seed) {
        Responses block = AnyResponses.block(AnyResponses.of(80, weighted, new Random(seed)));
        Scoring scoring = Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE);
        List<Object> all = ofAll(scoring.score(block));
        assertThat(ofAll(scoring.forAnalysis().score(block))).isEqualTo(all);
        assertThat(ofAll(scoring.momentsOnly().score(block))).isEqualTo(all);
        Scoring small = scoring.momentsOnly();
        ScoreAccumulator travelled =
                small.accumulator(small.accumulator().add(block).toBytes());
        assertThat(ofAll(travelled.result())).isEqualTo(all);
    }

    @Test
    void favourableAnswersAreThoseOfPeopleWithAScore() {
        Responses responses = Responses.builder(THREE_ITEMS)
                .add("ward", 5, 4, 5) // q3 is reversed: 2 of 3 are favourable
                .add(person().putAnswer("q1", 4).putAnswer("q3", 2).build()) // 2 of 2
                .add(person().putAnswer("q1", 5).build()) // has no score
                .build();
        ScoreMoments moments = moments(Scoring.of(THREE_ITEMS).score(responses));
        assertThat(moments.getCount()).isEqualTo(2);
        assertThat(moments.getFavourableAnswers()).isEqualTo(Statistic.of(80));
    }

    @Test
    void nobodyWithAScoreHasNoFavourableAnswers() {
        Responses responses = Responses.builder(THREE_ITEMS)
                .add(person().putAnswer("q1", 5).build())
                .build();
        assertThat(moments(Scoring.of(THREE_ITEMS).score(responses)).getFavourableAnswers())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void whatWasNotKeptIsRefused() {
        Responses responses =
                Responses.builder(THREE_ITEMS).add("ward", 5, 4, 5).build();
        SurveyScores analysis = Scoring.of(THREE_ITEMS).forAnalysis().score(responses);
        assertThat(analysis.reveal(ACCESS).findItems("s", WARD)).isPresent();
        assertThatIllegalStateException()
                .isThrownBy(() -> analysis.publish(DisclosurePolicy.standard()))
                .withMessageContaining("not enough for a profile. Maybe leave");
        ExactScores moments =
                Scoring.of(THREE_ITEMS).momentsOnly().score(responses).reveal(ACCESS);
        assertThatIllegalStateException().isThrownBy(() -> moments.findItems("s", WARD));
        assertThatIllegalStateException()
                .isThrownBy(() -> moments.find(WARD).orElseThrow().findItems("s"));
        assertThatIllegalStateException().isThrownBy(() -> moments.find("s", WARD));
        assertThatIllegalStateException().isThrownBy(moments::getScores);
    }

    @Test
    void accumulatorsThatKeepMoreAndLessAreNotMerged() {
        ScoreAccumulator all = Scoring.of(THREE_ITEMS).accumulator();
        ScoreAccumulator less = Scoring.of(THREE_ITEMS).momentsOnly().accumulator();
        assertThatIllegalArgumentException().isThrownBy(() -> all.merge(less));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(THREE_ITEMS).accumulator(less.toBytes()));
    }

    @Test
    void momentsTakeLessMemory() {
        Responses responses =
                Responses.builder(THREE_ITEMS).add("ward", 5, 4, 5).build();
        assertThat(Scoring.of(THREE_ITEMS)
                        .momentsOnly()
                        .accumulator()
                        .add(responses)
                        .sizeInBytes())
                .isLessThan(Scoring.of(THREE_ITEMS).accumulator().add(responses).sizeInBytes());
    }

    private static Response.Builder person() {
        return Response.builder().unit("ward");
    }

    private static ScoreMoments moments(SurveyScores scores) {
        return scores.reveal(ACCESS).findMoments("s", WARD).orElseThrow();
    }

    private static List<Object> ofAll(SurveyScores scores) {
        ExactScores exact = scores.reveal(ACCESS);
        return exact.getUnits().stream()
                .flatMap(unit -> AnyResponses.INSTRUMENT.getScales().stream()
                        .map(scale -> exact.findMoments(scale.getId(), unit).orElseThrow()))
                .map(moments -> (Object) List.of(
                        moments.getCount(),
                        moments.getMean(),
                        moments.getVariance(),
                        moments.getWeightedMean(),
                        moments.getFavourableAnswers()))
                .toList();
    }
}
