package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import io.github.culturekit.scoring.score.Scoring;
import io.github.culturekit.scoring.wire.Tampering;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Covariances that are gathered in blocks are those of the answers themselves. */
class CovarianceAccumulatorProperties {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("mixed")
            .version("1.0.0")
            .label("Mixed")
            .addResponseScale(ResponseScale.agreement5())
            .addResponseScale(ResponseScale.range("eleven", 0, 10))
            .addItems("agree-5", "q1", "q2")
            .addItem(Item.reversed("q3", "agree-5"))
            .addItems("eleven", "q4")
            .addItem(Item.builder()
                    .copying(Item.of("q5", "agree-5"))
                    .optionScores(Map.of(1, 0.0, 2, 2.5, 3, 5.0, 5, 10.0))
                    .build())
            .addScale(Scale.of("s", "own:s", "q1", "q2", "q3", "q4", "q5"))
            .addScale(Scale.of("t", "own:t", "q1", "q2"))
            .build();
    private static final CronbachAlpha PAIRWISE = CronbachAlpha.withDefaults().withMissing(MissingData.PAIRWISE);

    @Property(tries = 100)
    void alphaIsThatOfTheMatrix(@ForAll @IntRange(min = 1, max = 80) int people, @ForAll long seed) {
        Responses responses = responses(people, new Random(seed));
        AlphaResult expected = PAIRWISE.of(ItemMatrix.of(responses, "s"));
        AlphaResult actual = PAIRWISE.of(accumulator().add(responses).result());
        assertThat(actual.getN()).isEqualTo(expected.getN());
        assertThat(actual.getSmallestPairwiseN()).isEqualTo(expected.getSmallestPairwiseN());
        assertClose(actual.getAlpha(), expected.getAlpha());
        assertThat(PAIRWISE.alphaOf(accumulator().add(responses).result())).isEqualTo(actual.getAlpha());
        for (String one : expected.getCovariances().getItems()) {
            for (String other : expected.getCovariances().getItems()) {
                assertClose(
                        actual.getCovariances().get(one, other),
                        expected.getCovariances().get(one, other));
            }
        }
    }

    @Property(tries = 50)
    void anySplitOrderAndMergeGivesTheSameBits(
            @ForAll @IntRange(min = 1, max = 80) int people,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        Responses responses = responses(people, random);
        List<CovarianceAccumulator> accumulators = Stream.iterate(accumulator(), CovarianceAccumulator::another)
                .limit(parts)
                .toList();
        for (int row : IntStream.range(0, people).map(row -> people - 1 - row).toArray()) {
            accumulators.get(random.nextInt(parts)).add(responses.select(row));
        }
        CovarianceAccumulator merged = accumulators.stream()
                .map(part -> random.nextBoolean() ? read(part.toBytes()) : part)
                .reduce((one, other) -> other.merge(one))
                .orElseThrow();
        CovarianceAccumulator whole = accumulator().add(responses);
        assertThat(PAIRWISE.of(merged.result())).isEqualTo(PAIRWISE.of(whole.result()));
        assertThat(furtherReliabilities(merged.result())).isEqualTo(furtherReliabilities(whole.result()));
        assertThat(merged.toBytes()).isEqualTo(whole.toBytes());
    }

    @Property(tries = 10)
    void manyRowsAtOnceAreAddedAsRowByRow(
            @ForAll @IntRange(min = 65_000, max = 200_000) int people, @ForAll long seed) {
        Random random = new Random(seed);
        Responses few = responses(200, random);
        Responses many = few.select(
                IntStream.generate(() -> random.nextInt(200)).limit(people).toArray());
        CovarianceAccumulator inBlocks = accumulator();
        for (int from = 0; from < people; from += 999) {
            inBlocks.add(many.rows(from, Math.min(people, from + 999)));
        }
        assertThat(accumulator().add(few).add(many).toBytes())
                .isEqualTo(inBlocks.add(few).toBytes());
    }

    @Property(tries = 30)
    void aParallelStreamOfBlocksIsGatheredAsOne(
            @ForAll @IntRange(min = 1, max = 80) int people, @ForAll @IntRange(min = 1, max = 20) int parts) {
        Responses responses = responses(people, new Random(people));
        ItemCovariances gathered = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> responses.where(row -> row % parts == part))
                .collect(CovarianceAccumulator.collector(INSTRUMENT, "s"));
        assertThat(gathered.toMatrix())
                .isEqualTo(accumulator().add(responses).result().toMatrix());
    }

    @Property(tries = 500)
    void bytesThatSomebodyChangedAreRefusedOrGiveCovariances(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes =
                accumulator().add(responses(1 + random.nextInt(40), random)).toBytes();
        CovarianceAccumulator accumulator;
        try {
            accumulator = read(Tampering.withBytesChanged(bytes, random));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("Maybe");
            return;
        }
        assertThat(accumulator.result().toMatrix().getItems()).hasSize(5);
    }

    @Example
    void bytesOfAnotherScaleKeyOrKindAreRefused() {
        byte[] bytes = accumulator().toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CovarianceAccumulator.fromBytes(bytes, INSTRUMENT, "t"))
                .withMessageContaining("of the scale 's', and what reads them is of 't'");
        Instrument turned = Instrument.builder()
                .copying(INSTRUMENT)
                .items(INSTRUMENT.getItems().stream()
                        .map(item -> item.getId().equals("q3") ? Item.of("q3", "agree-5") : item)
                        .toList())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CovarianceAccumulator.fromBytes(bytes, turned, "s"))
                .withMessageContaining("of the scoring key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(Scoring.of(INSTRUMENT).accumulator().toBytes()))
                .withMessageContaining("of the kind 'scores'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.of(INSTRUMENT).accumulator(bytes))
                .withMessageContaining("of the kind 'covariances'");
    }

    @Example
    void moreRowsThanAFieldHoldsAreCounted() {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        for (int person = 0; person < 5000; person++) {
            builder.add("u", 5, 5, 1, 10, 5);
        }
        ItemCovariances covariances = accumulator().add(builder.build()).result();
        assertThat(covariances.getCount(4, 0)).isEqualTo(5000);
        assertThat(covariances.toMatrix().get("q4", "q1")).isEqualTo(Statistic.of(0));
    }

    @Example
    void covariancesOverPairsHaveNoListwiseAlpha() {
        ItemCovariances covariances = accumulator().result();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CronbachAlpha.withDefaults().of(covariances))
                .withMessageContaining("Maybe use withMissing(MissingData.PAIRWISE).");
    }

    @Example
    void scoresWithoutEqualStepsAreRefused() {
        Instrument odd = Instrument.builder()
                .copying(INSTRUMENT)
                .items(List.of(Item.builder()
                        .copying(Item.of("q1", "agree-5"))
                        .optionScores(Map.of(1, 0.0, 2, Math.PI, 3, 10.0))
                        .build()))
                .scales(List.of(Scale.of("s", "own:s", "q1")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CovarianceAccumulator.of(odd, "s"))
                .withMessageStartingWith("Item 'q1' does not score in equal steps");
    }

    @Example
    void otherScalesAndInstrumentsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator().merge(CovarianceAccumulator.of(INSTRUMENT, "t")))
                .withMessageContaining("cannot take in those of scale 't'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CovarianceAccumulator.of(INSTRUMENT, "u"))
                .withMessageContaining("has no scale 'u'; it has [s, t]");
        Instrument newer =
                Instrument.builder().copying(INSTRUMENT).version("2.0.0").build();
        Responses toNewer = Responses.builder(newer).add("u", 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accumulator().add(toNewer))
                .withMessageContaining("version 2.0.0");
    }

    private static List<ReliabilityResult> furtherReliabilities(ItemCovariances pairs) {
        MissingData pairwise = MissingData.PAIRWISE;
        return List.of(
                GuttmanLambdas.withDefaults().withMissing(pairwise).of(pairs),
                GreatestLowerBound.withDefaults().withMissing(pairwise).of(pairs),
                SplitHalf.withDefaults().withMissing(pairwise).of(pairs),
                McDonaldOmega.withDefaults().withMissing(pairwise).of(pairs));
    }

    private static CovarianceAccumulator accumulator() {
        return CovarianceAccumulator.of(INSTRUMENT, "s");
    }

    private static CovarianceAccumulator read(byte[] bytes) {
        return CovarianceAccumulator.fromBytes(bytes, INSTRUMENT, "s");
    }

    private static Responses responses(int people, Random random) {
        ResponsesBuilder builder = Responses.builder(INSTRUMENT);
        for (int person = 0; person < people; person++) {
            Response.Builder response = Response.builder().unit("u");
            for (Item item : INSTRUMENT.getItems()) {
                List<Integer> codes = INSTRUMENT.responseScaleOf(item).getCodes();
                if (random.nextInt(4) > 0) {
                    response.putAnswer(item.getId(), codes.get(random.nextInt(codes.size())));
                }
            }
            builder.add(response.build());
        }
        return builder.build();
    }

    private static void assertClose(Statistic actual, Statistic expected) {
        assertThat(actual.getReason()).isEqualTo(expected.getReason());
        if (expected.isDefined()) {
            assertThat(actual.getValue())
                    .isCloseTo(expected.getValue(), within(1e-10 * Math.max(1, Math.abs(expected.getValue()))));
        }
    }
}
