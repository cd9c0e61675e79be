package io.github.culturekit.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Eight people at a time add up to what a table says of each answer. */
class StepSumsProperties {

    private static final AnswerState[] STATES = AnswerState.values();

    @Property(tries = 300)
    void eightPeopleAtATimeHaveTheSumsOfTheTable(
            @ForAll @IntRange(min = 2, max = 11) int options,
            @ForAll @IntRange(min = 1, max = 20) int members,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @IntRange(min = 0, max = 10) int missingInTen,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<ItemPlan> items = items(options, members, random);
        int steps = options - 1;
        int stride = members * steps + 1;
        byte[][] columns = columns(options, members, people, missingInTen, random);
        int[] expected = new int[ScoredRows.room(people)];
        TableSums.of(items, steps, stride).write(columns, people, expected);
        int[] sums = new int[expected.length];
        ByteSums.of(items, steps, stride).orElseThrow().write(columns, people, sums);
        for (int person = 0; person < people; person++) {
            assertThat(sums[person]).isEqualTo(expected[person]);
        }
    }

    @Example
    void itemsThatScoreOtherwiseThanTheirSlotsAreLeftToTheTable() {
        assertThat(ofOne(Item.of("a", "options"), 5, 4)).isPresent();
        assertThat(ofOne(scoring(Map.of(1, 1.0, 2, 3.0, 3, 2.0)), 3, 2)).isEmpty();
        assertThat(ofOne(scoring(Map.of(1, 1.0, 2, 2.0)), 3, 1)).isEmpty();
        assertThat(ofOne(favouring(1, 3), 3, 2)).isEmpty();
        assertThat(ofOne(favouring(1, 2, 3), 3, 2)).isEmpty();
    }

    @Example
    void sumsBeyondAByteAreLeftToTheTable() {
        assertThat(ByteSums.of(items(11, 25, new Random(1)), 10, 251)).isPresent();
        assertThat(ByteSums.of(items(11, 26, new Random(1)), 10, 261)).isEmpty();
    }

    private static Optional<ByteSums> ofOne(Item item, int options, int steps) {
        return ByteSums.of(plan(options, List.of(item)).items(), steps, steps + 1);
    }

    private static Item scoring(Map<Integer, Double> scores) {
        return Item.builder()
                .copying(Item.of("a", "options"))
                .optionScores(scores)
                .build();
    }

    private static Item favouring(Integer... codes) {
        return Item.builder()
                .copying(Item.of("a", "options"))
                .addFavourable(codes)
                .build();
    }

    private static List<ItemPlan> items(int options, int members, Random random) {
        List<Item> items = new ArrayList<>();
        boolean favouring = random.nextBoolean();
        for (int member = 0; member < members; member++) {
            boolean reversed = random.nextBoolean();
            Item item = reversed ? Item.reversed("i" + member, "options") : Item.of("i" + member, "options");
            items.add(favouring ? favouring(item, options, 1 + random.nextInt(options - 1)) : item);
        }
        return plan(options, items).items();
    }

    /** The item, favourable from some step above the lowest. */
    private static Item favouring(Item item, int options, int lowest) {
        return Item.builder()
                .copying(item)
                .addAllFavourable(IntStream.range(lowest, options)
                        .map(step -> item.isReversed() ? options - step : step + 1)
                        .boxed()
                        .toList())
                .build();
    }

    private static ScoringPlan plan(int options, List<Item> items) {
        return ScoringPlan.of(
                Instrument.builder()
                        .id("steps")
                        .version("1.0.0")
                        .label("Steps")
                        .addResponseScale(ResponseScale.range("options", 1, options))
                        .addAllItems(items)
                        .addScale(Scale.of(
                                "all",
                                "own:all",
                                items.stream().map(Item::getId).toArray(String[]::new)))
                        .build(),
                Extent.ITEMS);
    }

    private static byte[][] columns(int options, int members, int people, int missingInTen, Random random) {
        byte[][] columns = new byte[members][ScoredRows.room(people)];
        for (byte[] column : columns) {
            for (int person = 0; person < people; person++) {
                column[person] = random.nextInt(10) < missingInTen
                        ? STATES[1 + random.nextInt(STATES.length - 1)].getByte()
                        : (byte) random.nextInt(options);
            }
        }
        return columns;
    }
}
