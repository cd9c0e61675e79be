package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreAccumulatorTest {

    private static final Instrument INSTRUMENT = AnyResponses.INSTRUMENT;
    private static final Scoring SCORING =
            Scoring.of(INSTRUMENT).in(AnyResponses.TREE).withCuts("gender");

    @Test
    void aResultDoesNotChangeWithWhatIsAddedLater() {
        ScoreAccumulator accumulator = SCORING.accumulator().add(block(30));
        SurveyScores early = accumulator.result();
        List<ExactScore> before = reveal(early);
        accumulator.add(block(20));
        assertThat(reveal(early)).isEqualTo(before);
        assertThat(reveal(accumulator.result())).isNotEqualTo(before);
    }

    @Test
    void mergingLeavesTheOtherAsItIs() {
        ScoreAccumulator other = SCORING.accumulator().add(block(10));
        byte[] before = other.toBytes();
        SCORING.accumulator().merge(other).add(block(5));
        assertThat(other.toBytes()).isEqualTo(before);
        other.add(block(5));
        assertThat(other.toBytes()).isNotEqualTo(before);
    }

    @Test
    void anEmptyAccumulatorHasAResultOfNobody() {
        assertThat(reveal(SCORING.accumulator().result()))
                .hasSize(5 * 6)
                .allSatisfy(score -> assertThat(score.getRows()).isZero());
        assertThat(SCORING.accumulator(SCORING.accumulator().toBytes()).toBytes())
                .isEqualTo(SCORING.accumulator().toBytes());
    }

    @Test
    void moreRespondentsThanACounterOfATeamHoldsAreCounted() {
        Instrument one = Instrument.builder()
                .id("one")
                .version("1.0.0")
                .label("One")
                .addResponseScale(ResponseScale.agreement5())
                .addItem(Item.of("q1", "agree-5"))
                .addScale(Scale.of("s", "own:s", "q1"))
                .build();
        ResponsesBuilder builder = Responses.builder(one);
        for (int person = 0; person < 9000; person++) {
            builder.add("ward", 5);
        }
        ScoreAccumulator accumulator = Scoring.of(one).accumulator().add(builder.build());
        ScoreAccumulator doubled =
                Scoring.of(one).accumulator(accumulator.toBytes()).merge(accumulator);
        ExactScore score = doubled.result()
                .reveal(AnalystAccess.because("test"))
                .find("s", UnitId.of("ward"))
                .orElseThrow();
        assertThat(score.getBase().getAnswers()).isEqualTo(18_000);
        assertThat(score.getUnweighted().getMean().getValue()).isEqualTo(10);
    }

    @Test
    void aRespondentWithoutAUnitBelongsToTheWholeOrganisation() {
        ExactScore score = SCORING.accumulator()
                .add(Response.builder().putAnswer("a1", 5).putAnswer("a2", 5).build())
                .result()
                .reveal(AnalystAccess.because("test"))
                .find("a", UnitId.of("all"))
                .orElseThrow();
        assertThat(score.getRows()).isEqualTo(1);
    }

    @Test
    void exactScoresAreWrittenAndReadBackAlsoThoseOfEveryone() {
        List<ExactScore> scores = reveal(SCORING.accumulator().add(block(50)).result());
        assertThat(scores).anyMatch(score -> score.getCut().isEveryone());
        assertThat(scores)
                .allSatisfy(score -> assertThat(CultureJson.read(CultureJson.write(score), ExactScore.class))
                        .isEqualTo(score));
    }

    @Test
    void memoryGrowsWithTheGroupsAndNotWithTheRespondents() {
        ScoreAccumulator accumulator = SCORING.accumulator().add(block(50));
        long before = accumulator.sizeInBytes();
        assertThat(accumulator.add(block(50)).add(block(50)).sizeInBytes()).isEqualTo(before);
    }

    @Test
    void aCodeOutsideTheScaleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator()
                        .add(Response.builder().unit("ward").putAnswer("a1", 6).build()))
                .withMessage("Item 'a1': option code 6 is not in response scale 'agree-5' (codes 1-5). Maybe the source"
                        + " holds 6 for \"not applicable\": declare it with notApplicable(6).");
    }

    @Test
    void moreResponsesThanWaitAtATimeScoreAsABlock() {
        List<Response> responses = AnyResponses.of(3 * WaitingResponses.MOST + 5, false, new Random(1));
        ScoreAccumulator oneByOne = SCORING.accumulator();
        responses.forEach(oneByOne::add);
        assertThat(oneByOne.toBytes())
                .isEqualTo(
                        SCORING.accumulator().add(AnyResponses.block(responses)).toBytes());
    }

    @Test
    void aSheetIsCopiedSoThatItServesTheNextPerson() {
        AnswerSheet sheet = AnswerSheet.of(INSTRUMENT).unit("ward").answer(0, 5);
        ScoreAccumulator accumulator = SCORING.accumulator().add(sheet);
        accumulator.add(sheet.clear().unit("south").cut("gender", "F").answer(0, 1));
        assertThat(accumulator.toBytes())
                .isEqualTo(SCORING.accumulator()
                        .add(Response.builder().unit("ward").putAnswer("a1", 5).build())
                        .add(Response.builder()
                                .unit("south")
                                .putCut("gender", "F")
                                .putAnswer("a1", 1)
                                .build())
                        .toBytes());
    }

    @Test
    void whoLacksAValueIsInNoCutOfItsAttribute() {
        Scoring crossed =
                Scoring.of(INSTRUMENT).withCrossedCuts("gender", "tenure").withCuts("tenure");
        List<ExactScore> scores = reveal(crossed.accumulator()
                .add(AnswerSheet.of(INSTRUMENT).unit("ward").cut("tenure", "t1").answer(0, 5))
                .result());
        assertThat(scores)
                .extracting(score -> score.getCut().toString())
                .containsOnly(Cut.everyone().toString(), Cut.of("tenure", "t1").toString());
    }

    @Test
    void aSheetOfAnotherInstrumentIsRefused() {
        Instrument other = Instrument.builder().copying(INSTRUMENT).id("other").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator().add(AnswerSheet.of(other)))
                .withMessageStartingWith("Responses are to instrument 'other' version 1.0.0, not to 'everything'");
    }

    @Test
    void aResponseIsInEveryResultAfterIt() {
        ScoreAccumulator accumulator = SCORING.accumulator();
        for (int added = 1; added <= 3; added++) {
            accumulator.add(Response.builder().unit("ward").putAnswer("a1", 5).build());
            assertThat(accumulator
                            .result()
                            .reveal(AnalystAccess.because("test"))
                            .find("a", UnitId.of("ward"))
                            .orElseThrow()
                            .getRows())
                    .isEqualTo(added);
        }
    }

    @Test
    void responsesThatWaitInTheOtherAreMerged() {
        Response response = Response.builder().unit("ward").putAnswer("a1", 5).build();
        ScoreAccumulator other = SCORING.accumulator().add(response);
        assertThat(SCORING.accumulator().add(response).merge(other).toBytes())
                .isEqualTo(SCORING.accumulator().add(response).add(response).toBytes());
        assertThat(other.toBytes())
                .isEqualTo(SCORING.accumulator().add(response).toBytes());
    }

    @Test
    void aRefusedResponseLeavesThoseThatWaitAsTheyAre() {
        Response sound = Response.builder().unit("ward").putAnswer("a1", 5).build();
        Response broken = Response.builder()
                .unit("ward")
                .putAnswer("a2", 1)
                .putAnswer("a3", 9)
                .build();
        ScoreAccumulator accumulator = SCORING.accumulator().add(sound);
        assertThatIllegalArgumentException().isThrownBy(() -> accumulator.add(broken));
        assertThat(accumulator.add(sound).toBytes())
                .isEqualTo(SCORING.accumulator().add(sound).add(sound).toBytes());
    }

    @Test
    void theSameCrossingNamedTwiceCountsOnce() {
        Scoring once = Scoring.of(INSTRUMENT).withCuts("gender").withCrossedCuts("gender", "tenure");
        Scoring twice = once.withCrossedCuts("tenure", "gender").withCrossedCuts("gender", "gender");
        assertThat(reveal(twice.score(block(30)))).isEqualTo(reveal(once.score(block(30))));
    }

    @Test
    void aCrossingOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.withCrossedCuts())
                .withMessageContaining("Maybe name two attributes");
    }

    @Test
    void anUnknownItemOrUnitOfAResponseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator()
                        .add(Response.builder().unit("ward").putAnswer("a9", 1).build()))
                .withMessageContaining("has no item 'a9'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator()
                        .add(Response.builder().unit("wrad").build()))
                .withMessageContaining("Unit 'wrad' is not in organisation 'All'");
    }

    @Test
    void whatIsRefusedHasChangedNothing() {
        ScoreAccumulator accumulator = SCORING.accumulator().add(block(10));
        byte[] before = accumulator.toBytes();
        Responses unknownUnit = Responses.builder(INSTRUMENT)
                .add(Response.builder()
                        .unit("ward")
                        .wave("2025")
                        .putCut("gender", "F")
                        .build())
                .add(Response.builder()
                        .unit("wrad")
                        .wave("2025")
                        .putCut("gender", "F")
                        .build())
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> accumulator.add(unknownUnit));
        assertThat(accumulator.toBytes()).isEqualTo(before);
    }

    @Test
    void unitsOfARefusedBlockAreNotInTheResult() {
        ScoreAccumulator accumulator =
                Scoring.of(INSTRUMENT).withRequestableCuts("nowhere").accumulator();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.add(block(10)))
                .withMessageContaining("'nowhere'");
        assertThat(accumulator.result().reveal(AnalystAccess.because("test")).getUnits())
                .containsExactly(Responses.EVERYONE);
    }

    @Test
    void anotherWaveIsRefused() {
        ScoreAccumulator accumulator = SCORING.accumulator().add(block(3));
        Response later = Response.builder().unit("ward").wave("2026").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.add(later))
                .withMessage("Responses are of wave '2026', those before of '2025'; scores are of one. Maybe keep an"
                        + " accumulator for each wave.");
    }

    @Test
    void weightedAndUnweightedResponsesAreNotMixed() {
        Responses weighted = AnyResponses.block(AnyResponses.of(5, true, new Random(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator().add(block(3)).add(weighted))
                .withMessageContaining("Maybe leave weights out of all with Scoring.unweighted().");
        assertThat(reveal(SCORING.unweighted()
                        .accumulator()
                        .add(block(3))
                        .add(weighted)
                        .result()))
                .isNotEmpty();
    }

    @Test
    void accumulatorsOfDifferentScoringsAreNotMerged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SCORING.accumulator().merge(SCORING.withCuts("tenure").accumulator()))
                .withMessageContaining("different scorings")
                .withMessageContaining("[[gender], [tenure]]");
    }

    @Test
    void anAccumulatorIsNotMergedWithItself() {
        ScoreAccumulator accumulator = SCORING.accumulator();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator.merge(accumulator))
                .withMessageContaining("everybody would count twice");
    }

    @Test
    void damagedBytesAreRefused() {
        byte[] bytes = SCORING.accumulator().add(block(10)).toBytes();
        bytes[bytes.length / 2]++;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.accumulator(bytes))
                .withMessageContaining("damaged: their checksum is wrong");
        assertThatIllegalArgumentException().isThrownBy(() -> SCORING.accumulator(new byte[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> SCORING.accumulator(new byte[0]));
    }

    @Test
    void foreignBytesAreRefused() {
        byte[] bytes = SCORING.accumulator().add(block(10)).toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(INSTRUMENT).withCuts("gender").accumulator(bytes))
                .withMessageContaining("of the organisation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORING.withCuts("tenure").accumulator(bytes))
                .withMessageContaining("of the cuts '[[gender]]', and what reads them is of '[[gender], [tenure]]'");
        Instrument newer =
                Instrument.builder().copying(INSTRUMENT).version("1.1.0").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(newer)
                        .in(AnyResponses.TREE)
                        .withCuts("gender")
                        .accumulator(bytes))
                .withMessageContaining("of the instrument version '1.0.0'");
    }

    @Test
    void aChangedScoringKeyIsForeign() {
        byte[] bytes = SCORING.accumulator().add(block(10)).toBytes();
        Instrument changed = Instrument.builder()
                .copying(INSTRUMENT)
                .scales(List.of(Scale.of("a", "own:a", "a1", "a2", "a3")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(changed)
                        .in(AnyResponses.TREE)
                        .withCuts("gender")
                        .accumulator(bytes))
                .withMessageContaining("of the scoring key");
    }

    private static Responses block(int people) {
        return AnyResponses.block(AnyResponses.of(people, false, new Random(people)));
    }

    private static List<ExactScore> reveal(SurveyScores scores) {
        return scores.reveal(AnalystAccess.because("test")).getScores();
    }
}
