package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.response.AnswerSheet;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.wire.Tampering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of accumulating: however respondents are split, ordered and merged, the scores are the same. */
class ScoreAccumulatorProperties {

    private static final Scoring SCORING = Scoring.of(AnyResponses.INSTRUMENT)
            .in(AnyResponses.TREE)
            .withCuts("gender")
            .withCrossedCuts("gender", "tenure");

    @Property(tries = 150)
    void anySplitOrderAndMergeGivesTheSameBits(
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Response> responses = AnyResponses.of(people, false, random);
        ScoreAccumulator whole = SCORING.accumulator().add(AnyResponses.block(responses));

        ScoreAccumulator merged = scattered(SCORING, responses, parts, random);

        assertThat(scores(merged)).isEqualTo(scores(whole));
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
    }

    @Property(tries = 100)
    void weightedScoresAgreeToTwelveDigits(
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Response> responses = AnyResponses.of(people, true, random);
        List<ExactScore> whole = scores(SCORING.accumulator().add(AnyResponses.block(responses)));
        List<ExactScore> merged = scores(scattered(SCORING, responses, parts, random));
        assertThat(merged).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(merged.get(i).getUnweighted()).isEqualTo(whole.get(i).getUnweighted());
            assertClose(merged.get(i), whole.get(i));
        }
    }

    @Property(tries = 50)
    void withoutAnOrganisationTheOrderOfArrivalDoesNotShow(
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Response> responses = AnyResponses.of(people, false, random);
        Scoring flat = Scoring.of(AnyResponses.INSTRUMENT).withCuts("tenure");
        assertThat(scores(scattered(flat, responses, parts, random)))
                .isEqualTo(scores(flat.accumulator().add(AnyResponses.block(responses))));
    }

    @Property(tries = 50)
    void aParallelStreamOfResponsesScoresAsABlockOfThem(
            @ForAll @IntRange(min = 1, max = 200) int people, @ForAll long seed) {
        List<Response> responses = AnyResponses.of(people, false, new Random(seed));
        SurveyScores collected = responses.parallelStream().collect(SCORING.collector());
        assertThat(reveal(collected)).isEqualTo(reveal(SCORING.score(AnyResponses.block(responses))));
    }

    @Property(tries = 100)
    void sheetsScoreAsTheBlockOfTheirResponses(
            @ForAll @IntRange(min = 1, max = 150) int people, @ForAll boolean weighted, @ForAll long seed) {
        List<Response> responses = AnyResponses.of(people, weighted, new Random(seed));
        ScoreAccumulator sheets = SCORING.withRequestableCuts("tenure").accumulator();
        AnswerSheet sheet = AnswerSheet.of(AnyResponses.INSTRUMENT);
        for (Response response : responses) {
            sheets.add(fillIn(sheet.clear(), response));
        }
        ScoreAccumulator block =
                SCORING.withRequestableCuts("tenure").accumulator().add(AnyResponses.block(responses));
        assertThat(scores(sheets)).isEqualTo(scores(block));
        assertThat(sheets.toBytes()).isEqualTo(block.toBytes());
    }

    private static AnswerSheet fillIn(AnswerSheet sheet, Response response) {
        response.getUnit().ifPresent(sheet::unit);
        response.getWave().ifPresent(sheet::wave);
        response.getWeight().ifPresent(sheet::weight);
        response.getCuts().forEach(sheet::cut);
        response.getAnswers()
                .forEach((item, code) ->
                        sheet.answer(AnyResponses.INSTRUMENT.indexOf(item).orElseThrow(), code));
        return sheet;
    }

    @Property(tries = 50)
    void weightsThatAreAllTheSameChangeNothingButTheLastDigits(
            @ForAll @IntRange(min = 3, max = 40) int people,
            @ForAll @IntRange(min = 1, max = 900) int hundredths,
            @ForAll long seed) {
        List<Response> responses = AnyResponses.of(people, false, new Random(seed)).stream()
                .map(response -> Response.builder()
                        .copying(response)
                        .weight(hundredths / 100.0)
                        .build())
                .toList();
        for (ExactScore score : reveal(SCORING.score(AnyResponses.block(responses)))) {
            ScoreEstimate weighted = score.getWeighted().orElseThrow();
            assertClose(weighted.getMean(), score.getUnweighted().getMean(), 1e-12);
            assertClose(weighted.getStandardDeviation(), score.getUnweighted().getStandardDeviation(), 1e-9);
            assertClose(weighted.getStandardError(), score.getUnweighted().getStandardError(), 1e-9);
        }
    }

    @Property(tries = 50)
    void respondentsOfZeroWeightDropOut(
            @ForAll @IntRange(min = 1, max = 20) int counted,
            @ForAll @IntRange(min = 1, max = 20) int dropped,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<Response> some = weighted(AnyResponses.of(counted, false, random), 2);
        List<Response> both = new ArrayList<>(some);
        both.addAll(weighted(AnyResponses.of(dropped, false, random), 0));
        Scoring everyone = Scoring.of(AnyResponses.INSTRUMENT).in(AnyResponses.TREE);
        List<ExactScore> expected = reveal(everyone.score(AnyResponses.block(some)));
        List<ExactScore> actual = reveal(everyone.score(AnyResponses.block(both)));
        assertThat(actual)
                .extracting(ExactScore::getWeighted)
                .isEqualTo(expected.stream().map(ExactScore::getWeighted).toList());
    }

    @Property(tries = 500)
    void bytesThatSomebodyChangedAreRefusedOrScore(@ForAll boolean weighted, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = SCORING.accumulator()
                .add(AnyResponses.block(AnyResponses.of(1 + random.nextInt(20), weighted, random)))
                .toBytes();
        ScoreAccumulator accumulator;
        try {
            accumulator = SCORING.accumulator(Tampering.withBytesChanged(bytes, random));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("Maybe");
            return;
        }
        assertThat(scores(accumulator)).isNotEmpty();
    }

    /** The responses in any order, in blocks and one by one, over several accumulators, some of which went over a wire. */
    private static ScoreAccumulator scattered(Scoring scoring, List<Response> responses, int parts, Random random) {
        List<Response> shuffled = new ArrayList<>(responses);
        Collections.shuffle(shuffled, random);
        List<ScoreAccumulator> accumulators = new ArrayList<>(IntStream.range(0, parts)
                .mapToObj(part -> scoring.accumulator())
                .toList());
        for (Responses block : AnyResponses.blocks(shuffled.subList(0, shuffled.size() / 2), parts)) {
            accumulators.get(random.nextInt(parts)).add(block);
        }
        for (Response one : shuffled.subList(shuffled.size() / 2, shuffled.size())) {
            accumulators.get(random.nextInt(parts)).add(one);
        }
        ScoreAccumulator merged = accumulators.get(0);
        for (ScoreAccumulator other : accumulators.subList(1, parts)) {
            ScoreAccumulator arrived = random.nextBoolean() ? scoring.accumulator(other.toBytes()) : other;
            merged = random.nextBoolean() ? merged.merge(arrived) : arrived.merge(merged);
        }
        return merged;
    }

    private static List<Response> weighted(List<Response> responses, double weight) {
        return responses.stream()
                .map(response ->
                        Response.builder().copying(response).weight(weight).build())
                .toList();
    }

    private static void assertClose(ExactScore actual, ExactScore expected) {
        ScoreEstimate one = actual.getWeighted().orElseThrow();
        ScoreEstimate other = expected.getWeighted().orElseThrow();
        assertClose(one.getMean(), other.getMean(), 1e-12);
        assertClose(one.getStandardDeviation(), other.getStandardDeviation(), 1e-12);
        assertClose(one.getStandardError(), other.getStandardError(), 1e-12);
        for (FavourableRule rule : FavourableRule.values()) {
            assertClose(
                    one.getFavourableShares().get(rule).getFavourable(),
                    other.getFavourableShares().get(rule).getFavourable(),
                    1e-12);
        }
    }

    private static void assertClose(Statistic actual, Statistic expected, double relative) {
        assertThat(actual.getReason()).isEqualTo(expected.getReason());
        if (expected.isDefined()) {
            assertThat(actual.getValue())
                    .isCloseTo(expected.getValue(), within(relative * Math.max(1, Math.abs(expected.getValue()))));
        }
    }

    private static List<ExactScore> scores(ScoreAccumulator accumulator) {
        return reveal(accumulator.result());
    }

    private static List<ExactScore> reveal(SurveyScores scores) {
        return scores.reveal(AnalystAccess.because("test")).getScores();
    }
}
