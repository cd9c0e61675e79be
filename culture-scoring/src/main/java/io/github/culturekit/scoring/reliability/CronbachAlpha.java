package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cronbach's alpha: how far the sum of a scale's items would agree with the sum of other such items.
 *
 * <p>Raw and standardised alpha (Cronbach 1951) and the item statistics agree with R's {@code psych::alpha} and
 * {@code multilevel::cronbach}; correlations of items are their covariances divided by their standard deviations
 * ({@code cov2cor}), under pairwise deletion too. The standard error is that of van Zyl, Neudecker and Nel (2000), as in
 * Duhachek and Iacobucci (2004). Intervals count the rows in use: the complete ones, or under pairwise deletion those with any
 * answer, whereas {@code psych} counts empty rows too. Of two items, alpha if one is deleted is undefined, for one item has no
 * alpha; {@code psych} prints another number there. For items scored 0 or 1, alpha is KR-20 (Kuder and Richardson 1937).
 * Where covariances of different people contradict each other so much that the sum has no positive variance, alpha is undefined
 * for want of variance.
 *
 * <p>By default rows are deleted listwise, because the published intervals assume complete rows, and intervals have the level
 * 0.95. Immutable and thread-safe.
 */
public final class CronbachAlpha {

    private static final CronbachAlpha DEFAULTS = new CronbachAlpha(MissingData.LISTWISE, 0.95);

    private final MissingData missing;
    private final double level;

    private CronbachAlpha(MissingData missing, double level) {
        this.missing = missing;
        this.level = level;
    }

    /**
     * Alpha of complete rows with 95% intervals.
     *
     * @return the calculator
     */
    public static CronbachAlpha withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public CronbachAlpha withMissing(MissingData missing) {
        return new CronbachAlpha(missing, level);
    }

    /**
     * Chooses the level of the intervals.
     *
     * @param level a share between 0 and 1, as in 0.95
     * @return a calculator with that level
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public CronbachAlpha withLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("The level of confidence is " + level
                    + ", but must be between 0 and 1. Maybe it is a percentage: write 0.95 for 95%.");
        }
        return new CronbachAlpha(missing, level);
    }

    /**
     * Computes alpha of a scale, its items as they score.
     *
     * @param responses the answers
     * @param scale the id of a scale of their instrument
     * @return the result; what these answers cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public AlphaResult of(Responses responses, String scale) {
        return of(ItemMatrix.of(responses, scale));
    }

    /**
     * Computes alpha and what belongs to it.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     */
    public AlphaResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes alpha of covariances over the people who answered both items of each pair, as an accumulator gathers them from
     * any number of people.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise, which covariances cannot undergo any more
     */
    public AlphaResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    /**
     * Computes alpha alone, without all that belongs to it, of covariances.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the same alpha as {@link #of(ItemCovariances)} gives
     * @throws IllegalArgumentException if this calculator deletes rows listwise, which covariances cannot undergo any more
     */
    public Statistic alphaOf(ItemCovariances covariances) {
        return missing.covariances(covariances).composite().alpha();
    }

    private AlphaResult compute(ItemCovariances pairs) {
        Composite sum = pairs.composite();
        Composite standardised = sum.standardised();
        Statistic alpha = sum.alpha();
        Statistic standardError = sum.alphaStandardError(pairs.getRowCount());
        AlphaResult.Builder result = AlphaResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(pairs.getItems().size())
                .smallestPairwiseN(pairs.smallestCount())
                .alpha(alpha)
                .standardisedAlpha(standardised.alpha())
                .meanInterItemCorrelation(standardised.meanOfPairs())
                .medianInterItemCorrelation(standardised.medianOfPairs())
                .asymptoticStandardError(standardError)
                .standardErrorOfMeasurement(alpha.map(value -> errorOfMeasurement(sum, value)))
                .covariances(pairs.toMatrix())
                .items(items(pairs, sum, standardised));
        if (alpha.isDefined() && alpha.getValue() <= 1) {
            addIntervals(result, alpha.getValue(), standardError.getValue(), pairs);
        }
        return result.build();
    }

    private static List<ItemReliability> items(ItemCovariances pairs, Composite sum, Composite standardised) {
        return IntStream.range(0, pairs.getItems().size())
                .mapToObj(item -> ItemReliability.builder()
                        .item(pairs.getItems().get(item))
                        .n(pairs.getCount(item, item))
                        .itemTotalCorrelation(sum.itemTotal(item))
                        .itemRestCorrelation(sum.itemRest(item))
                        .alphaIfDeleted(sum.without(item).alpha())
                        .standardisedAlphaIfDeleted(standardised.without(item).alpha())
                        .build())
                .toList();
    }

    private void addIntervals(AlphaResult.Builder result, double alpha, double standardError, ItemCovariances pairs) {
        AlphaIntervals intervals =
                new AlphaIntervals(alpha, pairs.getRowCount(), pairs.getItems().size(), level);
        result.feldtInterval(intervals.feldt()).duhachekInterval(intervals.duhachek(standardError));
        if (pairs.getRowCount() > 2) {
            result.bonettInterval(intervals.bonett());
        }
    }

    private static double errorOfMeasurement(Composite sum, double alpha) {
        return Math.sqrt(sum.variance() * Math.max(1 - alpha, 0));
    }
}
