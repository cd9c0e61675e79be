package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.ItemMoments;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Within-group agreement awg of Brown and Hauenstein (2005): how much less people differ on an item than they could at most, given
 * their mean. It needs no assumption of how people answer by chance.
 *
 * <p>For an item with the mean M, the variance s squared (denominator k - 1) and k people, on a scale from L to H, it is
 * 1 - 2 s squared (k - 1) / (k (H - M)(M - L)): 1 where all agree, -1 where half are at either end. Where all are at one end, it is
 * 1. Where the mean lies nearer to an end than one person can move it, (H - L) / k, it is undefined for want of people, as Brown and
 * Hauenstein advise. A scale's awg is the mean over the items that have one. It agrees with R's {@code multilevel::awg} for complete
 * rows (pass {@link ItemMatrix#completeRows()}). Immutable and thread-safe.
 */
public final class Awg {

    private static final double ROUNDING = 1e-9;

    private static final Awg DEFAULTS = new Awg(null);

    private final @Nullable ScoreRange told;

    private Awg(@Nullable ScoreRange told) {
        this.told = told;
    }

    /**
     * Agreement on items of whichever range their instrument gives each of them.
     *
     * @return the calculator
     */
    public static Awg withDefaults() {
        return DEFAULTS;
    }

    /**
     * Says from where to where all items score, which plain answers do not.
     *
     * @param lowest the lowest score that an item can have, L
     * @param highest the highest score that an item can have, H
     * @return a calculator for such items
     * @throws IllegalArgumentException if the range is empty or not finite
     */
    public Awg withRange(double lowest, double highest) {
        return new Awg(new ScoreRange(lowest, highest));
    }

    /**
     * The agreement of a group by its exact scores.
     *
     * @param group the moments of each item in the group
     * @return the agreement on each item and their mean
     * @throws IllegalStateException if {@link #withRange} did not say the items' range
     */
    public ItemwiseResult of(ItemMoments group) {
        return of(ItemSpread.of(group), item -> rangeOfPlainAnswers());
    }

    /**
     * The agreement of a group on a scale, its items as they score.
     *
     * @param group the responses of one group, as {@link Responses#unit} selects them
     * @param scale the id of a scale of their instrument
     * @return the agreement on each item and their mean
     * @throws IllegalArgumentException if the instrument has no such scale, or an item has another range than the one that was set
     */
    public ItemwiseResult of(Responses group, String scale) {
        ItemMatrix answers = ItemMatrix.of(group, scale);
        return of(
                ItemSpread.of(answers),
                item -> range(group.getInstrument(), answers.getItems().get(item)));
    }

    /**
     * The agreement of a group by its people's answers.
     *
     * @param group one row per person of the group
     * @return the agreement on each item and their mean
     * @throws IllegalStateException if {@link #withRange} did not say the items' range
     */
    public ItemwiseResult of(ItemMatrix group) {
        return of(ItemSpread.of(group), item -> rangeOfPlainAnswers());
    }

    private ScoreRange range(Instrument instrument, String item) {
        ScoreRange range =
                ScoreRange.of(instrument.scoringOf(instrument.findItem(item).orElseThrow()));
        if (told != null && !told.equals(range)) {
            throw new IllegalArgumentException("Agreement was asked for on items from " + told.lowest() + " to "
                    + told.highest() + ", but item '" + item + "' scores from " + range.lowest() + " to "
                    + range.highest() + ". Maybe leave the range out: the instrument says it.");
        }
        return range;
    }

    private ScoreRange rangeOfPlainAnswers() {
        if (told == null) {
            throw new IllegalStateException(
                    "Agreement is held against the most that people can differ, and plain answers do"
                            + " not say from where to where they can go. Maybe say it, as in withRange(1, 5), or pass the"
                            + " responses and their scale.");
        }
        return told;
    }

    private static ItemwiseResult of(List<ItemSpread> items, IntFunction<ScoreRange> ranges) {
        return ItemwiseResult.ofDefined(IntStream.range(0, items.size())
                .mapToObj(item -> awg(items.get(item), ranges.apply(item)))
                .toList());
    }

    private static Statistic awg(ItemSpread item, ScoreRange range) {
        if (!item.variance().isDefined()) {
            return item.variance();
        }
        double mean = item.mean().getValue();
        double above = mean - range.lowest();
        double below = range.highest() - mean;
        if (above == 0 || below == 0) {
            return Statistic.of(1);
        }
        double reach = (range.highest() - range.lowest()) * (1 / (double) item.count() - ROUNDING);
        if (above < reach || below < reach) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS);
        }
        double most = below * above * item.count() / (item.count() - 1);
        return item.variance().map(variance -> 1 - 2 * variance / most);
    }
}
