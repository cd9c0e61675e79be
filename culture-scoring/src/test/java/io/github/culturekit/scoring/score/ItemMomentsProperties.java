package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.disclosure.AnalystAccess;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.Response;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.response.ResponsesBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The moments of items against sums over people, of small groups and of large ones, which are counted in another way. */
class ItemMomentsProperties {

    /** Scores and their distances are below 256, and each of n additions rounds a sum by no more than n * 256 ulps of 1. */
    private static final int MOST_PEOPLE = 150;

    private static final double ROUNDING_OF_SUMS = MOST_PEOPLE * 256 * Math.ulp(1.0);
    private static final double ROUNDING_OF_SQUARES = 2 * MOST_PEOPLE * 256 * 256 * Math.ulp(1.0);

    private static final String SCALE = "s";
    private static final UnitId WARD = UnitId.of("ward");

    /** Items by what they score for the codes from 1; NaN for nothing. Some are in whole steps, some not or too far apart. */
    private static final Map<String, double[]> SCORES = Map.of(
            "plain", new double[] {1, 2, 3, 4, 5},
            "reversed", new double[] {5, 4, 3, 2, 1},
            "gaps", new double[] {7, Double.NaN, -3, 2, Double.NaN},
            "parts", new double[] {0.1, 0.7, Double.NaN, 2.5, 1e-3},
            "far", new double[] {-3, 1, 200, Double.NaN, 4},
            "long", IntStream.rangeClosed(1, 12).asDoubleStream().toArray());

    private static final List<String> ITEMS = SCORES.keySet().stream().sorted().toList();
    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("items")
            .version("1.0.0")
            .label("Items")
            .addResponseScale(ResponseScale.range("five", 1, 5))
            .addResponseScale(ResponseScale.range("twelve", 1, 12))
            .addItem(Item.of("plain", "five"))
            .addItem(Item.reversed("reversed", "five"))
            .addItem(scored("gaps"))
            .addItem(scored("parts"))
            .addItem(scored("far"))
            .addItem(Item.of("long", "twelve"))
            .addScale(Scale.of(SCALE, "own:s", ITEMS.toArray(String[]::new)))
            .build();

    @Property(tries = 200)
    void momentsAreThoseOfThePeople(@ForAll @IntRange(max = MOST_PEOPLE) int people, @ForAll long seed) {
        Random random = new Random(seed);
        List<Map<String, Integer>> answers =
                Stream.generate(() -> answers(random)).limit(people).toList();
        ItemMoments moments = moments(answers);
        List<Statistic> variances = new ArrayList<>();
        for (int item = 0; item < ITEMS.size(); item++) {
            double[] scores = scores(answers, ITEMS.get(item));
            assertThat(moments.getCount(item)).isEqualTo(scores.length);
            assertClose(moments.getMean(item), mean(scores), ROUNDING_OF_SUMS);
            assertClose(moments.getVariance(item), variance(scores), ROUNDING_OF_SQUARES);
            variances.add(moments.getVariance(item));
        }
        assertThat(moments.getMeanVariance()).isEqualTo(meanOf(variances));
    }

    @Property(tries = 100)
    void whoeverAgreeHaveNoVariance(
            @ForAll @IntRange(min = 2, max = MOST_PEOPLE) int people, @ForAll @IntRange(min = 1, max = 5) int code) {
        Map<String, Integer> answer = Map.of("plain", code, "parts", code, "far", code, "long", 2 * code);
        ItemMoments moments = moments(Collections.nCopies(people, answer));
        for (int item = 0; item < ITEMS.size(); item++) {
            if (moments.getCount(item) > 0) {
                assertThat(moments.getVariance(item)).isEqualTo(Statistic.of(0));
            }
        }
    }

    private static Item scored(String id) {
        Map<Integer, Double> scores = new TreeMap<>();
        for (int code = 1; code <= SCORES.get(id).length; code++) {
            if (!Double.isNaN(SCORES.get(id)[code - 1])) {
                scores.put(code, SCORES.get(id)[code - 1]);
            }
        }
        return Item.builder().copying(Item.of(id, "five")).optionScores(scores).build();
    }

    /** Every item is left out by some. */
    private static Map<String, Integer> answers(Random random) {
        Map<String, Integer> answers = new TreeMap<>();
        for (String item : ITEMS) {
            int code = random.nextInt(SCORES.get(item).length + 1);
            if (code > 0) {
                answers.put(item, code);
            }
        }
        return answers;
    }

    private static ItemMoments moments(List<Map<String, Integer>> answers) {
        ResponsesBuilder responses = Responses.builder(INSTRUMENT);
        answers.forEach(answer -> responses.add(
                Response.builder().unit(WARD.toString()).answers(answer).build()));
        responses.add(Response.builder().unit(WARD.toString()).build());
        return Scoring.of(INSTRUMENT)
                .score(responses.build())
                .reveal(AnalystAccess.because("test"))
                .find(WARD)
                .orElseThrow()
                .findItems(SCALE)
                .orElseThrow();
    }

    private static double[] scores(List<Map<String, Integer>> answers, String item) {
        return answers.stream()
                .filter(answer -> answer.containsKey(item))
                .mapToDouble(answer -> SCORES.get(item)[answer.get(item) - 1])
                .filter(score -> !Double.isNaN(score))
                .toArray();
    }

    private static double mean(double[] scores) {
        return DoubleStream.of(scores).sum() / scores.length;
    }

    /** With the denominator n - 1; no number for fewer than two. */
    private static double variance(double[] scores) {
        double mean = mean(scores);
        double squares = DoubleStream.of(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return scores.length < 2 ? Double.NaN : squares / (scores.length - 1);
    }

    private static void assertClose(Statistic actual, double expected, double tolerance) {
        if (Double.isFinite(expected)) {
            assertThat(actual.getValue()).isCloseTo(expected, within(tolerance));
        } else {
            assertThat(actual.getReason()).isPresent();
        }
    }

    private static Statistic meanOf(List<Statistic> variances) {
        return variances.stream()
                .filter(variance -> !variance.isDefined())
                .findFirst()
                .orElseGet(() -> Statistic.of(
                        variances.stream().mapToDouble(Statistic::getValue).reduce(0, Double::sum) / variances.size()));
    }
}
