package io.github.culturekit.scoring.reliability;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.response.Responses;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Split-half reliability: how the sums of two halves of a scale agree, stepped up to the whole scale by the formula of Spearman
 * (1910) and Brown (1910), and by that of Flanagan and Rulon (1939), which does not ask that the halves vary alike.
 *
 * <p>By default the first, third, ... item are one half and the second, fourth, ... the other, and rows are deleted listwise.
 * {@link SplitHalves} looks at all ways to split. Immutable and thread-safe.
 */
public final class SplitHalf {

    private static final SplitHalf DEFAULTS = new SplitHalf(MissingData.LISTWISE, null);

    private final MissingData missing;
    private final @Nullable List<String> firstHalf;

    private SplitHalf(MissingData missing, @Nullable List<String> firstHalf) {
        this.missing = missing;
        this.firstHalf = firstHalf;
    }

    /**
     * Odd against even items, in complete rows.
     *
     * @return the calculator
     */
    public static SplitHalf withDefaults() {
        return DEFAULTS;
    }

    /**
     * Chooses how missing answers are handled.
     *
     * @param missing the rule
     * @return a calculator with that rule
     */
    public SplitHalf withMissing(MissingData missing) {
        return new SplitHalf(missing, firstHalf);
    }

    /**
     * Chooses the halves, as where some items were given on another day.
     *
     * @param items the items of one half; all others are the other half
     * @return a calculator with that split
     */
    public SplitHalf withFirstHalf(String... items) {
        return new SplitHalf(missing, List.of(items));
    }

    /**
     * Computes how the halves of a scale agree, its items as they score.
     *
     * @param responses the answers
     * @param scale the id of a scale of their instrument
     * @return the result; what these answers cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if the instrument has no such scale, or {@link #of(ItemMatrix)} refuses the halves
     */
    public SplitHalfResult of(Responses responses, String scale) {
        return of(ItemMatrix.of(responses, scale));
    }

    /**
     * Computes how the halves agree.
     *
     * @param matrix the answers, reversed items turned
     * @return the result; what these answers cannot give is undefined in it with the reason
     * @throws IllegalArgumentException if an item of the first half is not in the matrix or is named twice, or a half is empty
     */
    public SplitHalfResult of(ItemMatrix matrix) {
        return compute(missing.covariances(matrix));
    }

    /**
     * Computes how the halves agree from covariances that were gathered pair by pair.
     *
     * @param covariances the items' covariances, reversed items turned
     * @return the result, the same as that of the answers themselves
     * @throws IllegalArgumentException if this calculator deletes rows listwise, or for the halves as above
     */
    public SplitHalfResult of(ItemCovariances covariances) {
        return compute(missing.covariances(covariances));
    }

    private SplitHalfResult compute(ItemCovariances pairs) {
        List<String> items = pairs.getItems();
        boolean[] first = firstHalf == null ? odd(items.size()) : chosen(items, firstHalf);
        Composite sum = pairs.composite();
        Halves halves = Halves.of(sum, first);
        Statistic correlation = correlation(sum, halves);
        return SplitHalfResult.builder()
                .missingData(missing)
                .n(pairs.getRowCount())
                .itemCount(items.size())
                .firstHalf(half(items, first, true))
                .secondHalf(half(items, first, false))
                .correlation(correlation)
                .spearmanBrown(correlation.map(r -> 2 * r / (1 + r)))
                .flanaganRulon(sum.ifSound(2, halves::flanaganRulon))
                .build();
    }

    private static Statistic correlation(Composite sum, Halves halves) {
        return halves.varies()
                ? sum.ifSound(2, halves::correlation)
                : Statistic.undefined(sum.obstacle(2).orElse(UndefinedReason.NO_VARIANCE));
    }

    private static boolean[] odd(int items) {
        boolean[] first = new boolean[items];
        for (int item = 0; item < items; item += 2) {
            first[item] = true;
        }
        return first;
    }

    private static boolean[] chosen(List<String> items, List<String> half) {
        boolean[] first = new boolean[items.size()];
        for (String item : half) {
            int position = items.indexOf(item);
            if (position < 0 || first[position]) {
                throw new IllegalArgumentException("Item '" + item + "' of the first half "
                        + (position < 0 ? "is not among the items " + items : "is named twice")
                        + ". Maybe its name is misspelt.");
            }
            first[position] = true;
        }
        if (half.isEmpty() || Set.copyOf(half).containsAll(items)) {
            throw new IllegalArgumentException("The first half has " + half.size() + " of " + items.size()
                    + " items, but each half must have one at least. Maybe leave withFirstHalf out.");
        }
        return first;
    }

    private static List<String> half(List<String> items, boolean[] first, boolean wanted) {
        return IntStream.range(0, first.length)
                .filter(item -> first[item] == wanted)
                .mapToObj(items::get)
                .toList();
    }
}
