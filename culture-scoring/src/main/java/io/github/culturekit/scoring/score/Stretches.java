package io.github.culturekit.scoring.score;

import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Scores many responses by several threads, a stretch of rows each at a time. Where the stretches end and in which order they
 * are merged depends on the responses alone, so that weighted sums too are the same on any machine.
 */
final class Stretches {

    /** Fewer rows take less time than waking a thread and merging what it did. */
    private static final int FEWEST_ROWS = 32_768;

    /** Merging a group costs about as much as adding a row to it, and takes memory for every stretch. */
    private static final int ROWS_A_GROUP = 32;

    /** More than there are processors, so that none waits long for the last one. */
    private static final int MOST = 64;

    private final Responses responses;
    private final int count;

    /**
     * Divides responses.
     *
     * @param cuts the attributes of each way of cutting
     */
    Stretches(Responses responses, List<List<String>> cuts) {
        this.responses = responses;
        double rows = Math.max(FEWEST_ROWS, ROWS_A_GROUP * mostGroups(cuts));
        this.count = (int) Math.max(1, Math.min(MOST, responses.size() / rows));
    }

    int count() {
        return count;
    }

    /** Adds all responses to accumulators of the same scoring, which are one in the end. */
    ScoreAccumulator addTo(Supplier<ScoreAccumulator> accumulators) {
        if (count == 1) {
            return accumulators.get().add(responses);
        }
        try {
            return merged(IntStream.range(0, count)
                    .parallel()
                    .mapToObj(number -> accumulators.get().add(stretch(number)))
                    .toList());
        } catch (IllegalArgumentException refused) {
            // a pool wraps what its threads throw, and any stretch may be the first to; in one go the first row is
            // named
            return accumulators.get().add(responses);
        }
    }

    /** Merges neighbours, and then those, in the same order for any number of threads, so that weighted sums are the same too. */
    private static ScoreAccumulator merged(List<ScoreAccumulator> parts) {
        List<ScoreAccumulator> left = parts;
        while (left.size() > 1) {
            List<ScoreAccumulator> all = left;
            left = IntStream.range(0, (all.size() + 1) / 2)
                    .parallel()
                    .mapToObj(pair -> mergedPair(all, 2 * pair))
                    .toList();
        }
        return left.get(0);
    }

    private static ScoreAccumulator mergedPair(List<ScoreAccumulator> all, int first) {
        return first + 1 < all.size() ? all.get(first).merge(all.get(first + 1)) : all.get(first);
    }

    private Responses stretch(int number) {
        return responses.rows(firstOf(number), firstOf(number + 1));
    }

    private int firstOf(int number) {
        return (int) ((long) responses.size() * number / count);
    }

    /** How many groups there are if somebody is in each. */
    private double mostGroups(List<List<String>> cuts) {
        double ways = cuts.stream()
                .mapToDouble(way -> way.stream().mapToDouble(this::values).reduce(1, (a, b) -> a * b))
                .sum();
        return responses.getUnits().size() * (1 + ways);
    }

    private int values(String attribute) {
        int cut = responses.getCutNames().indexOf(attribute);
        return cut < 0 ? 1 : responses.getCutValues(cut).size();
    }
}
